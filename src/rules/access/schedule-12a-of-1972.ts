import type { Finding, Rule, RuleContext } from '../rule.ts';

const ACT = String.raw`\b(?:Local Government Act|LGA),?\s(?<year>(?:19|20)\d\d)\b`;
const SCHEDULE = String.raw`\bSchedule\s?12\s?\(?A\b\)?`;

/** The Schedule and then the Act, and the Act and then the Schedule. */
const CITATIONS: readonly { readonly pattern: RegExp; readonly words: readonly string[] }[] = [
  {
    pattern: new RegExp(String.raw`${SCHEDULE}(?<between>[^.;\0]{0,60}?)${ACT}`, 'iy'),
    words: ['schedule', 'schedule12', 'schedule12a'],
  },
  {
    pattern: new RegExp(String.raw`${ACT},?\s\(?(?:Part\s\w{1,4}\s(?:of\s)?)?${SCHEDULE}`, 'iy'),
    words: ['local', 'lga'],
  },
];

/** Words after which the year belongs to something other than the Schedule. */
const ANOTHER = /\b(?:and|section|s\.?\s?\d|regulations?|act|order)\b/i;

const text = (words: string) => ({ background: [{ id: 'access', text: words }] });

/** Schedule 12A stands in the Act of 1972, whatever else a paper calls it. */
export const schedule12aOf1972: Rule = {
  id: 'ACC-01',
  title: 'Schedule 12A belongs to the Local Government Act 1972',
  severity: 'error',
  standing: 'law',
  source: 'Local Government Act 1972 Sch 12A',
  why: 'A paper that names the wrong Act withholds information, or shuts the public out, under a law that does not say so.',
  reads: ['*'],
  check: (context): readonly Finding[] =>
    CITATIONS.flatMap(({ pattern, words }) => citedWrongly(pattern, words, context)),
  examples: {
    accepted: [
      { case: text('It is exempt under paragraph 3 of Schedule 12A to the Local Government Act 1972.') },
      { case: text('See Schedule 12A, and section 9E of the Local Government Act 2000.') },
      { case: text('Complaints go to the Ombudsman under the Local Government Act 1974.') },
    ],
    rejected: [
      {
        case: text('It is exempt under Schedule 12A Local Government Act 1974.'),
        path: 'background.access.text',
        textOffset: 53,
        message:
          'Schedule 12A is cited as part of an Act of 1974; it belongs to the Local Government Act 1972.',
      },
      {
        case: text('The Local Government Act 1974, Schedule 12A, applies.'),
        path: 'background.access.text',
        textOffset: 25,
        message:
          'Schedule 12A is cited as part of an Act of 1974; it belongs to the Local Government Act 1972.',
      },
    ],
  },
};

function citedWrongly(pattern: RegExp, words: readonly string[], { prose }: RuleContext): Finding[] {
  return prose.findFrom(pattern, words).flatMap(({ passage, offset, written, groups }): Finding[] => {
    const { year = '', between = '' } = groups.groups ?? {};
    if (year === '1972' || ANOTHER.test(between)) return [];
    const at = offset + written.indexOf(year);
    return [
      {
        path: passage.field.at,
        textOffset: at,
        message: `Schedule 12A is cited as part of an Act of ${year}; it belongs to the Local Government Act 1972.`,
        found: year,
        expected: '1972',
        mend: 'Write 1972.',
        fix: { offset: at, length: year.length, text: '1972' },
      },
    ];
  });
}
