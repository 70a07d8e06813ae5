import type { Rule } from '../rule.ts';
import { isName, placeOf, widened } from './finding-at.ts';
import { TYPED_AT, typed } from './typed-example.ts';

const AMOUNT = '\\d{1,3}(?: |-)?(?:years?|months?|weeks?|days?|hours?|per cent|%)';

const SHORT: readonly {
  readonly pattern: RegExp;
  readonly wide?: true;
  /** Words or signs of which one is in every match. */
  readonly having?: readonly string[];
  readonly instead: (written: string) => string;
}[] = [
  {
    pattern: new RegExp(`[<>≥≤] ?(?=${AMOUNT})`, 'g'),
    having: ['<', '>', '≥', '≤'],
    instead: (written) =>
      ({ '<': 'fewer than', '>': 'more than', '≥': 'at least', '≤': 'at most' })[written.trim()] ?? 'words',
  },
  // Between capitals it is part of a name.
  { pattern: /&(?<=[a-z] &)(?= [a-z])/g, having: ['&'], instead: () => 'and' },
  { pattern: /\betc\b\.?/g, having: ['etc'], instead: () => 'what is meant' },
  {
    pattern: /\/s\b(?<=\b[A-Za-z]{3,20}\/s)(?!\/)/g,
    having: ['/s'],
    wide: true,
    instead: (written) => `${written.slice(0, -2)}s`,
  },
  {
    pattern: /\b(?:w\/[co]|approx|incl\.)(?![A-Za-z/])/g,
    having: ['w', 'approx', 'incl'],
    instead: () => 'the words in full',
  },
];

/** Formal papers write words in full. */
export const noShorthand: Rule = {
  id: 'LNT-40',
  title: 'No shorthand in formal text',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'Shorthand such as ">6 years" is read out wrongly or not at all by screen readers, and "etc" leaves open what was decided.',
  reads: ['*'],
  check: ({ prose }) =>
    SHORT.flatMap(({ pattern, wide, having, instead }) =>
      prose
        .find(pattern, having)
        .map((match) => (wide ? widened(match) : match))
        .filter((match) => !isName(match.passage) && !match.passage.field.path.startsWith('tables.'))
        .map((match) => ({
          ...placeOf(match),
          message: `"${match.written.trim()}" is shorthand.`,
          expected: instead(match.written),
          mend: `Write ${instead(match.written) === 'and' ? '"and"' : instead(match.written)}.`,
        })),
    ),
  examples: {
    accepted: [
      { case: typed('More than six years, in R&D and at Marks & Spencer, and/or elsewhere; officer(s).') },
    ],
    rejected: [
      {
        case: typed('Users in treatment >6 years.'),
        path: TYPED_AT,
        message: '">" is shorthand.',
        textOffset: 19,
      },
      {
        case: typed('Costs (etc cost of living) rise.'),
        path: TYPED_AT,
        message: '"etc" is shorthand.',
        textOffset: 7,
      },
      { case: typed('To sign grant agreement/s.'), path: TYPED_AT, message: '"agreement/s" is shorthand.' },
      { case: typed('Drug & alcohol services, fish & chips.'), path: TYPED_AT, message: '"&" is shorthand.' },
    ],
  },
};
