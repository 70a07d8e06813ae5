import type { Figures } from '../../calculators/figure.ts';
import { formatDate } from '../../calculators/format/format-date.ts';
import type { Case } from '../../schema/case.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

function decided(dates: object) {
  return {
    body: 'cabinet',
    meeting: { date: '2023-08-16' },
    recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
    decisions: {
      cabinet: {
        body: 'cabinet',
        taken_on: '2023-08-16',
        outcomes: [{ recommendation: 'award', outcome: 'approved' }],
        reasons: { none: 'No reasons were given.' },
        alternatives_rejected: { none: 'None were considered.' },
        interests: { none: 'None were declared.' },
        ...dates,
      },
    },
  };
}

/** Dates that must follow one another do: submitted, met, decided, signed, published. */
export const datesInOrder: Rule = {
  id: 'DAT-19',
  title: 'Dates are in order',
  severity: 'error',
  source: 'house rule: logic',
  reads: [
    'submitted_on',
    'meeting.date',
    'decisions',
    'key_decision.notice',
    'equality.assessment.date',
    'scrutiny.date',
  ],
  check: (context) => [
    ...pairs(context.case).flatMap((pair) => outOfOrder(pair, context.figures)),
    ...valuesOutOfOrder(context),
  ],
  examples: {
    accepted: [{ case: decided({ signed_on: '2023-08-17', published_on: '2023-08-18' }) }],
    rejected: [
      {
        case: decided({ taken_on: '2023-08-15' }),
        path: 'decisions.cabinet.taken_on',
        message: 'The decision (15 August 2023) is dated before the meeting (16 August 2023).',
      },
      {
        case: decided({ signed_on: '2023-08-18', published_on: '2023-08-17' }),
        path: 'decisions.cabinet.published_on',
        message: 'The publication (17 August 2023) is dated before the signature (18 August 2023).',
      },
    ],
  },
};

/** Two dates of which the first may not be after the second; each with its path and what officers call it. */
type Dated = readonly [path: string, name: string];
type Pair = readonly [first: Dated, second: Dated];

function pairs(input: Case): Pair[] {
  const meeting: Dated = ['meeting.date', 'the meeting'];
  const submitted: Dated = ['submitted_on', 'the submission'];
  const before: Pair[] = [
    [submitted, meeting],
    [['key_decision.notice.published_on', 'the notice of the key decision'], meeting],
    [['equality.assessment.date', 'the equality assessment'], meeting],
    ...(input.authorities ?? []).map(
      ({ id }): Pair => [
        [`authorities.${id}.key_decision.notice.published_on`, 'the notice of the key decision'],
        meeting,
      ],
    ),
  ];
  const after = Object.entries(input.decisions ?? {}).flatMap(([key, { body }]): Pair[] => {
    const taken: Dated = [`decisions.${key}.taken_on`, 'the decision'];
    const signed: Dated = [`decisions.${key}.signed_on`, 'the signature'];
    const published: Dated = [`decisions.${key}.published_on`, 'the publication'];
    const atMeeting = input.body === undefined || body === input.body;
    return [
      [submitted, taken],
      ...(atMeeting ? [[meeting, taken] as const] : []),
      [taken, signed],
      [taken, published],
      [signed, published],
    ];
  });
  return [...before, ...after];
}

function outOfOrder([first, second]: Pair, figures: Figures): Finding[] {
  const [earlier, later] = [dateAt(first[0], figures), dateAt(second[0], figures)];
  if (earlier === undefined || later === undefined || earlier <= later) return [];
  const subject = `${second[1].slice(0, 1).toUpperCase()}${second[1].slice(1)}`;
  return [
    {
      path: second[0],
      message: `${subject} (${written(later)}) is dated before ${first[1]} (${written(earlier)}).`,
      found: written(later),
      expected: `${written(earlier)} or later`,
      mend: 'Correct whichever date is wrong.',
    },
  ];
}

/** Values of a contract are listed oldest first, since each change is counted from the one before. */
function valuesOutOfOrder({ case: input }: RuleContext): Finding[] {
  return (input.contracts ?? []).flatMap((contract) => {
    const dated = (contract.values ?? []).flatMap(({ id, from }) =>
      from === undefined ? [] : [{ id, from }],
    );
    return dated.flatMap(({ id, from }, index): Finding[] => {
      const before = dated[index - 1];
      if (!before || before.from <= from) return [];
      return [
        {
          path: `contracts.${contract.id}.values.${id}.from`,
          message: `The value from ${written(from)} is listed after the one from ${written(before.from)}.`,
          found: written(from),
          expected: 'values listed oldest first',
          mend: 'Put the values in order; changes are counted from each to the next.',
        },
      ];
    });
  });
}

function dateAt(path: string, figures: Figures): string | undefined {
  const value = figures.get(path)?.value;
  return value?.kind === 'date' ? value.date : undefined;
}

const written = (date: string) => formatDate(date, '1 April 2024', 'en');
