import { formatDecimal } from '../../calculators/format/format-decimal.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { twoPartyTable } from './two-party-table.ts';

const contract = (id: string, keys: object) => ({
  id,
  name: `The ${id} service`,
  provider: 'Provider',
  ...keys,
});
const together = (first: string, second: string) => ({
  case: {
    contracts: [
      contract('adult', { annual_value: 5394000, vat: first }),
      contract('family', { annual_value: 160000, vat: second }),
    ],
    tables: twoPartyTable({
      rows: ['adult', 'family'].map((id) => ({ id, contract: id })),
      table: { shares: undefined, columns: [{ id: 'total', heading: 'Total', kind: 'money' }] },
    }).tables,
  },
});

/** Values that are compared or added are all with VAT or all without, and a rate stands only where one is to be added. */
export const vatBasis: Rule = {
  id: 'MON-15',
  title: 'Values side by side have one VAT basis',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'Value Added Tax Act 1994 s33; Procurement Act 2023 Sch 3',
  why: 'A value without VAT beside one with it is wrong by a fifth in any comparison.',
  reads: ['contracts.*.vat', 'contracts.*.vat_rate', 'tables.*.rows.*.contract'],
  check: ({ case: input }) => [
    ...(input.contracts ?? []).flatMap(rateFound),
    ...(input.tables ?? []).flatMap(({ id, caption, rows }): Finding[] => {
      const bases = (basis: Contract['vat']) =>
        (input.contracts ?? []).filter(
          (contract) => contract.vat === basis && rows.some((row) => row.contract === contract.id),
        );
      const [included, excluded] = [bases('included')[0], bases('excluded')[0]];
      if (!included || !excluded) return [];
      return [
        {
          path: `tables.${id}`,
          message: `"${english(caption)}" puts the value of "${english(included.name)}", which includes VAT, beside that of "${english(excluded.name)}", which excludes it.`,
          severity: 'error',
          found: 'included and excluded',
          expected: 'one basis',
          mend: 'State all values without VAT, as budgets are, or all with it.',
        },
      ];
    }),
  ],
  examples: {
    accepted: [
      together('excluded', 'excluded'),
      together('excluded', 'exempt'),
      { case: { contracts: [contract('adult', { vat: 'excluded', vat_rate: 20 })] } },
    ],
    rejected: [
      {
        ...together('included', 'excluded'),
        path: 'tables.costs',
        message:
          '"Annual costs" puts the value of "The adult service", which includes VAT, beside that of "The family service", which excludes it.',
      },
      {
        case: { contracts: [contract('adult', { vat: 'exempt', vat_rate: 20 })] },
        path: 'contracts.adult.vat_rate',
        message: 'A VAT rate of 20% is given for "The adult service", but its value is exempt from VAT.',
      },
      {
        case: { contracts: [contract('adult', { vat_rate: 20 })] },
        path: 'contracts.adult.vat_rate',
        message:
          'A VAT rate of 20% is given for "The adult service", but not whether its value includes VAT.',
      },
    ],
  },
};

function rateFound({ id, name, vat, vat_rate: rate }: Contract): Finding[] {
  if (rate === undefined || vat === 'excluded' || vat === 'included') return [];
  const so = vat === 'exempt' ? 'but its value is exempt from VAT' : 'but not whether its value includes VAT';
  return [
    {
      path: `contracts.${id}.vat_rate`,
      message: `A VAT rate of ${formatDecimal(rate)}% is given for "${english(name)}", ${so}.`,
      found: vat ?? 'nothing',
      expected: 'excluded or included',
      mend: 'Say "vat: excluded" or "vat: included", or delete the rate.',
    },
  ];
}
