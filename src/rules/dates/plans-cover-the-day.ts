import type { Case } from '../../schema/case.ts';
import { english } from '../english.ts';
import { dayOf } from '../in-force.ts';
import type { Finding, Rule } from '../rule.ts';
import { writtenDate } from './written-date.ts';

const relyingOn = (plan: object, meeting: string) => ({
  meeting: { date: meeting },
  plans: [{ id: 'strategy', title: 'Strategy', ...plan }],
});

/** A plan or strategy relied on is in force on the day of the paper, or approved by then for the time to come. */
export const plansCoverTheDay: Rule = {
  id: 'DAT-11',
  title: 'Plans relied on are in force, or approved for the time to come',
  severity: 'warning',
  standing: 'house',
  source: 'house rule: a plan supports only the time it covers',
  why: 'A decision that rests on a plan run out, or not yet approved, has no policy to stand on.',
  reads: ['plans', 'meeting.date', 'decisions.*.taken_on', 'submitted_on'],
  check: ({ case: input }) => (input.plans ?? []).flatMap((plan) => found(plan, dayOf(input))),
  examples: {
    accepted: [
      { case: relyingOn({ from: '2020-01-01', to: '2023-12-31', approved_on: '2019-11-22' }, '2019-12-17') },
      { case: relyingOn({ from: '2020-01-01', to: '2023-12-31' }, '2023-12-31') },
      { case: { plans: [{ id: 'strategy', title: 'Strategy', from: '2018-01-01', to: '2022-12-31' }] } },
    ],
    rejected: [
      {
        case: relyingOn({ from: '2018-01-01', to: '2022-12-31' }, '2025-03-04'),
        path: 'plans.strategy.to',
        message:
          '"Strategy" ended on 31 December 2022, before 4 March 2025. Is there a newer one, or was it extended?',
      },
      {
        case: relyingOn({ from: '2026-04-01', to: '2030-03-31' }, '2025-03-04'),
        path: 'plans.strategy.from',
        message:
          '"Strategy" begins on 1 April 2026, after 4 March 2025. Was it approved by then? If so, on which day?',
      },
      {
        case: relyingOn({ from: '2026-04-01', to: '2030-03-31', approved_on: '2025-04-01' }, '2025-03-04'),
        path: 'plans.strategy.approved_on',
        message: '"Strategy" was approved on 1 April 2025, after 4 March 2025, when the paper relies on it.',
      },
      {
        case: { plans: [{ id: 'strategy', title: 'Strategy', from: '2022-01-01', to: '2018-12-31' }] },
        path: 'plans.strategy.to',
        message: '"Strategy" ends on 31 December 2018, before it begins on 1 January 2022.',
      },
    ],
  },
};

type Plan = NonNullable<Case['plans']>[number];

function found({ id, title, from, to, approved_on }: Plan, day: string | undefined): Finding[] {
  const path = `plans.${id}`;
  const name = `"${english(title)}"`;
  if (to < from)
    return [
      {
        path: `${path}.to`,
        message: `${name} ends on ${writtenDate(to)}, before it begins on ${writtenDate(from)}.`,
        found: writtenDate(to),
        expected: `${writtenDate(from)} or later`,
        mend: 'Correct the first or the last day.',
      },
    ];
  if (day === undefined) return [];
  if (to < day)
    return [
      {
        path: `${path}.to`,
        message: `${name} ended on ${writtenDate(to)}, before ${writtenDate(day)}. Is there a newer one, or was it extended?`,
        found: writtenDate(to),
        expected: `${writtenDate(day)} or later`,
        mend: 'Rely on the plan now in force, correct the day, or say under "answers" why the old one still holds.',
      },
    ];
  if (approved_on !== undefined && approved_on > day)
    return [
      {
        path: `${path}.approved_on`,
        message: `${name} was approved on ${writtenDate(approved_on)}, after ${writtenDate(day)}, when the paper relies on it.`,
        found: writtenDate(approved_on),
        expected: `${writtenDate(day)} or earlier`,
        mend: 'Correct the day, or call it a draft plan in the paper and leave it out here.',
      },
    ];
  if (from <= day || approved_on !== undefined) return [];
  return [
    {
      path: `${path}.from`,
      message: `${name} begins on ${writtenDate(from)}, after ${writtenDate(day)}. Was it approved by then? If so, on which day?`,
      found: writtenDate(from),
      expected: 'the day of approval',
      mend: 'Give the day of approval as "approved_on".',
    },
  ];
}
