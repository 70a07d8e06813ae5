import { findReferences } from '../find-references.ts';
import type { FieldFault } from './field-fault.ts';

/** What was probably meant for a reference or a value; other words between colon and bracket are plain text. */
const MEANT = /:(?:refs?|val(?:ues?)?)(?:[{(]|[ \t]?\[)/gi;
/** A value as it has to be written. Whether it names one is not for the field alone to say. */
const VALUE = /:value\[[^\]\n]{0,300}\](?:\{[^}\n]{0,300}\})?/y;

/** References and values written so that they would print as typed. `masked` is the field without escapes. */
export function referenceFaults(masked: string): FieldFault[] {
  if (!masked.includes(':')) return [];
  const good = new Set(findReferences(masked).map(({ offset }) => offset));
  const out: FieldFault[] = [];
  for (const found of masked.matchAll(MEANT)) {
    const offset = found.index;
    VALUE.lastIndex = offset;
    if (good.has(offset) || VALUE.test(masked)) continue;
    const message = /^:ref/i.test(found[0])
      ? 'A reference is written :ref[path], the path of letters, digits, points and hyphens, without spaces.'
      : 'A value is written :value[path], or :value[path]{as="form"}, without spaces before its brackets.';
    out.push({ offset, message });
  }
  return out;
}
