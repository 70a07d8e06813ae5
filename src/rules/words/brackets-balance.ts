import type { Passage } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';
import { TYPED_AT, typed } from './typed-example.ts';

const MARKS = /[()[\]“”"]/g;
/** A letter or number with a bracket after it and none before: the mark of an item. */
const ITEM_MARK = /(?:^|[\s;,:])[\p{L}\d]{1,4}\)$/u;
const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“' };

/** Brackets and quotation marks come in pairs within a paragraph. */
export const bracketsBalance: Rule = {
  id: 'LNT-15',
  title: 'Brackets and quotation marks come in pairs',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Where a bracket or quotation is not closed, nobody can tell what is condition and what is decision, or whose words they are.',
  reads: ['*'],
  check: ({ prose }) => prose.passages.flatMap(faults),
  examples: {
    accepted: [
      { case: typed('One (two [three]) and “four” and "five", a) six, b) seven and 5" of pipe.') },
      { case: typed('“The first paragraph of what was said\n\n“and the second.”') },
    ],
    rejected: [
      {
        case: typed('The grant (of which half is new (see below) is paid yearly.'),
        path: TYPED_AT,
        message: 'The bracket "(" is opened here and never closed.',
        textOffset: 10,
      },
      {
        case: typed('The grant of £2m) is paid.'),
        path: TYPED_AT,
        message: 'The bracket ")" closes what was never opened.',
        textOffset: 16,
      },
      {
        case: typed('He said that “commissioners work well together.\n\nThis was noted.'),
        path: TYPED_AT,
        message: 'The quotation mark “ is opened here and never closed.',
        textOffset: 13,
      },
      {
        case: typed('It is named "challenged area by the office.'),
        path: TYPED_AT,
        message: 'A quotation mark here has no partner.',
        textOffset: 12,
      },
    ],
  },
};

function faults(passage: Passage): Finding[] {
  const { text } = passage;
  if (!/[()[\]“”"]/.test(text)) return [];
  const out: Finding[] = [];
  let start = 0;
  const gaps = [...text.matchAll(/\r?\n\s*\n/g), undefined];
  for (const gap of gaps) {
    const end = gap?.index ?? text.length;
    const next = gap === undefined ? '' : text.slice(end, end + gap[0].length + 8).trimStart();
    const fault = faultOf(text.slice(start, end), next);
    if (fault) out.push({ path: passage.field.at, ...fault, textOffset: start + fault.textOffset });
    start = gap === undefined ? end : end + gap[0].length;
  }
  return out;
}

type Fault = Omit<Finding, 'path'> & { readonly textOffset: number };

function faultOf(paragraph: string, next: string): Fault | undefined {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const straight: number[] = [];
  for (const { index, 0: mark } of paragraph.matchAll(MARKS)) {
    const partner = PARTNER[mark];
    if (mark === '"') {
      if (!/\d/.test(paragraph[index - 1] ?? '') || straight.length % 2 === 1) straight.push(index);
    } else if (partner === undefined) open.push({ mark, at: index });
    else if (open.at(-1)?.mark === partner) open.pop();
    else if (!isItemMark(paragraph, index)) return fault(mark, index, false);
  }
  const [first] = open;
  if (first)
    return first.mark === '“' && next.startsWith('“') ? undefined : fault(first.mark, first.at, true);
  const odd = straight.length % 2 === 1 ? straight.at(-1) : undefined;
  if (odd === undefined || (next.startsWith('"') && paragraph.slice(0, odd).trim() === '')) return undefined;
  return {
    textOffset: odd,
    message: 'A quotation mark here has no partner.',
    found: '"',
    mend: 'Close the quotation, or delete the mark.',
  };
}

function isItemMark(paragraph: string, at: number): boolean {
  return paragraph[at] === ')' && ITEM_MARK.test(paragraph.slice(Math.max(0, at - 6), at + 1));
}

function fault(mark: string, textOffset: number, opened: boolean): Fault {
  const what = /[“”]/.test(mark) ? `quotation mark ${mark}` : `bracket "${mark}"`;
  return {
    textOffset,
    message: opened
      ? `The ${what} is opened here and never closed.`
      : `The ${what} closes what was never opened.`,
    found: mark,
    mend: opened
      ? 'Close it where it should end, or delete it.'
      : 'Open it where it should begin, or delete it.',
  };
}
