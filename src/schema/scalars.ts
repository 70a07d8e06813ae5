import { z } from 'zod';
import { isCalendarDate } from './calendar-date.ts';
import { entity } from './entity.ts';

/**
 * Characters that no paper may hold: controls but tab and line ends, lone surrogates, non-characters, marks that turn the
 * direction of what follows, the mark of a character that was lost, and more accents on one letter than UAX 15 allows.
 */
const UNPRINTABLE = /[^\P{Cc}\n\t\r]|\p{Cs}|[\ufffd-\uffff\u202a-\u202e\u2066-\u2069]|\p{M}{31}/u;

/** What nearly every text is made of, which is told many times faster than what it may not have. */
const CERTAIN = /^[\n\t\r -~\u00a0-\u02ff\u2010-\u2027\u20a0-\u20cf]*$/;

function refuseUnprintable(value: string, context: z.RefinementCtx): void {
  if (CERTAIN.test(value)) return;
  const found = UNPRINTABLE.exec(value);
  if (!found) return;
  const code = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const lost = found[0] === '\ufffd';
  const piled = found[0].length > 2;
  context.addIssue({
    code: 'custom',
    message: lost
      ? `contains ${code}, which stands for a character that was lost when the text was saved or copied`
      : piled
        ? `contains more than 30 accents on one letter, from ${code} on`
        : `contains the control character ${code}, which no paper can print`,
    input: value,
    params: {
      textOffset: found.index,
      mend: lost
        ? 'Type the character again, and save the file as UTF-8.'
        : piled
          ? 'Delete the accents.'
          : 'Delete the character.',
    },
  });
}

/** Identifier of an entry: lower-case words joined by hyphens, stable for the life of the case. */
export const id = z
  .string({ error: 'must be lower-case letters and digits joined by hyphens, such as "award-contract"' })
  .max(100, { error: 'must be at most 100 characters long' })
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
    error: 'must be lower-case letters and digits joined by hyphens, such as "award-contract"',
  })
  .describe(
    'Stable identifier: lower-case letters and digits joined by hyphens. References use it; never re-use one.',
  );

/** What the words of a field are: Markdown, plain words, or plain words on one line. */
export type WordKind = 'markdown' | 'text' | 'line';

/** The schemas that hold words to print, so that every such field of a case can be found from the schema. */
export const wordKinds = z.registry<{ readonly kind: WordKind }>();

const words = z
  .string()
  .refine((value) => value.trim() !== '', {
    error: 'is blank; give the text, or where the field allows it "none: reason" or "not_published: reason"',
  })
  .superRefine(refuseUnprintable);

const oneLine = words.refine((value) => !/\n./.test(value), { error: 'must be a single line' });

/** One line of plain words, printed exactly as typed: a name, a reference, a path. It has no language. */
export const line = oneLine
  .describe('Plain words on one line, printed as typed.')
  .register(wordKinds, { kind: 'line' });

const inBoth = (inner: typeof words) =>
  entity({
    en: inner.describe('The English text.'),
    cy: inner.describe('The Welsh text.'),
  });

const bilingual = (inner: typeof words) => z.union([inner, inBoth(inner)]);

/** Plain words in English and Welsh, where words in one language are allowed some other way. */
export const textInBoth = inBoth(words)
  .describe('Plain words in both languages: { en: …, cy: … }.')
  .register(wordKinds, { kind: 'text' });

/** One line of plain words in one language, or in English and Welsh: what an office is called. */
export const lineText = bilingual(oneLine)
  .describe('Plain words on one line; either a string, or { en: …, cy: … }.')
  .register(wordKinds, { kind: 'text' });

/** Plain words in one language, or in English and Welsh. */
export const text = bilingual(words)
  .describe('Plain words; either a string, or { en: …, cy: … }.')
  .register(wordKinds, { kind: 'text' });

/** Markdown: paragraphs, lists, emphasis, links, tables, quotations, footnotes, :ref[id], :value[path] and :::exempt. */
export const richText = bilingual(words)
  .describe(
    'Markdown: paragraphs, lists, emphasis, links, tables, quotations, footnotes. :ref[id] prints the number of what it names, :value[path] prints a figure of the case. A string, or { en: …, cy: … }.',
  )
  .register(wordKinds, { kind: 'markdown' });

const DATE_FORM = 'must be a date written YYYY-MM-DD, such as 2024-04-01';

/** `YYYY-MM-DD`, a day that exists in the Gregorian calendar. */
export const date = z
  .string({ error: DATE_FORM })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: DATE_FORM, abort: true })
  .refine(isCalendarDate, {
    error: (issue) => `is not a day of the calendar: ${String(issue.input)}`,
    params: { mend: 'Give a day that exists.' },
  })
  .describe('A calendar date, YYYY-MM-DD.');

/** `HH:MM`, 24-hour clock. */
export const time = z
  .string({ error: 'must be a time on the 24-hour clock in quotation marks, such as "14:00"' })
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
    error: 'must be a time on the 24-hour clock in quotation marks, such as "14:00"',
  })
  .describe('A clock time in quotation marks, 24-hour: "14:00".');

/** An email address for an office; personal addresses do not belong in a published paper. */
export const email = z
  .string()
  .regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, {
    error: 'must be an email address',
  })
  .describe('Email address of the office.');

/** An https (or http) address. */
export const url = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/, {
    error: 'must be a web address beginning https://',
  })
  .describe('Web address.');
