import { z } from 'zod';
import { entity } from './entity.ts';
import { date, id, line, text } from './scalars.ts';

/** Acts and instruments that papers cite: right title, year, number. */
export const instrumentsSchema = entity({
  instruments: z.array(
    entity({
      id,
      title: line,
      year: z.number().int(),
      kind: z.enum(['act', 'instrument', 'measure']),
      number: line.optional(),
      nations: z.array(line).optional(),
      in_force: date.optional(),
      repealed: date.optional(),
      aliases: z.array(line).optional(),
    }),
  ),
});

/** The paragraphs of Schedule 12A (7A in Scotland) for each nation, in our own summary. */
export const exemptParagraphsSchema = entity({
  exempt_paragraphs: z.array(
    entity({
      nation: z.enum(['england', 'wales', 'scotland', 'northern_ireland']),
      schedule: line,
      paragraph: z.number().int(),
      summary: text,
    }),
  ),
});

/** Acronyms that need no expansion. */
export const acronymsSchema = entity({
  acronyms: z.array(entity({ acronym: line, expansion: text })),
});

/** Days that are, or against the calendar are not, bank holidays: a new proclamation, for instance. */
export const bankHolidaysSchema = entity({
  bank_holidays: z.array(
    entity({
      date,
      calendars: z.array(z.enum(['england-and-wales', 'scotland', 'northern-ireland'])).min(1),
      name: line,
      working: z.boolean().optional().describe('True where the day is a working day after all.'),
    }),
  ),
});

/** Names of grants by the years they were paid under them. */
export const grantsSchema = entity({
  grants: z.array(
    entity({
      id,
      name: line,
      acronym: line.optional(),
      from: date.describe('First day of the first year.'),
      to: date.optional().describe('Last day of the last year.'),
      variants: z.array(line).optional().describe('Wrong or older forms of the name.'),
    }),
  ),
});

/** A register file is any of these. */
export const registerSchema = z.union([
  instrumentsSchema,
  exemptParagraphsSchema,
  acronymsSchema,
  bankHolidaysSchema,
  grantsSchema,
]);

/** What is printed of all registers together: the summaries of exempt paragraphs, and what acronyms stand for. */
export const registersSchema = entity({
  exemptParagraphs: exemptParagraphsSchema.shape.exempt_paragraphs,
  acronyms: acronymsSchema.shape.acronyms,
});

export interface Registers {
  readonly instruments: z.infer<typeof instrumentsSchema>['instruments'];
  readonly exemptParagraphs: z.infer<typeof exemptParagraphsSchema>['exempt_paragraphs'];
  readonly acronyms: z.infer<typeof acronymsSchema>['acronyms'];
  readonly bankHolidays: z.infer<typeof bankHolidaysSchema>['bank_holidays'];
  readonly grants: z.infer<typeof grantsSchema>['grants'];
}
