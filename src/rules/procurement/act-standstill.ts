import { procurementActStandstillEnds } from '../../calculators/calendar/clocks.ts';
import { english } from '../english.ts';
import type { Rule } from '../rule.ts';
import { contractExample, notice } from './contract-example.ts';
import { day, noticeOn } from './notices-of.ts';

const signed = (noticed: string, signed_on: string, more: object = {}) =>
  contractExample({ regime: 'PA', notices: [notice('contract_award', noticed)], signed_on, ...more });

/**
 * Nothing is signed in the standstill of the Act: eight working days beginning with the day of the award notice. Light
 * touch contracts and awards under a framework have none that binds.
 */
export const actStandstill: Rule = {
  id: 'PRO-09',
  title: 'No signature within the standstill of the Procurement Act',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'northern_ireland'] },
  source: 'Procurement Act 2023 s51',
  why: 'A contract signed in the standstill can be set aside, with damages on top.',
  reads: ['contracts.*.notices', 'contracts.*.signed_on'],
  check: ({ case: input, registers }) =>
    (input.contracts ?? []).flatMap((contract) => {
      const { id, name, regime, subject, proposal, signed_on: on } = contract;
      const noticed = noticeOn(contract, 'contract_award');
      if (regime !== 'PA' || subject === 'light_touch' || proposal?.route === 'framework') return [];
      if (noticed === undefined || on === undefined || on <= noticed) return [];
      const ends = procurementActStandstillEnds(noticed, registers.bankHolidays);
      if (ends === undefined || on > ends) return [];
      return [
        {
          path: `contracts.${id}.signed_on`,
          message: `The signature of "${english(name)}" on ${day(on)} is within the standstill: the award notice of ${day(noticed)} keeps it open to the end of ${day(ends)}.`,
          found: on,
          expected: `after ${ends}`,
          mend: 'Move the signature to a day after the standstill. Bank holidays anywhere in the United Kingdom do not count.',
        },
      ];
    }),
  examples: {
    accepted: [
      signed('2025-12-18', '2026-01-02'),
      signed('2025-12-23', '2026-01-08'),
      signed('2025-12-23', '2026-01-07', { subject: 'light_touch' }),
    ],
    rejected: [
      {
        ...signed('2025-12-23', '2026-01-07'),
        path: 'contracts.service.signed_on',
        message:
          'The signature of "Treatment service" on 7 January 2026 is within the standstill: the award notice of 23 December 2025 keeps it open to the end of 7 January 2026.',
      },
    ],
  },
};
