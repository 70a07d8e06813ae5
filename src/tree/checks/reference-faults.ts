import { findReferences } from '../find-references.ts';
import type { FieldFault } from './field-fault.ts';

/** References written so that they would print as typed. `masked` is the field without escapes. */
export function referenceFaults(masked: string): FieldFault[] {
  const good = new Set(findReferences(masked).map(({ offset }) => offset));
  const out: FieldFault[] = [];
  for (const found of masked.matchAll(/:ref(?=[[{(])/gi))
    if (!good.has(found.index))
      out.push({
        offset: found.index,
        message:
          'A reference is written :ref[path], the path of letters, digits, points and hyphens, without spaces.',
      });
  return out;
}
