import { exemptFaults } from './checks/exempt-faults.ts';
import type { FieldFault } from './checks/field-fault.ts';
import { footnoteFaults } from './checks/footnote-faults.ts';
import { lineFaults } from './checks/line-faults.ts';
import { nodeFaults } from './checks/node-faults.ts';
import { plainListFaults } from './checks/plain-list-faults.ts';
import { referenceFaults } from './checks/reference-faults.ts';
import { replaceExemptBlocks } from './exempt-blocks.ts';
import { maskEscapes } from './find-references.ts';
import { parseFieldMarkdown } from './grammar.ts';
import { FAR_REACHING, isTooMuch, withoutDepth } from './limits.ts';
import { plainNotes } from './plain-notes.ts';
import { fieldStretches } from './read-field.ts';

const EXCESS =
  'There are more marks of emphasis, links, notes or nested lists here than one text can hold; they are printed as typed.';

/** What every fault that parsing can find has in it: a stretch without any of these is not parsed for faults. */
const SUSPECT = /#|`|~~~|\||\[|<|\\|^[ \t>*+-]*\d{1,9}[.)](?:[ \t]|$)/m;
/** What every fault but those of references has in it; a field without it is only looked through for these. */
const POSSIBLE = /[#`~|[\]<\\\r]|::|^[ \t]*(?:[>*+-]|\d{1,9}[.)])|^[ \t]{48}/m;
/** A field no longer than this cannot have more marks than a parser can be given. */
const SHORT = 3000;
const REFERENCES = /:(?:ref|value)\[[^\][\n]{0,200}\]/g;

/**
 * What is wrong with one Markdown field, in the order it stands: what no field may hold (headings, pictures, code),
 * and what would not come out as it was meant (a table that breaks, a note or a reference that leads nowhere, an
 * exempt block that is not closed). An empty list where all is well. Places are offsets in the field.
 */
export function checkField(markdown: string): readonly FieldFault[] {
  if (markdown.length <= SHORT && !POSSIBLE.test(withoutReferences(markdown)))
    return referenceFaults(markdown);
  const open = markdown.includes(':::') ? replaceExemptBlocks(markdown, () => undefined) : markdown;
  // As long as the field itself, so that every offset holds.
  const text = open.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'));
  const out: FieldFault[] = exemptFaults(markdown);
  const stretches = fieldStretches(text);
  const lists = { next: 1 };
  for (const stretch of stretches) {
    if (stretch.words) continue;
    const found = stretchFaults(stretch.text, stretches.length === 1, lists);
    for (const { message, offset } of found) out.push({ message, offset: stretch.start + offset });
  }
  for (const fault of referenceFaults(maskEscapes(text))) out.push(fault);
  return out.sort((one, other) => one.offset - other.offset);
}

function withoutReferences(text: string): string {
  return text.includes('[') ? text.replace(REFERENCES, '') : text;
}

function stretchFaults(text: string, whole: boolean, lists: { next: number }): readonly FieldFault[] {
  const tame = withoutDepth(text);
  if (!whole && FAR_REACHING.test(text)) return [{ message: EXCESS, offset: 0 }];
  if (isTooMuch(tame)) return lineFaults(text) ?? [{ message: EXCESS, offset: 0 }];
  const deep = tame === text ? [] : [{ message: EXCESS, offset: differenceOf(text, tame) }];
  if (!SUSPECT.test(withoutReferences(tame))) return deep;
  if (tame === text && plainNotes(text)) return [];
  const plain = tame === text ? plainListFaults(text, lists) : undefined;
  if (plain) return plain;
  const root = parseFieldMarkdown(tame);
  return [...deep, ...nodeFaults(root, tame, lists), ...footnoteFaults(root, maskEscapes(tame))];
}

function differenceOf(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
