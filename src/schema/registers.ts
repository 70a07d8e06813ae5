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

/** A register file is any of these. */
export const registerSchema = z.union([instrumentsSchema, exemptParagraphsSchema, acronymsSchema]);

export interface Registers {
  readonly instruments: z.infer<typeof instrumentsSchema>['instruments'];
  readonly exemptParagraphs: z.infer<typeof exemptParagraphsSchema>['exempt_paragraphs'];
  readonly acronyms: z.infer<typeof acronymsSchema>['acronyms'];
}
