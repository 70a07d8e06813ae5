import { z } from 'zod';
import { count, decimals, money, percentage, tableFigure } from './amounts.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { date, id, line, richText, text, textInBoth, wordKinds } from './scalars.ts';

/** How a cost falls on several authorities. Each share is exact; what is printed may have fewer places. */
export const costShares = entity({
  id,
  basis: text.describe('Why the shares are what they are.'),
  method: z
    .enum(['largest_remainder', 'balance'])
    .default('largest_remainder')
    .describe(
      'How rounded parts are made to sum: units left over to the largest fractions, or the last share takes the rest.',
    ),
  shares: z
    .array(
      entity({
        id,
        authority: id.optional(),
        label: text,
        per_cent: percentage,
        places: decimals,
      }),
    )
    .min(2),
});
export type CostShares = z.infer<typeof costShares>;

const column = entity({
  id,
  heading: text,
  kind: z.enum(['text', 'money', 'count', 'percentage', 'date']),
  share: id.optional().describe('A calculated column: this share …'),
  of: id.optional().describe('… of that column.'),
  width: count
    .min(1, { error: 'must be at least 1' })
    .max(100, { error: 'must be at most 100' })
    .optional()
    .describe('Relative width; without it, by kind.'),
});

const row = entity({
  id,
  group: id.optional(),
  contract: id
    .optional()
    .describe(
      'A contract of the case whose name, provider, term and annual value fill the cells named after them.',
    ),
  only: id.optional().describe('Share that bears the whole of this row; the others print 0.'),
  cells: z
    .record(id, z.union([tableFigure, z.string().register(wordKinds, { kind: 'text' }), textInBoth]))
    .optional()
    .describe('By column id: a figure in the unit of the table, or text, which may be { en: …, cy: … }.'),
  stated: z
    .record(id, tableFigure)
    .optional()
    .describe('What the source states in calculated columns, checked against what is calculated.'),
});

const total = entity({
  id,
  label: text,
  of: z.union([z.literal('all'), id]).describe('"all", or the id of a group.'),
  kind: z.enum(['subtotal', 'total']),
  method: z
    .enum(['sum_of_rows', 'fresh_split'])
    .describe('Whether shares are the sum of the rounded rows or a fresh split of the total.'),
  stated: z
    .record(id, tableFigure)
    .optional()
    .describe('What the source states, by column, checked against what is calculated.'),
});

/** A table of figures: only what cannot be calculated is typed. */
export const financialTable = entity({
  id,
  caption: text,
  summary: text.optional().describe('How the table is organised, for those who cannot see it.'),
  unit: z.enum(['pounds', 'thousands', 'millions', 'none']).describe('What one unit of a figure is.'),
  basis: z.enum(['per_year', 'total', 'one_off', 'none']),
  columns: z
    .array(column)
    .min(1)
    .max(30, { error: 'must have at most 30 entries, since no page holds more columns' }),
  heads: z
    .array(entity({ id, heading: text, columns: z.array(id).min(1) }))
    .optional()
    .describe('A first header row over runs of columns, such as one heading for each year.'),
  groups: z
    .array(entity({ id, heading: text }))
    .optional()
    .describe('Runs of rows under a heading of their own.'),
  shares: id.optional().describe('The cost shares its calculated columns use.'),
  rows: z.array(row),
  totals: z.array(total).optional(),
  notes: z
    .array(entity({ id, text: richText }))
    .optional()
    .describe('Printed under the table.'),
});
export type FinancialTable = z.infer<typeof financialTable>;

/** Where the money comes from; one source may be the balance, which is then calculated. */
export const funding = entity({
  cost: line.describe('Path of the figure that is funded, such as tables.contracts.all.total.'),
  sources: z
    .array(
      entity({
        id,
        source: text,
        kind: z.enum(['core', 'grant', 'contribution', 'reserve']),
        amount: z.union([z.literal('balance'), money]),
        basis: z.enum(['per_year', 'total', 'one_off']),
        status: z.enum(['confirmed', 'indicative']).optional(),
        host: id.optional(),
        from: date.optional(),
        to: date.optional(),
      }),
    )
    .min(1),
});

export const saving = entity({
  id,
  label: text,
  amount: fact(money),
  kind: z.enum(['one_off', 'recurring']),
  due: fact(date).optional(),
  note: richText.optional(),
  enabler: line.optional().describe('Path or id of the contract or event that makes the saving possible.'),
  taken_into_account_by: line
    .optional()
    .describe('Path of the yearly budget that is stated after the saving.'),
});

/** A published figure that stands by itself. */
export const figure = z.union([
  entity({
    id,
    label: text,
    amount: money,
    basis: z.enum(['total', 'per_year', 'one_off']),
    approximate: z.boolean().optional(),
    rounds: line.optional().describe('Path of the exact figure that this one states in round terms.'),
    source: text.optional(),
  }),
  entity({ id, label: text, per_cent: percentage, source: text.optional() }),
  entity({ id, label: text, count, source: text.optional() }),
  entity({ id, label: text, date, source: text.optional() }),
]);

const statedMoney = money.optional().describe('What the source states, checked against what is calculated.');
const statedPercentage = percentage
  .optional()
  .describe('What the source states, checked against what is calculated, to the places given.');

/** A figure worked out from others; inputs are paths such as tables.contracts.adult.total. */
export const calculation = z.union([
  entity({ id, label: text, sum: z.array(line).min(2), stated: statedMoney }),
  entity({
    id,
    label: text,
    difference: z.tuple([line, line]).describe('The first less the second.'),
    stated: statedMoney,
  }),
  entity({
    id,
    label: text,
    percentage: z.tuple([line, line]).describe('The first as a percentage of the second.'),
    places: decimals,
    stated: statedPercentage,
  }),
  entity({
    id,
    label: text,
    change: z.tuple([line, line]).describe('From the first to the second, as a percentage of the first.'),
    places: decimals,
    stated: statedPercentage,
  }),
  entity({ id, label: text, times: line, by: count, stated: statedMoney }),
  entity({
    id,
    label: text,
    count_of: line.describe('How many entries the list at this path has.'),
    stated: count.optional().describe('What the source states, checked against the count.'),
  }),
]);
