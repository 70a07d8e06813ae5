import { z } from 'zod';
import { count, money } from './amounts.ts';
import { points } from './blocks.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { date, id, line, richText, text } from './scalars.ts';

/** A stretch of a contract: from a day, for whole years or months, or to a stated day. Ends are last days, inclusive. */
export const term = entity({
  id,
  label: text.optional().describe('What this term is: "Initial term", "Extension".'),
  from: fact(date).describe('First day.'),
  years: count.optional(),
  months: count.optional(),
  to: fact(date).optional().describe('Last day, only where no length is known; otherwise it is calculated.'),
  basis: z.enum(['initial', 'extension', 'award', 'variation', 'proposed']),
  annual_value: fact(money).optional(),
  note: richText.optional(),
});
export type Term = z.infer<typeof term>;

/** The value of a contract at one time, where it changed over its life. */
export const contractValue = entity({
  id,
  label: text,
  from: date.optional(),
  amount: money,
  reduced_by: money
    .optional()
    .describe('By how much the value fell to this amount; the value before is then calculated.'),
});

export const contract = entity({
  id,
  name: text,
  provider: fact(line).describe('Name of the provider.'),
  service: text.optional(),
  regime: z
    .enum(['PSR', 'PA', 'PCR'])
    .optional()
    .describe('Provider Selection Regime 2023, Procurement Act 2023, or Public Contracts Regulations 2015.'),
  procedure: text.optional().describe("The route, in the regime's own words."),
  terms: z.array(term).min(1).optional(),
  extension_options: z
    .array(
      entity({
        id,
        years: count.optional(),
        months: count.optional(),
        exercised: z.boolean(),
        note: text.optional(),
      }),
    )
    .optional()
    .describe('Options to extend beyond the terms.'),
  annual_value: fact(money).optional(),
  values: z
    .array(contractValue)
    .optional()
    .describe('Annual values over time, oldest first; changes between them are calculated.'),
  vat: z.enum(['excluded', 'included', 'exempt', 'not_stated']).optional(),
  term_note: text.optional().describe('What a table says of the current term beyond its end date.'),
  lots: z
    .array(
      entity({
        id,
        number: count.optional(),
        title: text,
        text: richText.optional(),
        new: z.boolean().optional(),
      }),
    )
    .optional(),
});
export type Contract = z.infer<typeof contract>;

/** A procurement in phases, each with its lots. */
export const procurement = entity({
  intro: richText.optional(),
  phases: z
    .array(
      entity({
        id,
        title: text,
        text: richText,
        lots: z
          .array(
            entity({
              id,
              number: count,
              title: text,
              new: z.boolean().optional(),
            }),
          )
          .optional(),
        after: points.optional(),
      }),
    )
    .optional(),
  lots: z.array(entity({ id, number: count, title: text, text: richText })).optional(),
});
