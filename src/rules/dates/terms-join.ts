import { addDays, daysBetween } from '../../calculators/calendar.ts';
import { contractTerms, type TermDates } from '../../calculators/contract-terms.ts';
import { formatDate } from '../../calculators/format/format-date.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';

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

/** Each term of a contract begins the day after the last ends. A gap is an error, an overlap a warning. */
export const termsJoin: Rule = {
  id: 'DAT-14',
  title: 'Terms join without gap or overlap',
  severity: 'error',
  source: 'house rule: arithmetic',
  reads: ['contracts.*.terms'],
  check: ({ case: input }) =>
    (input.contracts ?? []).flatMap((contract) => {
      const terms = contractTerms(contract);
      return terms.flatMap((term, index) => join(terms[index - 1], term, contract));
    }),
  examples: {
    accepted: [{ case: { contracts: contracts('2022-04-01') } }],
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
    ...(expected === undefined ? {} : { expected: `a term from ${written(expected)}` }),
    mend: 'Correct the dates. If it is so, say why under "answers".',
  };
  const name = `"${english(contract.name)}"`;
  if (gap > 0)
    return [
      {
        ...common,
        message: `Between ${written(before.to)} and ${written(term.from)} the contract ${name} has a gap of ${found}.`,
      },
    ];
  return [
    {
      ...common,
      severity: 'warning',
      message: `The term from ${written(term.from)} overlaps the one before by ${found} (${name}).`,
    },
  ];
}

const written = (date: string) => formatDate(date, '1 April 2024', 'en');
