import type { Authority } from '../../schema/authority.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Rule } from '../rule.ts';
import { contractExample } from './contract-example.ts';
import { day } from './notices-of.ts';
import { PA_FROM, PSR_FROM, REGIMES } from './regimes.ts';

/** The regime follows from what is bought, by whom, and the day the procurement began. */
export const rightRegime: Rule = {
  id: 'PRO-01',
  title: 'The regime is that of the subject and the day',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'northern_ireland'] },
  source: 'SI 2023/1348; Procurement Act 2023; SI 2024/716 and SI 2024/959 (commencement and saving)',
  why: 'An award under rules that do not apply can be set aside.',
  reads: ['contracts.*.regime', 'contracts.*.subject', 'contracts.*.procedure_started_on'],
  check: ({ case: input, authority }) =>
    (input.contracts ?? []).flatMap((contract) => {
      const { id, name, regime } = contract;
      const wrong = regime && reasonAgainst(regime, contract, authority);
      if (!wrong) return [];
      return [
        {
          path: `contracts.${id}.regime`,
          message: `The contract "${english(name)}" is given under ${REGIMES[regime]}, but ${wrong.because}.`,
          found: regime,
          expected: wrong.expected,
          mend: 'Correct the regime, or the subject or the day on which the procurement began.',
        },
      ];
    }),
  examples: {
    accepted: [
      contractExample({ regime: 'PSR', subject: 'health_care', procedure_started_on: '2024-05-01' }),
      contractExample({ regime: 'PCR', subject: 'goods_or_services', procedure_started_on: '2025-02-23' }),
      contractExample({ regime: 'PA', subject: 'works', procedure_started_on: '2025-02-24' }),
      contractExample({ regime: 'PCR', subject: 'health_care', procedure_started_on: '2023-12-31' }),
      contractExample({ regime: 'PCR' }),
    ],
    rejected: [
      {
        ...contractExample({ regime: 'PCR', subject: 'health_care', procedure_started_on: '2024-05-01' }),
        path: 'contracts.service.regime',
        message:
          'The contract "Treatment service" is given under the Public Contracts Regulations 2015, but health care services procured from 1 January 2024 on come under the Provider Selection Regime.',
      },
      {
        ...contractExample({ regime: 'PCR', procedure_started_on: '2025-03-01' }),
        path: 'contracts.service.regime',
        message:
          'The contract "Treatment service" is given under the Public Contracts Regulations 2015, but procurements begun from 24 February 2025 on are no longer under them.',
      },
      {
        ...contractExample({ regime: 'PA', procedure_started_on: '2025-02-23' }),
        path: 'contracts.service.regime',
        message:
          'The contract "Treatment service" is given under the Procurement Act 2023, but that applies to procurements begun from 24 February 2025 on.',
      },
      {
        ...contractExample({ regime: 'PSR', awarded_on: '2023-11-01' }),
        path: 'contracts.service.regime',
        message:
          'The contract "Treatment service" is given under the Provider Selection Regime, but that applies to procurements begun from 1 January 2024 on.',
      },
      {
        ...contractExample({ regime: 'PSR', subject: 'works' }),
        path: 'contracts.service.regime',
        message:
          'The contract "Treatment service" is given under the Provider Selection Regime, but that is for health care services only.',
      },
      {
        ...contractExample({ regime: 'PSR', subject: 'health_care' }),
        authority: { type: 'commissioner', executive: 'none' },
        path: 'contracts.service.regime',
        message:
          'The contract "Treatment service" is given under the Provider Selection Regime, but a police and crime commissioner is not one of the authorities it applies to.',
      },
    ],
  },
};

interface Wrong {
  readonly because: string;
  readonly expected: string;
}

function reasonAgainst(
  regime: NonNullable<Contract['regime']>,
  { subject, procedure_started_on: begun, awarded_on: awarded }: Contract,
  { type, nation }: Authority,
): Wrong | undefined {
  /** A day by which the procurement had begun. */
  const by = begun ?? awarded;
  if (regime === 'PSR') {
    if (type === 'commissioner')
      return {
        because: 'a police and crime commissioner is not one of the authorities it applies to',
        expected: 'PA or PCR',
      };
    if (subject !== undefined && subject !== 'health_care')
      return { because: 'that is for health care services only', expected: 'PA or PCR' };
    return by !== undefined && by < PSR_FROM ? tooEarly(PSR_FROM, 'PCR') : undefined;
  }
  const health = subject === 'health_care' && nation === 'england' && type !== 'commissioner';
  if (health && begun !== undefined && begun >= PSR_FROM)
    return {
      because: `health care services procured from ${day(PSR_FROM)} on come under ${REGIMES.PSR}`,
      expected: 'PSR',
    };
  if (regime === 'PA') return by !== undefined && by < PA_FROM ? tooEarly(PA_FROM, 'PCR') : undefined;
  if (begun === undefined || begun < PA_FROM) return undefined;
  return { because: `procurements begun from ${day(PA_FROM)} on are no longer under them`, expected: 'PA' };
}

const tooEarly = (from: string, expected: string): Wrong => ({
  because: `that applies to procurements begun from ${day(from)} on`,
  expected,
});
