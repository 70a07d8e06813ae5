import { addDays, daysBetween } from '../../calculators/calendar.ts';
import { contractTerms, type TermDates } from '../../calculators/contract-terms.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { unknownEnds } from './unknown-ends.ts';
import { writtenDate } from './written-date.ts';

const contracts = (second: string) => [
  {
    id: 'service',
    name: 'Treatment service',
    provider: 'Provider',
    terms: [
      { id: 'first', from: '2017-04-01', years: 5, basis: 'initial' },
      { id: 'second', from: second, years: 2, basis: 'extension' },
    ],
  },
];

const ofOneService = (from: string) => [
  {
    id: 'old',
    name: 'Old service',
    service: 'Drug treatment',
    provider: 'Provider',
    terms: [{ id: 'first', from: '2018-04-01', years: 3, basis: 'initial' }],
  },
  {
    id: 'new',
    name: 'New service',
    service: 'Drug treatment',
    provider: 'Provider',
    terms: [{ id: 'first', from, years: 3, basis: 'proposed' }],
  },
];

const withoutEnd = (name: string) => [
  {
    id: 'old',
    name: 'Drug treatment until 2021',
    provider: 'Provider',
    terms: [
      {
        id: 'first',
        from: '2018-04-01',
        to: { not_published: 'Only the year is given.' },
        basis: 'initial',
      },
    ],
  },
  {
    id: 'new',
    name,
    provider: { none: 'It has yet to be awarded.' },
    terms: [{ id: 'first', from: '2021-04-01', years: 3, basis: 'proposed' }],
  },
];

/**
 * Each term of a contract begins the day after the last ends, and contracts of one service follow one another. A gap is
 * an error; an overlap within a contract is a warning, and between contracts, which may be of several lots, nothing.
 */
export const termsJoin: Rule = {
  id: 'DAT-14',
  title: 'Terms join without gap or overlap',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: arithmetic',
  why: 'In a gap nobody is bound to provide the service; where terms overlap, it may be paid for twice.',
  reads: ['contracts.*.terms', 'contracts.*.service'],
  check: ({ case: input }) => [
    ...(input.contracts ?? []).flatMap((contract) => {
      const terms = contractTerms(contract);
      return terms.flatMap((term, index) => join(terms[index - 1], term, contract));
    }),
    ...gapsInServices(input.contracts ?? []),
    ...unknownEnds(input.contracts ?? []),
  ],
  examples: {
    accepted: [
      { case: { contracts: contracts('2022-04-01') } },
      { case: { contracts: ofOneService('2021-04-01') } },
      { case: { contracts: ofOneService('2020-12-01') } },
      { case: { contracts: withoutEnd('Advocacy') } },
    ],
    rejected: [
      {
        case: { contracts: contracts('2022-04-02') },
        path: 'contracts.service.terms.second',
        message:
          'Between 31 March 2022 and 2 April 2022 the contract "Treatment service" has a gap of 1 day.',
      },
      {
        case: { contracts: contracts('2022-03-01') },
        path: 'contracts.service.terms.second',
        message: 'The term from 1 March 2022 overlaps the one before by 31 days ("Treatment service").',
      },
      {
        case: { contracts: ofOneService('2021-05-01') },
        path: 'contracts.new',
        message:
          'Between 31 March 2021 and 1 May 2021 no contract for "Drug treatment" is in force: a gap of 30 days before "New service".',
      },
      {
        case: { contracts: withoutEnd('Drug treatment') },
        path: 'contracts.old.terms.first.to',
        message:
          'The last day of "Drug treatment until 2021" is not published, so nobody can tell whether "Drug treatment" follows it on 1 April 2021 without a gap.',
      },
    ],
  },
};

function join(before: TermDates | undefined, term: TermDates, contract: Contract): Finding[] {
  if (before?.to === undefined || term.from === undefined) return [];
  const gap = daysBetween(before.to, term.from) - 1;
  if (gap === 0) return [];
  const found = `${gap < 0 ? -gap : gap} day${gap === 1 || gap === -1 ? '' : 's'}`;
  const expected = addDays(before.to, 1);
  const common = {
    path: term.path,
    found,
    ...(expected === undefined ? {} : { expected: `a term from ${writtenDate(expected)}` }),
    mend: 'Correct the dates. If it is so, say why under "answers".',
  };
  const name = `"${english(contract.name)}"`;
  if (gap > 0)
    return [
      {
        ...common,
        message: `Between ${writtenDate(before.to)} and ${writtenDate(term.from)} the contract ${name} has a gap of ${found}.`,
      },
    ];
  return [
    {
      ...common,
      severity: 'warning',
      message: `The term from ${writtenDate(term.from)} overlaps the one before by ${found} (${name}).`,
    },
  ];
}

/** Days on which no contract of a service is in force; not tested where one has no known end. */
function gapsInServices(contracts: readonly Contract[]): Finding[] {
  const services = new Map<string, Span[]>();
  for (const contract of contracts) {
    if (contract.service === undefined) continue;
    const service = english(contract.service);
    services.set(service, [...(services.get(service) ?? []), spanOf(contract)]);
  }
  return [...services].flatMap(([service, spans]) => gapsIn(service, spans));
}

/** A contract from its first day to its last, as far as they are known. */
interface Span {
  readonly contract: Contract;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function spanOf(contract: Contract): Span {
  const terms = contractTerms(contract);
  const to = terms.every((term) => term.to !== undefined)
    ? terms
        .flatMap((term) => term.to ?? [])
        .sort()
        .at(-1)
    : undefined;
  return { contract, from: terms[0]?.from, to };
}

/** A contract whose first day is not known was in force before the others. */
function gapsIn(service: string, spans: readonly Span[]): Finding[] {
  const inTurn = [...spans].sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  let covered: string | undefined = inTurn[0]?.to;
  return inTurn.slice(1).flatMap(({ contract, from, to }): Finding[] => {
    const before = covered;
    covered = covered === undefined || to === undefined ? undefined : to > covered ? to : covered;
    const gap = before === undefined || from === undefined ? 0 : daysBetween(before, from) - 1;
    if (before === undefined || from === undefined || gap <= 0) return [];
    const found = `${gap} day${gap === 1 ? '' : 's'}`;
    return [
      {
        path: `contracts.${contract.id}`,
        message: `Between ${writtenDate(before)} and ${writtenDate(from)} no contract for "${service}" is in force: a gap of ${found} before "${english(contract.name)}".`,
        found,
        expected: `a contract from ${writtenDate(addDays(before, 1) ?? from)}`,
        mend: 'Correct the dates. If there is to be no service between, say why under "answers".',
      },
    ];
  });
}
