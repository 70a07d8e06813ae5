import type { Case } from '../../schema/case.ts';
import { english } from '../english.ts';
import type { Rule } from '../rule.ts';
import { beginsOn } from './begins-on.ts';
import { writtenDate } from './written-date.ts';

const saving = (due: string, enabler: string) => ({
  contracts: [
    {
      id: 'model',
      name: 'New model',
      provider: 'Provider',
      terms: [{ id: 'first', from: '2021-04-01', years: 3, basis: 'proposed' }],
    },
  ],
  events: [{ id: 'opening', on: '2021-09-01', event: 'The hub opens' }],
  savings: [{ id: 'mtfs', label: 'Saving', amount: 98000, kind: 'recurring', due, enabler }],
});

/** A saving comes after the contract or event that makes it possible. */
export const savingsFollowCause: Rule = {
  id: 'DAT-23',
  title: 'A saving comes after what makes it possible',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule: logic',
  why: 'A saving counted on before it can be made leaves a hole in the budget.',
  reads: ['savings.*.due', 'savings.*.enabler', 'contracts.*.terms', 'events'],
  check: ({ case: input }) =>
    (input.savings ?? []).flatMap(({ id, due, enabler }) => {
      const cause = enabler === undefined ? undefined : causeOf(enabler, input);
      if (typeof due !== 'string' || !cause || cause.on < due) return [];
      return [
        {
          path: `savings.${id}.due`,
          message: `The saving is due by ${writtenDate(due)}, but what makes it possible, "${cause.name}", begins only on ${writtenDate(cause.on)}.`,
          found: writtenDate(due),
          expected: `later than ${writtenDate(cause.on)}`,
          mend: 'Correct the day, name another source of the saving, or say under "answers" how it is made in time.',
        },
      ];
    }),
  examples: {
    accepted: [
      { case: saving('2022-03-31', 'contracts.model') },
      { case: saving('2022-03-31', 'opening') },
      { case: saving('2021-04-01', 'contracts.unknown') },
    ],
    rejected: [
      {
        case: saving('2021-04-01', 'contracts.model'),
        path: 'savings.mtfs.due',
        message:
          'The saving is due by 1 April 2021, but what makes it possible, "New model", begins only on 1 April 2021.',
      },
      {
        case: saving('2021-06-30', 'events.opening'),
        path: 'savings.mtfs.due',
        message:
          'The saving is due by 30 June 2021, but what makes it possible, "The hub opens", begins only on 1 September 2021.',
      },
    ],
  },
};

/** The contract or event that a path or id names, and the day it begins. */
function causeOf(enabler: string, { contracts, events }: Case): { name: string; on: string } | undefined {
  const named = (list: string, id: string) => enabler === id || enabler === `${list}.${id}`;
  const contract = contracts?.find(({ id }) => named('contracts', id));
  const from = contract && beginsOn(contract);
  if (contract && from !== undefined) return { name: english(contract.name), on: from };
  const event = events?.find(({ id }) => named('events', id));
  return typeof event?.on === 'string' ? { name: english(event.event), on: event.on } : undefined;
}
