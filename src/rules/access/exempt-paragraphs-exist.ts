import type { Finding, Rule, RuleContext } from '../rule.ts';
import { EXEMPT_TEXT, exemptionExample } from './exemption-example.ts';
import { SCHEDULES } from './schedules.ts';

/** A paragraph of the Schedule named in prose, and not as one of another Part. */
const IN_PROSE =
  /\bparagraphs?\s(?<paragraph>\d{1,2})\s(?:of|to|in)\s(?:Part\s(?:1|4|I|IV)\sof\s)?Schedule\s12A\b/iy;

/** Paragraphs relied on must be among those of the nation's schedule. */
export const exemptParagraphsExist: Rule = {
  id: 'ACC-02',
  title: 'Paragraph numbers exist for the nation',
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source:
    'Local Government Act 1972 Sch 12A Part 1 (Wales: Part 4); Local Government (Scotland) Act 1973 Sch 7A; Local Government Act (Northern Ireland) 2014 Sch 6',
  why: 'Information withheld under a paragraph that does not exist is withheld without any ground in law.',
  reads: ['exempt.*.paragraphs', 'exempt_information.paragraphs', 'meeting.exclusion.paragraphs', '*'],
  check: (context): readonly Finding[] => [...listedParagraphs(context), ...writtenParagraphs(context)],
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
      {
        case: {
          ...EXEMPT_TEXT,
          exempt_information: { answer: 'partly', reason: 'Terms.', paragraphs: [9] },
          exempt: [exemptionExample({ paragraphs: [9] })],
        },
        authority: { nation: 'scotland', calendar: 'scotland' },
      },
      { case: { background: [{ id: 'test', text: 'See paragraph 10 of Schedule 12A.' }] } },
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
      {
        case: {
          ...EXEMPT_TEXT,
          exempt_information: { answer: 'partly', reason: 'Prices.', paragraphs: [16] },
        },
        authority: { nation: 'scotland', calendar: 'scotland' },
        path: 'exempt_information.paragraphs',
        message:
          'Paragraph 16 is not a paragraph of Schedule 7A to the Local Government (Scotland) Act 1973.',
      },
      {
        case: { background: [{ id: 'held', text: 'It is exempt under paragraph 3 of Schedule 12A.' }] },
        authority: { nation: 'wales' },
        path: 'background.held.text',
        textOffset: 19,
        message: 'Paragraph 3 is not a paragraph of Schedule 12A to the Local Government Act 1972, Part 4.',
      },
    ],
  },
};

const MEND = 'Cite the paragraph that describes the information.';

function listedParagraphs(context: RuleContext): Finding[] {
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
          mend: MEND,
        }),
      ),
  );
}

function writtenParagraphs({ authority: { nation }, prose }: RuleContext): Finding[] {
  if (nation !== 'england' && nation !== 'wales') return [];
  const { first, last, schedule, qualifying } = SCHEDULES[nation];
  return prose
    .findFrom(IN_PROSE, ['paragraph', 'paragraphs'])
    .flatMap(({ passage, offset, groups }): Finding[] => {
      const paragraph = Number(groups.groups?.paragraph);
      if ((first <= paragraph && paragraph <= last) || qualifying.includes(paragraph)) return [];
      return [
        {
          path: passage.field.at,
          textOffset: offset,
          message: `Paragraph ${paragraph} is not a paragraph of ${schedule}.`,
          found: String(paragraph),
          expected: `${first} to ${last}`,
          mend: MEND,
        },
      ];
    });
}

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
    { path: 'meeting.exclusion.paragraphs', paragraphs: input.meeting?.exclusion?.paragraphs ?? [] },
    ...(input.exempt ?? [])
      .filter((entry) => entry.class === 'exempt')
      .map(({ id, paragraphs }) => ({ path: `exempt.${id}.paragraphs`, paragraphs })),
  ];
}
