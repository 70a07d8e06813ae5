import { clockOf } from '../../calculators/calendar/clock-of.ts';
import {
  providerSelectionStandstillEnds,
  providerSelectionStandstillEndsAfterDecision,
} from '../../calculators/calendar/clocks.ts';
import type { Clock } from '../../calculators/calendar/working-days.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { contractExample, notice } from './contract-example.ts';
import { day, noticeOn } from './notices-of.ts';

const INTENDED = { regime: 'PSR', notices: [notice('intention_to_award', '2025-09-01')] };

/** Nothing is awarded under the Provider Selection Regime before its standstill has ended, and representations are answered. */
export const selectionStandstill: Rule = {
  id: 'PRO-03',
  title: 'No award within the standstill of the Provider Selection Regime',
  severity: 'error',
  standing: 'law',
  source: 'SI 2023/1348 reg 12',
  why: 'An award in the standstill takes from other providers their one chance to object, and can be set aside.',
  reads: [
    'contracts.*.notices',
    'contracts.*.awarded_on',
    'contracts.*.signed_on',
    'contracts.*.representations',
  ],
  check: ({ case: input, authority, registers }) => {
    const clock = clockOf(authority, registers.bankHolidays);
    return (input.contracts ?? []).flatMap((contract) =>
      contract.regime === 'PSR' ? [...tooSoon(contract, clock), ...unanswered(contract)] : [],
    );
  },
  examples: {
    accepted: [
      contractExample({ ...INTENDED, awarded_on: '2025-09-15' }),
      contractExample({ ...INTENDED, awarded_on: '2025-09-13' }),
      contractExample({ regime: 'PSR', awarded_on: '2025-09-10' }),
      contractExample({
        ...INTENDED,
        awarded_on: '2025-09-27',
        representations: [{ id: 'one', received_on: '2025-09-08', further_decision_on: '2025-09-19' }],
      }),
    ],
    rejected: [
      {
        ...contractExample({ ...INTENDED, awarded_on: '2025-09-10' }),
        path: 'contracts.service.awarded_on',
        message:
          'The award of "Treatment service" on 10 September 2025 is within the standstill: the notice of 1 September 2025 keeps it open until midnight on 12 September 2025.',
      },
      {
        ...contractExample({ ...INTENDED, signed_on: '2025-09-12' }),
        path: 'contracts.service.signed_on',
        message:
          'The signature of "Treatment service" on 12 September 2025 is within the standstill: the notice of 1 September 2025 keeps it open until midnight on 12 September 2025.',
      },
      {
        ...contractExample({
          ...INTENDED,
          awarded_on: '2025-09-26',
          representations: [{ id: 'one', received_on: '2025-09-08', further_decision_on: '2025-09-19' }],
        }),
        path: 'contracts.service.awarded_on',
        message:
          'The award of "Treatment service" on 26 September 2025 is within the standstill: the further decision of 19 September 2025 keeps it open until midnight on 26 September 2025.',
      },
      {
        ...contractExample({
          ...INTENDED,
          awarded_on: '2025-09-30',
          representations: [{ id: 'one', received_on: '2025-09-08' }],
        }),
        path: 'contracts.service.representations.one',
        message:
          'The award of "Treatment service" is dated 30 September 2025, but the representation of 8 September 2025 has no further decision.',
      },
    ],
  },
};

/** The last day of the standstill, and what keeps it open until then. */
function standstill(contract: Contract, clock: Clock): { ends: string; because: string } | undefined {
  const on = noticeOn(contract, 'intention_to_award');
  const first = on === undefined ? undefined : providerSelectionStandstillEnds(on, clock);
  const decided = (contract.representations ?? []).flatMap((one) => one.further_decision_on ?? []);
  const last = [...decided].sort().at(-1);
  const further = last === undefined ? undefined : providerSelectionStandstillEndsAfterDecision(last, clock);
  if (further !== undefined && last !== undefined && further > (first ?? ''))
    return { ends: further, because: `the further decision of ${day(last)}` };
  return on !== undefined && first !== undefined
    ? { ends: first, because: `the notice of ${day(on)}` }
    : undefined;
}

function tooSoon(contract: Contract, clock: Clock): Finding[] {
  const still = standstill(contract, clock);
  if (!still) return [];
  const { id, name, awarded_on, signed_on } = contract;
  const acts = [
    ['awarded_on', 'award', awarded_on],
    ['signed_on', 'signature', signed_on],
  ] as const;
  return acts.flatMap(([key, act, on]): Finding[] =>
    on === undefined || on > still.ends
      ? []
      : [
          {
            path: `contracts.${id}.${key}`,
            message: `The ${act} of "${english(name)}" on ${day(on)} is within the standstill: ${still.because} keeps it open until midnight on ${day(still.ends)}.`,
            found: on,
            expected: `after ${still.ends}`,
            mend: 'Move the day to one after the standstill.',
          },
        ],
  );
}

function unanswered({ id, name, awarded_on: on, representations }: Contract): Finding[] {
  if (on === undefined) return [];
  return (representations ?? [])
    .filter(({ further_decision_on }) => further_decision_on === undefined)
    .map((one) => ({
      path: `contracts.${id}.representations.${one.id}`,
      message: `The award of "${english(name)}" is dated ${day(on)}, but the representation of ${day(one.received_on)} has no further decision.`,
      expected: 'the day of the further decision',
      mend: 'Consider the representation, send the further decision, and wait five working days more.',
    }));
}
