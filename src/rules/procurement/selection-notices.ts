import { addDays, daysBetween } from '../../calculators/calendar.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { contractExample, notice } from './contract-example.ts';
import { day, noticeOn } from './notices-of.ts';

const DAYS = 30;
/** The processes that have a standstill, and so begin it by a notice of the intention. */
const WITH_STANDSTILL = /\b(?:Direct Award Process C|Most Suitable Provider|Competitive Process)\b/;

const awarded = (...notices: readonly object[]) =>
  contractExample({ regime: 'PSR', procedure: 'Competitive Process', awarded_on: '2025-09-15', notices });

/** The intention to award is announced where a standstill follows it, and the award within 30 days. */
export const selectionNotices: Rule = {
  id: 'PRO-05',
  title: 'Notices of the Provider Selection Regime are published in time',
  severity: 'warning',
  standing: 'law',
  source: 'SI 2023/1348 regs 9–11 and 24',
  why: 'Without the notice the standstill never began, and the award can be challenged for longer.',
  reads: ['contracts.*.notices', 'contracts.*.awarded_on'],
  check: ({ case: input }) =>
    (input.contracts ?? []).flatMap((contract) =>
      contract.regime === 'PSR' ? [...intention(contract), ...confirmation(contract)] : [],
    ),
  examples: {
    accepted: [
      awarded(notice('intention_to_award', '2025-09-01'), notice('confirmation_of_award', '2025-10-15')),
      contractExample({ regime: 'PSR', procedure: 'Competitive Process', awarded_on: '2025-09-15' }),
    ],
    rejected: [
      {
        ...awarded(notice('confirmation_of_award', '2025-10-01')),
        path: 'contracts.service.notices',
        message:
          'The notices of "Treatment service" leave out the intention to award it, with which its standstill begins.',
      },
      {
        ...awarded(notice('intention_to_award', '2025-09-01'), notice('confirmation_of_award', '2025-10-16')),
        path: 'contracts.service.notices.confirmation-of-award',
        message:
          'The award of "Treatment service" on 15 September 2025 is confirmed 31 days later; the notice is due within 30 days, by 15 October 2025.',
      },
    ],
  },
};

function intention(contract: Contract): Finding[] {
  const { id, name, notices, procedure, awarded_on } = contract;
  if (!notices || awarded_on === undefined || procedure === undefined) return [];
  if (!WITH_STANDSTILL.test(english(procedure)) || noticeOn(contract, 'intention_to_award') !== undefined)
    return [];
  return [
    {
      path: `contracts.${id}.notices`,
      message: `The notices of "${english(name)}" leave out the intention to award it, with which its standstill begins.`,
      expected: 'a notice of the intention to award',
      mend: 'Add the notice ("intention_to_award") with the day it was or is to be published.',
    },
  ];
}

function confirmation(contract: Contract): Finding[] {
  const { id, name, notices, awarded_on: on } = contract;
  const confirmed = notices?.find(({ kind }) => kind === 'confirmation_of_award');
  if (on === undefined || !confirmed) return [];
  const days = daysBetween(on, confirmed.published_on);
  if (days <= DAYS) return [];
  return [
    {
      path: `contracts.${id}.notices.${confirmed.id}`,
      message: `The award of "${english(name)}" on ${day(on)} is confirmed ${days} days later; the notice is due within ${DAYS} days, by ${day(addDays(on, DAYS) ?? on)}.`,
      found: confirmed.published_on,
      expected: `by ${addDays(on, DAYS) ?? on}`,
      mend: 'Move the notice forward; if it was late, record that under "answers".',
    },
  ];
}
