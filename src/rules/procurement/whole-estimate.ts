import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { contractExample } from './contract-example.ts';

const estimate = (original_value: number) =>
  contractExample({
    annual_value: 400000,
    vat: 'excluded',
    vat_rate: 20,
    terms: [{ id: 'first', from: '2026-04-01', years: 5, basis: 'proposed' }],
    extension_options: [{ id: 'more', years: 4, exercised: false }],
    proposal: { route: 'competition', original_value },
  });

/** An estimate of a contract counts every option and VAT. Told only where the sum is exactly the one without them. */
export const wholeEstimate: Rule = {
  id: 'PRO-07',
  title: 'The estimated value counts every option and VAT',
  severity: 'error',
  standing: 'law',
  source: 'Procurement Act 2023 s4 and Sch 3',
  why: 'An estimate that leaves out options or VAT can put a contract below a threshold that it reaches.',
  reads: ['contracts.*.proposal.original_value', 'contracts.*.extension_options', 'contracts.*.vat_rate'],
  check: (context) => (context.case.contracts ?? []).flatMap((contract) => found(contract, context)),
  examples: {
    accepted: [estimate(4320000), estimate(5000000)],
    rejected: [
      {
        ...estimate(2000000),
        path: 'contracts.service.proposal.original_value',
        message:
          'The whole-life value of "Treatment service" is given as £2,000,000, which leaves out its options to extend and VAT: with them it is £4,320,000.',
      },
      {
        ...estimate(3600000),
        path: 'contracts.service.proposal.original_value',
        message:
          'The whole-life value of "Treatment service" is given as £3,600,000, which leaves out VAT: with it it is £4,320,000.',
      },
      {
        ...estimate(2400000),
        path: 'contracts.service.proposal.original_value',
        message:
          'The whole-life value of "Treatment service" is given as £2,400,000, which leaves out its options to extend: with them it is £4,320,000.',
      },
    ],
  },
};

function found({ id, name, proposal }: Contract, { figures }: RuleContext): Finding[] {
  const stated = proposal?.original_value;
  const path = `contracts.${id}.whole_life_value`;
  const amount = (suffix: string) => {
    const value = figures.get(path + suffix)?.value;
    return value?.kind === 'money' ? value.pence : undefined;
  };
  const [plain, options] = [amount(''), amount('_with_options')];
  const [vat, both] = [amount('_with_vat'), amount('_with_options_with_vat')];
  const whole = both ?? options ?? vat;
  if (stated === undefined || whole === undefined || stated === whole) return [];
  const without =
    stated === plain
      ? [options === undefined ? '' : 'its options to extend', vat === undefined ? '' : 'VAT']
      : stated === options && both !== undefined
        ? ['VAT']
        : stated === vat && both !== undefined
          ? ['its options to extend']
          : [];
  const left = without.filter((part) => part !== '');
  if (left.length === 0) return [];
  const [sum, right] = [pounds(stated), pounds(whole)];
  const it = left.join() === 'VAT' ? 'it' : 'them';
  return [
    {
      path: `contracts.${id}.proposal.original_value`,
      message: `The whole-life value of "${english(name)}" is given as ${sum}, which leaves out ${left.join(' and ')}: with ${it} it is ${right}.`,
      found: sum,
      expected: right,
      mend: 'Give the most that can be paid over the whole time, with VAT.',
    },
  ];
}

const pounds = (pence: bigint) => formatPounds(pence, 'minus');
