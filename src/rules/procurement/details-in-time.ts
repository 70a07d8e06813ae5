import { addDays, daysBetween } from '../../calculators/calendar.ts';
import { english } from '../english.ts';
import type { Rule } from '../rule.ts';
import { contractExample, notice } from './contract-example.ts';
import { day } from './notices-of.ts';

const DAYS = 30;
const LIGHT_TOUCH_DAYS = 120;

const details = (published_on: string, more: object = {}) =>
  contractExample({
    regime: 'PA',
    signed_on: '2026-03-02',
    notices: [notice('contract_details', published_on)],
    ...more,
  });

/** The details of a contract are published within 30 days of its signature, 120 for light touch. */
export const detailsInTime: Rule = {
  id: 'PRO-11',
  title: 'The contract details notice is in time',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'northern_ireland'] },
  source: 'Procurement Act 2023 s53',
  why: 'The public learns from this notice alone what was bought and for how much.',
  reads: ['contracts.*.notices', 'contracts.*.signed_on'],
  check: ({ case: input }) =>
    (input.contracts ?? []).flatMap(({ id, name, regime, subject, signed_on: signed, notices }) => {
      const published = notices?.find(({ kind }) => kind === 'contract_details');
      if (regime !== 'PA' || signed === undefined || !published) return [];
      const allowed = subject === 'light_touch' ? LIGHT_TOUCH_DAYS : DAYS;
      const days = daysBetween(signed, published.published_on);
      if (days <= allowed) return [];
      const due = addDays(signed, allowed) ?? signed;
      return [
        {
          path: `contracts.${id}.notices.${published.id}`,
          message: `The contract details notice of "${english(name)}" is dated ${days} days after its signature; it is due within ${allowed}, by ${day(due)}.`,
          found: published.published_on,
          expected: `by ${due}`,
          mend: 'Move the notice forward; if it was late, record that under "answers".',
        },
      ];
    }),
  examples: {
    accepted: [details('2026-03-30'), details('2026-04-16', { subject: 'light_touch' })],
    rejected: [
      {
        ...details('2026-04-16'),
        path: 'contracts.service.notices.contract-details',
        message:
          'The contract details notice of "Treatment service" is dated 45 days after its signature; it is due within 30, by 1 April 2026.',
      },
    ],
  },
};
