import type { Finding, Rule, RuleContext } from '../rule.ts';
import { decidedExample } from './decision-example.ts';
import { writtenDay } from './written-day.ts';

const outcomes = [{ recommendation: 'award', outcome: 'approved' }];
const none = { none: 'None.' };
const reasons = [{ id: 'need', text: 'The present contract ends.' }];
const two = (first: readonly [string, string], second: readonly [string, string]) => ({
  ...decidedExample({}),
  decisions: Object.fromEntries(
    [first, second].map(([taken_on, minute], index) => [
      `cabinet-${index + 1}`,
      {
        body: 'cabinet',
        taken_on,
        minute,
        outcomes,
        reasons,
        alternatives_rejected: none,
        interests: none,
      },
    ]),
  ),
});

/** Minute numbers of one body run on through the municipal year. */
export const minuteNumbers: Rule = {
  id: 'MIN-05',
  title: 'Minute numbers run on through the year',
  severity: 'warning',
  standing: 'house',
  source: 'house rule: practice of minute books',
  why: 'Two minutes with one number cannot be told apart when an officer cites the authority for an act.',
  reads: ['decisions.*.minute', 'decisions.*.taken_on', 'decisions.*.body'],
  check: ({ case: input }) => {
    const numbered = minutesOf(input);
    return numbered.flatMap((minute, index) =>
      numbered
        .slice(0, index)
        .flatMap((before) => against(before, minute))
        .slice(0, 1),
    );
  },
  examples: {
    accepted: [
      { case: two(['2023-07-12', '112'], ['2023-09-13', '113']) },
      { case: two(['2023-03-15', '139'], ['2023-06-14', '7']) },
      { case: two(['2023-07-12', '60/18'], ['2023-09-13', '77/21']) },
    ],
    rejected: [
      {
        case: two(['2023-07-12', '112'], ['2023-09-13', '112']),
        path: 'decisions.cabinet-2.minute',
        message:
          'Minute 112 of Wednesday 13 September 2023 has the number of an earlier one, of Wednesday 12 July 2023.',
      },
      {
        case: two(['2023-07-12', '112'], ['2023-09-13', '98']),
        path: 'decisions.cabinet-2.minute',
        message:
          'Minute 98 of Wednesday 13 September 2023 comes after minute 112 of Wednesday 12 July 2023. Which number is right?',
      },
    ],
  },
};

interface Minute {
  readonly path: string;
  readonly body: string | undefined;
  readonly on: string;
  readonly number: number;
  /** The municipal year, by the year it begins in; undefined in May, when it may begin on any day. */
  readonly year: number | undefined;
}

/** A plain number, or one before a stroke and the year. */
const NUMBER = /^(\d{1,6})(?:\/\d{2,4})?\.?$/;

function minutesOf(input: RuleContext['case']): readonly Minute[] {
  return Object.entries(input.decisions ?? {})
    .flatMap(([key, { minute, taken_on, body }]): Minute[] => {
      const number = Number(NUMBER.exec(minute ?? '')?.[1] ?? Number.NaN);
      if (Number.isNaN(number) || typeof taken_on !== 'string') return [];
      const [year = 0, month = 0] = taken_on.split('-').map(Number);
      return [
        {
          path: `decisions.${key}.minute`,
          body: body ?? input.body,
          on: taken_on,
          number,
          year: month === 5 ? undefined : month > 5 ? year : year - 1,
        },
      ];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function against(before: Minute, { path, body, on, number, year }: Minute): Finding[] {
  if (before.body !== body || year === undefined || before.year !== year) return [];
  const common = {
    path,
    found: String(number),
    expected: `a number after ${before.number}`,
    mend: 'Correct whichever number or date is wrong.',
  };
  if (before.number === number && before.on < on)
    return [
      {
        ...common,
        message: `Minute ${number} of ${writtenDay(on)} has the number of an earlier one, of ${writtenDay(before.on)}.`,
      },
    ];
  if (before.number <= number || before.on === on) return [];
  return [
    {
      ...common,
      message: `Minute ${number} of ${writtenDay(on)} comes after minute ${before.number} of ${writtenDay(before.on)}. Which number is right?`,
    },
  ];
}
