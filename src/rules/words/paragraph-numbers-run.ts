import type { Finding, Rule } from '../rule.ts';
import { paragraphNumbers, type TypedNumber } from './typed-numbers.ts';

const paragraphs = (...texts: readonly string[]) => ({
  background: texts.map((text, i) => ({ id: `p${i + 1}`, text })),
});

/** The program numbers paragraphs; numbers typed by hand are superfluous, and those that skip or repeat are wrong. */
export const paragraphNumbersRun: Rule = {
  id: 'LNT-01',
  title: 'Paragraph numbers run without gap or repeat',
  severity: 'error',
  standing: 'house',
  source: 'house rule',
  why: 'Members and minutes refer to paragraphs by number; one that is missing or stands twice sends them to the wrong place.',
  reads: ['*.text'],
  check: ({ fields }) => {
    const numbers = paragraphNumbers(fields);
    const [first] = numbers;
    if (!first) return [];
    const faults = numbers.flatMap((number, i) => faultOf(number, numbers[i - 1]));
    return faults.length > 0 ? faults : [advice(first)];
  },
  examples: {
    accepted: [
      { case: paragraphs('The first.', 'The second costs 3.5 per cent more.') },
      { case: paragraphs('2019 was the first year.', '1. one;\n2. two.') },
    ],
    rejected: [
      {
        case: paragraphs('3. The third.', '5. The fifth.'),
        path: 'background.p2.text',
        message: 'Paragraph "5." is typed after paragraph "3.": the one between is missing.',
        textOffset: 0,
      },
      {
        case: paragraphs('7.2.1 One.', '7.2.1 Another.'),
        path: 'background.p2.text',
        message: 'Paragraph number "7.2.1" is typed twice.',
      },
      {
        case: paragraphs('1\\. The first.', '2\\. The second.'),
        path: 'background.p1.text',
        message: 'The paragraph number "1." is typed, but papers number their own paragraphs.',
      },
    ],
  },
};

const MEND =
  'Delete the typed numbers: papers number their own paragraphs, and ":ref[…]" prints the number of one.';

function faultOf(number: TypedNumber, before: TypedNumber | undefined): Finding[] {
  if (!before || follows(number.parts, before.parts)) return [];
  const same = number.parts.join('.') === before.parts.join('.');
  const message = same
    ? `Paragraph number "${number.written}" is typed twice.`
    : isLater(number.parts, before.parts)
      ? `Paragraph "${number.written}" is typed after paragraph "${before.written}": the one between is missing.`
      : `Paragraph "${number.written}" is typed after paragraph "${before.written}".`;
  return [{ path: number.field.at, textOffset: number.offset, message, found: number.written, mend: MEND }];
}

/** Whether a number comes next: one more at any level, the first below, or the first of another run. */
function follows(parts: readonly number[], before: readonly number[]): boolean {
  if (parts.every((part) => part === 1)) return parts.length === 1 || parts.join() !== before.join();
  const at = parts.findIndex((part, i) => part !== before[i]);
  if (at < 0) return false;
  const step = before[at] === undefined ? parts[at] === 1 : parts[at] === before[at] + 1;
  return step && parts.slice(at + 1).every((part) => part === 1);
}

function isLater(parts: readonly number[], before: readonly number[]): boolean {
  const at = parts.findIndex((part, i) => part !== before[i]);
  return at >= 0 && (parts[at] ?? 0) > (before[at] ?? 0);
}

function advice({ field, offset, written }: TypedNumber): Finding {
  return {
    path: field.at,
    textOffset: offset,
    message: `The paragraph number "${written}" is typed, but papers number their own paragraphs.`,
    found: written,
    severity: 'advice',
    mend: MEND,
  };
}
