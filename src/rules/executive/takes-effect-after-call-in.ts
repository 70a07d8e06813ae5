import { executiveDecisions } from '../../calculators/decision-kind.ts';
import { formatDeadline } from '../../calculators/format/format-date.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { type CallInDays, callInDays } from './call-in-days.ts';
import { decidedExample } from './decision-example.ts';
import { writtenDay } from './written-day.ts';

const FIVE_DAYS = { call_in: { applies: true, days: 5, unit: 'working', deadline_time: '17:00' } };
const published = (effective_on: string, changes: object = {}) =>
  decidedExample({ published_on: '2023-08-18', effective_on, ...changes });

/** The day of effect that a case states is the one that publication and the rule of call-in give. */
export const takesEffectAfterCallIn: Rule = {
  id: 'CAL-02',
  title: 'The day of effect follows from publication and the rule of call-in',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales'], executive: true },
  source: 'Local Government Act 2000 s9F(2)(a) (Wales: s21); rules of the constitution',
  why: 'A decision carried out before call-in ends can be undone, and scrutiny loses its days.',
  reads: ['decisions.*.effective_on', 'decisions.*.published_on'],
  check: (context) =>
    executiveDecisions(context.case, context.authority).flatMap((recorded) => {
      const stated = recorded.decision.effective_on;
      const days = callInDays(recorded, context);
      return stated === undefined || !days
        ? []
        : wrongDay(`${recorded.path}.effective_on`, stated, days, wasCalledIn(recorded.decision));
    }),
  examples: {
    accepted: [
      { case: published('2023-08-29'), authority: FIVE_DAYS },
      { case: published('2023-08-25'), authority: FIVE_DAYS },
      {
        case: published('2023-08-18', {
          call_in: {
            eligible: 'no',
            waiver: {
              reason: 'The service would stop for those in treatment.',
              agreed_by: 'Mayor',
              agreed_on: '2023-08-16',
            },
          },
        }),
        authority: FIVE_DAYS,
      },
    ],
    rejected: [
      {
        case: published('2023-08-23'),
        authority: FIVE_DAYS,
        path: 'decisions.cabinet.effective_on',
        message:
          'The decision is said to take effect on Wednesday 23 August 2023, but it can be called in until 5 pm on Friday 25 August 2023.',
      },
      {
        case: published('2023-09-04'),
        authority: FIVE_DAYS,
        path: 'decisions.cabinet.effective_on',
        message:
          'The decision is said to take effect on Monday 4 September 2023; not called in, it could do so on Tuesday 29 August 2023. Is the later day meant?',
      },
    ],
  },
};

function wrongDay(path: string, stated: string, days: CallInDays, calledIn: boolean): Finding[] {
  const { ends, time, effect } = days;
  const afterThat = effect === undefined ? 'a later day' : `${writtenDay(effect)}`;
  if (stated < ends || (stated === ends && time === undefined))
    return [
      {
        path,
        message: `The decision is said to take effect on ${writtenDay(stated)}, but it can be called in until ${time === undefined ? `the end of ${writtenDay(ends)}` : formatDeadline(ends, time, '1 April 2024', 'en')}.`,
        found: writtenDay(stated),
        expected: afterThat,
        mend: 'Delete "effective_on", so that the day is worked out, or correct it.',
      },
    ];
  if (effect === undefined || stated <= effect || calledIn) return [];
  return [
    {
      path,
      message: `The decision is said to take effect on ${writtenDay(stated)}; not called in, it could do so on ${writtenDay(effect)}. Is the later day meant?`,
      severity: 'advice',
      found: writtenDay(stated),
      expected: afterThat,
      mend: 'Delete "effective_on", so that the day is worked out, unless the later day was decided.',
    },
  ];
}

function wasCalledIn({ call_in }: NonNullable<RuleContext['case']['decisions']>[string]): boolean {
  return (call_in?.history ?? []).some(({ status }) => status === 'called_in');
}
