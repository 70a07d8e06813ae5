import type { Authority } from '../../schema/authority.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { EXEMPT_TEXT, exemptionExample } from './exemption-example.ts';

/** The paragraphs each nation's schedule has, and the schedule. Northern Ireland's are taken from the register only. */
const SCHEDULES: Readonly<
  Record<Exclude<Authority['nation'], 'northern_ireland'>, { first: number; last: number; schedule: string }>
> = {
  england: { first: 1, last: 7, schedule: 'Schedule 12A to the Local Government Act 1972, Part 1' },
  wales: { first: 12, last: 18, schedule: 'Schedule 12A to the Local Government Act 1972, Part 4' },
  scotland: { first: 1, last: 15, schedule: 'Schedule 7A to the Local Government (Scotland) Act 1973' },
};

/** Paragraphs relied on must be among those of the nation's schedule. */
export const exemptParagraphsExist: Rule = {
  id: 'ACC-02',
  title: 'Paragraph numbers exist for the nation',
  severity: 'error',
  source: 'Local Government Act 1972 Sch 12A; Local Government (Scotland) Act 1973 Sch 7A',
  reads: ['exempt.*.paragraphs', 'exempt_information.paragraphs'],
  check: (context) => {
    const known = paragraphsOf(context);
    if (!known) return [];
    return cited(context).flatMap(({ path, paragraphs }) =>
      paragraphs
        .filter((paragraph) => !known.numbers.includes(paragraph))
        .map(
          (paragraph): Finding => ({
            path,
            message: `Paragraph ${paragraph} is not a paragraph of ${known.schedule}.`,
            found: String(paragraph),
            expected: known.spoken,
            mend: 'Cite the paragraph that describes the information.',
          }),
        ),
    );
  },
  examples: {
    accepted: [
      { case: { ...EXEMPT_TEXT, exempt: [exemptionExample({})] } },
      {
        case: {
          ...EXEMPT_TEXT,
          exempt_information: { answer: 'partly', reason: 'Prices.', paragraphs: [14] },
          exempt: [exemptionExample({ paragraphs: [14] })],
        },
        authority: { nation: 'wales' },
      },
    ],
    rejected: [
      {
        case: { ...EXEMPT_TEXT, exempt: [exemptionExample({ paragraphs: [8] })] },
        path: 'exempt.prices.paragraphs',
        message: 'Paragraph 8 is not a paragraph of Schedule 12A to the Local Government Act 1972, Part 1.',
      },
      {
        case: { ...EXEMPT_TEXT, exempt: [exemptionExample({})] },
        authority: { nation: 'wales' },
        path: 'exempt_information.paragraphs',
        message: 'Paragraph 3 is not a paragraph of Schedule 12A to the Local Government Act 1972, Part 4.',
      },
    ],
  },
};

function paragraphsOf({ authority, registers }: RuleContext) {
  const { nation } = authority;
  const registered = registers.exemptParagraphs.filter((entry) => entry.nation === nation);
  if (nation === 'northern_ireland') {
    const numbers = registered.map(({ paragraph }) => paragraph);
    const schedule = registered[0]?.schedule;
    return schedule === undefined ? undefined : { numbers, schedule, spoken: numbers.join(', ') };
  }
  const { first, last, schedule } = SCHEDULES[nation];
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { numbers, schedule, spoken: `${first} to ${last}` };
}

/** Where paragraphs are cited. Confidential information is not exempt under the Schedule, so its are not looked at. */
function cited({ case: input }: RuleContext) {
  return [
    { path: 'exempt_information.paragraphs', paragraphs: input.exempt_information?.paragraphs ?? [] },
    ...(input.exempt ?? [])
      .filter((entry) => entry.class === 'exempt')
      .map(({ id, paragraphs }) => ({ path: `exempt.${id}.paragraphs`, paragraphs })),
  ];
}
