import type { Finding, Rule } from '../rule.ts';
import { exemptionExample } from './exemption-example.ts';
import { revealedByArithmetic } from './revealed-by-arithmetic.ts';
import { sameAmountPublic } from './same-amount-public.ts';
import { typedInPublic } from './typed-in-public.ts';
import { withholdingOf } from './withholding.ts';

function table(publishTotals: boolean) {
  return {
    exempt_information: { answer: 'partly', reason: 'One price is withheld.', paragraphs: [3] },
    tables: [
      {
        id: 'costs',
        caption: 'Costs',
        unit: 'pounds',
        basis: 'per_year',
        columns: [
          { id: 'service', heading: 'Service', kind: 'text' },
          { id: 'cost', heading: 'Cost', kind: 'money' },
        ],
        rows: [
          { id: 'adult', cells: { service: 'Adult', cost: 2500000 } },
          { id: 'family', cells: { service: 'Family', cost: 160000 } },
          { id: 'youth', cells: { service: 'Youth', cost: 80000 } },
        ],
        totals: [{ id: 'all', label: 'Total', of: 'all', kind: 'total', method: 'sum_of_rows' }],
      },
    ],
    exempt: [exemptionExample({ target: 'tables.costs.rows.adult', publish_totals: publishTotals })],
  };
}

/**
 * Nothing withheld may be in the public paper, in other words or in figures from which it follows. Its findings name the
 * place and the entry only: a list of messages must not give away what the paper is to withhold.
 */
export const exemptContentStays: Rule = {
  id: 'ACC-13',
  title: 'No exempt figure or name leaks into public parts',
  severity: 'error',
  standing: 'law',
  source: 'Local Government Act 1972 ss100A–100B and Sch 12A',
  why: 'What has once been published cannot be taken back: the bidder, the person or the authority is harmed, and the exemption is lost.',
  reads: ['exempt', 'tables', 'calculations', 'funding', '*'],
  check: (context): readonly Finding[] => {
    const withholding = withholdingOf(context);
    if (!withholding) return [];
    return [
      ...revealedByArithmetic(context, withholding),
      ...typedInPublic(context, withholding),
      ...sameAmountPublic(context, withholding),
    ];
  },
  examples: {
    accepted: [{ case: table(false) }],
    rejected: [
      {
        case: table(true),
        path: 'exempt.prices',
        message:
          'A reader could work out what "prices" withholds at tables.costs.adult.cost from what is published (tables.costs.all.cost).',
      },
      {
        case: {
          ...table(false),
          background: [{ id: 'price', text: 'The price is about £2.5 million a year.' }],
        },
        path: 'background.price.text',
        textOffset: 19,
        message: 'This public text gives a figure that "prices" withholds.',
      },
      {
        case: {
          ...table(false),
          figures: [{ id: 'price', label: 'Price', amount: 2500000, basis: 'per_year' }],
        },
        path: 'exempt.prices',
        message: 'The withheld amount at "tables.costs.adult.cost" is typed openly at "figures.price".',
      },
    ],
  },
};
