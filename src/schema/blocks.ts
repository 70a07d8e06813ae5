import { z } from 'zod';
import { entity } from './entity.ts';
import { id, line, richText, text } from './scalars.ts';

/** One stretch of a section: Markdown, a quotation with its source, or a table or contract of the case put here. */
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
    'The text in order; each entry has an id and either text, table, contract with show, or quotation with source.',
  );

/** A list of short Markdown texts with ids. */
export const points = z.array(entity({ id, text: richText })).describe('Short texts, each with an id.');

/** An office that says or does something, never a person. */
export const office = line.describe(
  'An office, such as "Director of Public Health". Never a person\'s name.',
);
