import { z } from 'zod';
import { entity } from './entity.ts';
import { id, lineText, richText, text } from './scalars.ts';

/** Where a picture lies: its file's path in the workspace. Not words to print, so that it is read out nowhere. */
const picturePath = z
  .string({ error: 'must be the path of a PNG, JPEG or SVG file in the workspace' })
  .regex(/^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u, {
    error: 'must be the path of a PNG, JPEG or SVG file in the workspace',
  })
  .describe('PNG, JPEG or SVG, by its path in the workspace: data/pictures/site-plan.png.');

const SHARE = 'must be a whole number from 10 to 100: the per cent of the width of the text';

/** One stretch of a section: Markdown, a quotation with its source, a table or contract of the case put here, a chart or a picture. */
export const block = z.union([
  entity({ id, text: richText }),
  entity({
    id,
    table: id.describe("Id of one of the case's tables; it is printed here."),
  }),
  entity({
    id,
    contract: id.describe("Id of one of the case's contracts; a table of it is printed here."),
    show: z
      .enum(['terms', 'values'])
      .describe(
        '"terms": each term with first day, last day and length; "values": each annual value with its change.',
      ),
  }),
  entity({
    id,
    chart: z
      .enum(['spend_by_year', 'funding_split', 'contract_timeline', 'risk_matrix'])
      .describe(
        '"spend_by_year": bars for columns of a table; "funding_split": shares of a column, or of the sources of funding; "contract_timeline": contracts, or the terms of one, in time; "risk_matrix": risks by likelihood and impact.',
      ),
    title: text.describe('Caption of the chart.'),
    of: id
      .optional()
      .describe(
        'Id of the table or the contract it shows; without it, the sources of funding, or all contracts.',
      ),
    columns: z
      .array(id)
      .min(1)
      .optional()
      .describe('Columns of the table, in order; without it, every column of money.'),
    figures: z
      .boolean()
      .optional()
      .describe(
        'False where the paper has the same figures in a table already; without it, they are printed under the chart unless it shows a table of the case.',
      ),
  }),
  entity({
    id,
    picture: picturePath,
    alt: text.describe(
      'What the picture tells, in a sentence or two, for those who cannot see it; all that matters in it must stand here or in the text.',
    ),
    title: text.optional().describe('Caption of the picture; with one it is numbered among the figures.'),
    width: z
      .number({ error: SHARE })
      .int({ error: SHARE })
      .min(10, { error: SHARE })
      .max(100, { error: SHARE })
      .optional()
      .describe('Per cent of the width of the text; without it, its own size as far as there is room.'),
  }),
  entity({
    id,
    quotation: richText,
    source: text.describe('Whose words they are and where they stand.'),
  }),
]);
export type SectionBlock = z.infer<typeof block>;

/** The text of a section, in order, each stretch with its own id so that it can be referred to or withheld. */
export const blocks = z
  .array(block)
  .min(1)
  .describe(
    'The text in order; each entry has an id and either text, table, contract with show, chart with title, picture with alt, or quotation with source.',
  );

/** A list of short Markdown texts with ids. */
export const points = z.array(entity({ id, text: richText })).describe('Short texts, each with an id.');

/** An office that says or does something, never a person. */
export const office = lineText.describe(
  'An office, such as "Director of Public Health", or { en: …, cy: … }. Never a person\'s name.',
);
