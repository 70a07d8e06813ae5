import type { Contract } from '../../schema/contract.ts';
import { english, listed } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { contractExample, notice } from './contract-example.ts';
import { day, noticeOn } from './notices-of.ts';

type Kind = NonNullable<Contract['notices']>[number]['kind'];

/** The notices of the Act up to signature, in their order. */
const ORDER: readonly Kind[] = [
  'pipeline',
  'planned_procurement',
  'preliminary_market_engagement',
  'tender',
  'transparency',
  'contract_award',
  'contract_details',
];
const NAMES: Readonly<Partial<Record<Kind, string>>> = {
  pipeline: 'pipeline notice',
  planned_procurement: 'planned procurement notice',
  preliminary_market_engagement: 'preliminary market engagement notice',
  tender: 'tender notice',
  transparency: 'transparency notice',
  contract_award: 'contract award notice',
  contract_details: 'contract details notice',
};
const DIRECT: readonly Kind[] = ['transparency', 'contract_award', 'contract_details'];

const PATH = [
  notice('transparency', '2026-01-05'),
  notice('contract_award', '2026-02-02'),
  notice('contract_details', '2026-03-02'),
];
const direct = (notices: readonly object[], more: object = {}) =>
  contractExample({ regime: 'PA', proposal: { route: 'direct_award' }, notices, ...more });

/** Notices of the Act are in order, complete for a direct award, and the award is announced before it is signed. */
export const actNotices: Rule = {
  id: 'PRO-08',
  title: 'Notices of the Procurement Act are complete and in order',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'northern_ireland'] },
  source: 'Procurement Act 2023 ss15, 17, 21, 44, 50, 53, 93',
  why: 'A contract signed before its award notice had no standstill, and a court can set it aside.',
  reads: ['contracts.*.notices', 'contracts.*.signed_on', 'contracts.*.proposal.route'],
  check: ({ case: input }) =>
    (input.contracts ?? []).flatMap((contract) =>
      contract.regime === 'PA' && contract.notices
        ? [...lacking(contract), ...outOfOrder(contract), ...afterSignature(contract)]
        : [],
    ),
  examples: {
    accepted: [
      direct(PATH, { signed_on: '2026-02-16' }),
      contractExample({ regime: 'PA', notices: [notice('tender', '2026-01-05')] }),
      contractExample({ regime: 'PA', proposal: { route: 'direct_award' } }),
    ],
    rejected: [
      {
        ...direct(PATH.slice(1)),
        path: 'contracts.service.notices',
        message:
          'The direct award of "Treatment service" needs a transparency notice, which its notices leave out.',
      },
      {
        ...direct([...PATH.slice(0, 2), notice('contract_details', '2026-01-20')]),
        path: 'contracts.service.notices.contract-details',
        message:
          'The contract details notice of "Treatment service" on 20 January 2026 comes before its contract award notice on 2 February 2026.',
      },
      {
        ...direct(PATH, { signed_on: '2026-01-30' }),
        path: 'contracts.service.notices.contract-award',
        message:
          'The contract award notice of "Treatment service" on 2 February 2026 is not before its signature on 30 January 2026.',
      },
    ],
  },
};

const nameOf = (kind: Kind) => NAMES[kind] ?? kind;

function lacking(contract: Contract): Finding[] {
  if (contract.proposal?.route !== 'direct_award') return [];
  const missing = DIRECT.filter((kind) => noticeOn(contract, kind) === undefined).map(nameOf);
  if (missing.length === 0) return [];
  return [
    {
      path: `contracts.${contract.id}.notices`,
      message: `The direct award of "${english(contract.name)}" needs a ${listed(missing)}, which its notices leave out.`,
      expected: listed(missing),
      mend: 'Add each notice with the day it was or is to be published.',
    },
  ];
}

function outOfOrder({ id, name, notices = [] }: Contract): Finding[] {
  const inOrder = ORDER.flatMap((kind) => notices.find((one) => one.kind === kind) ?? []);
  return inOrder.flatMap((one, index): Finding[] => {
    const before = inOrder[index - 1];
    if (!before || one.published_on >= before.published_on) return [];
    return [
      {
        path: `contracts.${id}.notices.${one.id}`,
        message: `The ${nameOf(one.kind)} of "${english(name)}" on ${day(one.published_on)} comes before its ${nameOf(before.kind)} on ${day(before.published_on)}.`,
        found: one.published_on,
        expected: `on or after ${before.published_on}`,
        mend: 'Correct the days of the notices.',
      },
    ];
  });
}

function afterSignature({ id, name, notices, signed_on: signed }: Contract): Finding[] {
  const award = notices?.find(({ kind }) => kind === 'contract_award');
  if (!award || signed === undefined || award.published_on < signed) return [];
  return [
    {
      path: `contracts.${id}.notices.${award.id}`,
      message: `The contract award notice of "${english(name)}" on ${day(award.published_on)} is not before its signature on ${day(signed)}.`,
      found: award.published_on,
      expected: `before ${signed}`,
      mend: 'Publish the award notice and let the standstill pass before the contract is signed.',
    },
  ];
}
