import { contractTerms } from '../../calculators/contract-terms.ts';
import { formatDuration } from '../../calculators/format/format-duration.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';

const contracts = (options: readonly object[]) => [
  {
    id: 'service',
    name: 'Treatment service',
    provider: 'Provider',
    terms: [
      { id: 'first', from: '2020-04-01', years: 3, basis: 'initial' },
      { id: 'second', from: '2023-04-01', years: 1, basis: 'extension' },
    ],
    extension_options: options,
  },
];

/**
 * Extensions stay within the options of the contract. An extension also uses an option up: were the option still
 * counted as open, the furthest end would come out too late. Not tested where the case names no options at all.
 */
export const extensionWithinMaximum: Rule = {
  id: 'DAT-17',
  title: 'Extensions stay within the maximum end',
  severity: 'error',
  standing: 'law',
  source: 'Procurement Act 2023 s74; Public Contracts Regulations 2015 reg 72',
  why: 'An extension beyond the options is a new award, open to challenge where there was no competition.',
  reads: ['contracts.*.terms', 'contracts.*.extension_options'],
  check: ({ case: input }) => (input.contracts ?? []).flatMap(found),
  examples: {
    accepted: [{ case: { contracts: contracts([{ id: 'further', years: 1, exercised: true }]) } }],
    rejected: [
      {
        case: { contracts: contracts([]) },
        path: 'contracts.service.terms.second',
        message: 'The extensions of "Treatment service" last one year, but its options allow no months.',
      },
      {
        case: { contracts: contracts([{ id: 'further', years: 1, exercised: false }]) },
        path: 'contracts.service.extension_options',
        message:
          'The extensions of "Treatment service" last one year, but options of no months are marked as exercised.',
      },
    ],
  },
};

function found(contract: Contract): Finding[] {
  const options = contract.extension_options;
  if (options === undefined) return [];
  const extensions = contractTerms(contract).filter(({ basis }) => basis === 'extension');
  const extended = extensions.reduce((sum, { months }) => sum + (months ?? 0), 0);
  const allowed = monthsOf(options);
  const used = monthsOf(options.filter(({ exercised }) => exercised));
  const about = `The extensions of "${english(contract.name)}" last ${written(extended)}`;
  if (extended > allowed)
    return [
      {
        path: extensions.at(-1)?.path ?? `contracts.${contract.id}`,
        message: `${about}, but its options allow ${written(allowed)}.`,
        found: written(extended),
        expected: `at most ${written(allowed)}`,
        mend: 'Correct the terms or the options. A term beyond them needs a ground in law: make its basis "variation" or "award", and say which.',
      },
    ];
  if (extended <= used) return [];
  return [
    {
      path: `contracts.${contract.id}.extension_options`,
      message: `${about}, but options of ${written(used)} are marked as exercised.`,
      severity: 'warning',
      found: written(used),
      expected: written(extended),
      mend: 'Mark the option that gave the extension "exercised: true"; the furthest end is then right.',
    },
  ];
}

function monthsOf(options: NonNullable<Contract['extension_options']>): number {
  return options.reduce((sum, { years, months }) => sum + (years ?? 0) * 12 + (months ?? 0), 0);
}

const written = (months: number) => formatDuration(months, 'words', 'en');
