import { z } from 'zod';
import { count, money, percentage } from './amounts.ts';
import { points } from './blocks.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { date, id, line, richText, text, url } from './scalars.ts';

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
  aliases: z.array(line).optional().describe('Other names the paper may use for it.'),
  subject: z
    .enum(['health_care', 'goods_or_services', 'works', 'light_touch'])
    .optional()
    .describe('What is bought, on which the regime and its thresholds depend.'),
  procedure_started_on: date
    .optional()
    .describe('Day the procurement began, on which regime and threshold depend.'),
  proposal: entity({
    route: z
      .enum([
        'competition',
        'direct_award',
        'negotiated',
        'framework',
        'extension',
        'modification',
        'no_change',
      ])
      .describe('What is proposed for this contract now.'),
    gateway: text
      .optional()
      .describe('The legal ground of an award without competition, or of an extension or change.'),
    evidence: richText.optional().describe('What shows that the ground is met.'),
    until: date.optional().describe('Last day of the contract as proposed.'),
    value: money.optional().describe('Value added by the change over its whole time.'),
    cumulative: money.optional().describe('Value of all changes so far with this one.'),
    original_value: money.optional().describe('Whole-life value when the contract was made.'),
  }).optional(),
  vat_rate: percentage.optional().describe('Rate to be added where the value excludes VAT.'),
  notices: z
    .array(
      entity({
        id,
        kind: z.enum([
          'pipeline',
          'planned_procurement',
          'preliminary_market_engagement',
          'tender',
          'transparency',
          'intention_to_award',
          'contract_award',
          'confirmation_of_award',
          'contract_details',
          'contract_change',
          'contract_performance',
          'contract_termination',
        ]),
        published_on: date,
      }),
    )
    .optional()
    .describe('Procurement notices, by the day published or planned.'),
  representations: z
    .array(entity({ id, received_on: date, further_decision_on: date.optional() }))
    .optional()
    .describe('Representations received in a PSR standstill.'),
  awarded_on: date.optional().describe('Day the award is or is to be made.'),
  signed_on: date.optional().describe('Day the contract is or is to be entered into.'),
  key_performance_indicators: fact(points)
    .optional()
    .describe('At least three for a contract over £5 million under the Procurement Act 2023.'),
  social_value: fact(richText).optional(),
  published_at: url.optional().describe('Where a copy of the contract is published.'),
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
