import { daysBetween } from '../../calculators/calendar.ts';
import { english } from '../english.ts';
import type { Rule } from '../rule.ts';
import { contractExample } from './contract-example.ts';
import { day } from './notices-of.ts';

/** Three months, in days. */
const LEAST = 90;

const awarded = (awarded_on: string, keys: object = {}) =>
  contractExample({
    awarded_on,
    terms: [{ id: 'first', from: '2025-04-01', years: 5, basis: 'proposed' }],
    ...keys,
  });

/** Between the award of a new contract and its first day there is time to mobilise. */
export const timeToMobilise: Rule = {
  id: 'PRO-16',
  title: 'A new contract leaves time to mobilise',
  severity: 'advice',
  standing: 'house',
  source: 'house rule; Transfer of Undertakings (Protection of Employment) Regulations 2006 regs 11, 13',
  why: 'Staff have to be consulted before they transfer, and services set up before people need them.',
  reads: ['contracts.*.awarded_on', 'contracts.*.terms'],
  check: ({ case: input, figures }) =>
    (input.contracts ?? []).flatMap(({ id, name, terms = [], awarded_on: awarded, proposal, subject }) => {
      // Who builds takes over no staff.
      if (subject === 'works') return [];
      const [first] = terms.filter(({ basis }) => basis === 'proposed' || basis === 'initial');
      const starts = first && figures.get(`contracts.${id}.terms.${first.id}.from`)?.value;
      if (awarded === undefined || starts?.kind !== 'date' || proposal?.route === 'extension') return [];
      const days = daysBetween(awarded, starts.date);
      if (days >= LEAST || days < 0) return [];
      return [
        {
          path: `contracts.${id}.awarded_on`,
          message: `"${english(name)}" is awarded on ${day(awarded)} and begins on ${day(starts.date)}, ${days} days later. Is that enough to transfer staff and set the service up?`,
          found: `${days} days`,
          expected: `at least ${LEAST} days`,
          mend: 'Award earlier, begin later, or say how the service is mobilised in that time.',
        },
      ];
    }),
  examples: {
    accepted: [
      awarded('2024-12-01'),
      awarded('2025-03-18', { subject: 'works' }),
      contractExample({ awarded_on: '2025-03-18' }),
    ],
    rejected: [
      {
        ...awarded('2025-03-18'),
        path: 'contracts.service.awarded_on',
        message:
          '"Treatment service" is awarded on 18 March 2025 and begins on 1 April 2025, 14 days later. Is that enough to transfer staff and set the service up?',
      },
    ],
  },
};
