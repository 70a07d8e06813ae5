import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { contractExample, notice } from './contract-example.ts';

/** £500,000 in pence: reg 13(1)(d) and the notice of reg 13(3). */
const LIMIT = 50_000_000n;
/** A change below a quarter of the original value is within the limit whatever its sum. */
const PARTS = 4n;

const changed = (proposal: object, more: object = {}) =>
  contractExample({ regime: 'PSR', proposal: { route: 'modification', ...proposal }, ...more });

/** A change an authority makes of its own accord stays below £500,000 or a quarter of the original value. */
export const selectionChanges: Rule = {
  id: 'PRO-04',
  title: 'Changes under the Provider Selection Regime stay within its limits',
  severity: 'error',
  standing: 'law',
  source: 'SI 2023/1348 reg 13',
  why: 'A change beyond the limits is a new award, and needs one of the five processes.',
  reads: ['contracts.*.proposal'],
  check: ({ case: input }) =>
    (input.contracts ?? []).flatMap((contract) =>
      contract.regime === 'PSR' ? [...beyondLimit(contract), ...noticeFound(contract)] : [],
    ),
  examples: {
    accepted: [
      changed({ value: 168000, original_value: 18000000 }),
      changed({ cumulative: 3600000, original_value: 18000000 }),
      changed({ value: 3600000, original_value: 3600000, gateway: 'Clause 12 of the contract' }),
      changed({ value: 499999.99 }),
    ],
    rejected: [
      {
        ...changed({ value: 3600000, original_value: 3600000 }),
        path: 'contracts.service.proposal',
        message:
          'The changes to "Treatment service" come to £3,600,000, which is not below £500,000 nor below a quarter of its original value of £3,600,000.',
      },
      {
        ...changed({ value: 400000, cumulative: 900000 }),
        path: 'contracts.service.proposal',
        message:
          'The changes to "Treatment service" come to £900,000. Is that below a quarter of its original value, which is not given?',
      },
      {
        ...changed(
          { value: 600000, original_value: 18000000 },
          { notices: [notice('confirmation_of_award', '2024-05-01')] },
        ),
        path: 'contracts.service.notices',
        message: 'The change to "Treatment service" is of £600,000, but no notice of it is listed.',
      },
    ],
  },
};

const pounds = (pence: bigint) => formatPounds(pence, 'minus');
const size = (pence: bigint) => (pence < 0n ? -pence : pence);

function beyondLimit({ id, name, proposal }: Contract): Finding[] {
  const sum = proposal?.cumulative ?? proposal?.value;
  if (!proposal || sum === undefined || proposal.gateway !== undefined) return [];
  if (proposal.route !== 'modification' && proposal.route !== 'extension') return [];
  if (size(sum) < LIMIT) return [];
  const original = proposal.original_value;
  if (original !== undefined && size(sum) * PARTS < original) return [];
  const about = `The changes to "${english(name)}" come to ${pounds(sum)}`;
  const common = {
    path: `contracts.${id}.proposal`,
    found: pounds(sum),
    expected: 'below £500,000, or below a quarter of the original value',
  };
  if (original === undefined)
    return [
      {
        ...common,
        message: `${about}. Is that below a quarter of its original value, which is not given?`,
        severity: 'warning',
        mend: 'Give "original_value", or the ground for the change as "gateway".',
      },
    ];
  return [
    {
      ...common,
      message: `${about}, which is not below £500,000 nor below a quarter of its original value of ${pounds(original)}.`,
      mend: 'Name the ground of regulation 13 that allows it as "gateway", or award anew.',
    },
  ];
}

/** A change of £500,000 or more has a notice; told only where the case lists notices. */
function noticeFound({ id, name, proposal, notices }: Contract): Finding[] {
  const value = proposal?.value;
  if (value === undefined || size(value) < LIMIT || !notices) return [];
  if (proposal?.route !== 'modification' || notices.some(({ kind }) => kind === 'contract_change')) return [];
  return [
    {
      path: `contracts.${id}.notices`,
      message: `The change to "${english(name)}" is of ${pounds(value)}, but no notice of it is listed.`,
      severity: 'warning',
      expected: 'a notice of the change',
      mend: 'Add the notice ("contract_change") with the day it is to be published.',
    },
  ];
}
