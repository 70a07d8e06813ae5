import { executiveDecisions } from '../../calculators/decision-kind.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { callInDays } from './call-in-days.ts';
import { decidedExample } from './decision-example.ts';
import { writtenDay } from './written-day.ts';

const FIVE_DAYS = { call_in: { applies: true, days: 5, unit: 'working', deadline_time: '17:00' } };
const signed = (signed_on: string, changes: object = {}) =>
  decidedExample(
    { published_on: '2023-08-18', ...changes },
    {
      contracts: [
        {
          id: 'service',
          name: 'Drug and alcohol services',
          provider: 'A provider',
          terms: [{ id: 'initial', from: '2023-10-01', years: 3, basis: 'proposed' }],
          signed_on,
        },
      ],
    },
  );

/** A contract that the decision awards is not signed before call-in has ended. */
export const signedAfterCallIn: Rule = {
  id: 'CAL-05',
  title: 'No contract is signed before call-in ends',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales'], executive: true },
  source: 'Local Government Act 2000 s9F(2)(a) (Wales: s21); rules of the constitution',
  why: 'A contract signed while the decision can be called in binds the council to what may yet be undone.',
  reads: ['contracts.*.signed_on', 'decisions.*.published_on'],
  check: (context) => {
    const last = lastCallIn(context);
    if (!last) return [];
    return (context.case.contracts ?? []).flatMap(({ id, signed_on, terms, proposal }): Finding[] => {
      const awarded =
        proposal !== undefined ||
        (terms ?? []).some(({ basis }) => basis === 'proposed' || basis === 'award');
      if (!awarded || signed_on === undefined || signed_on > last || signed_on < takenFirst(context))
        return [];
      return [
        {
          path: `contracts.${id}.signed_on`,
          message: `The contract is dated ${writtenDay(signed_on)}, but the decision can be called in until ${writtenDay(last)}.`,
          found: writtenDay(signed_on),
          expected: `after ${writtenDay(last)}`,
          mend: 'Sign it after call-in has ended, or correct the date.',
        },
      ];
    });
  },
  examples: {
    accepted: [
      { case: signed('2023-09-15'), authority: FIVE_DAYS },
      { case: signed('2023-08-21', { call_in: { eligible: 'no' } }), authority: FIVE_DAYS },
      { case: signed('2020-10-01'), authority: FIVE_DAYS },
    ],
    rejected: [
      {
        case: signed('2023-08-21'),
        authority: FIVE_DAYS,
        path: 'contracts.service.signed_on',
        message:
          'The contract is dated Monday 21 August 2023, but the decision can be called in until Friday 25 August 2023.',
      },
    ],
  },
};

function lastCallIn(context: RuleContext): string | undefined {
  return executiveDecisions(context.case, context.authority)
    .flatMap((recorded) => callInDays(recorded, context)?.ends ?? [])
    .toSorted()
    .at(-1);
}

/** A contract signed before any of the decisions was taken is an earlier one, or its date is out of order elsewhere. */
function takenFirst({ case: input }: RuleContext): string {
  const days = Object.values(input.decisions ?? {}).map(({ taken_on }) => taken_on);
  return days.filter((day) => typeof day === 'string').toSorted()[0] ?? '';
}
