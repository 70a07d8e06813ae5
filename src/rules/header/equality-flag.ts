import type { Field } from '../../schema/each-field.ts';
import { wordCount } from '../english.ts';
import type { Rule } from '../rule.ts';

/** More words than this about equality are more than a statement that there is nothing to say. */
const MOST_WORDS_FOR_NOTHING = 40;

const equality = (summary: string) => ({ assessment: { status: 'completed', summary } });
const LONG = 'The service is used by people with a protected characteristic more than by others. '.repeat(4);

/** The equality box, the assessment and the section agree. */
export const equalityFlag: Rule = {
  id: 'EQU-03',
  title: 'Header flag, equality assessment and section agree',
  severity: 'error',
  standing: 'law',
  source: 'Equality Act 2010 s149',
  why: 'A box that says the duty does not arise, above pages that say it does, shows that it was not properly considered.',
  reads: ['equality_duty', 'equality', 'implications'],
  check: ({ case: input, fields }) => {
    const flag = input.equality_duty;
    if (!flag) return [];
    const words = wordsOnEquality(fields);
    const path = 'equality_duty.answer';
    if (flag.answer === 'no' && words > MOST_WORDS_FOR_NOTHING)
      return [
        {
          path,
          message: `The equality box says "no", but the equality section has ${words} words.`,
          found: 'no',
          expected: 'yes, or a section that only says why there are no implications',
          mend: 'Tick "yes", or shorten the section to what is true of this decision.',
        },
      ];
    if (flag.answer === 'yes' && words === 0)
      return [
        {
          path,
          message: 'The equality box says "yes", but the case has no equality section.',
          found: 'yes',
          expected: 'an "equality" section with the assessment and its summary',
          mend: 'Add "equality", or correct the box.',
        },
      ];
    return [];
  },
  examples: {
    accepted: [
      { case: { equality_duty: { answer: 'yes', reason: 'Need varies.' }, equality: equality(LONG) } },
      {
        case: {
          equality_duty: { answer: 'no', reason: 'No change.' },
          equality: equality('No effect is expected.'),
        },
      },
    ],
    rejected: [
      {
        case: { equality_duty: { answer: 'no', reason: 'No change.' }, equality: equality(LONG) },
        path: 'equality_duty.answer',
        message: 'The equality box says "no", but the equality section has 56 words.',
      },
      {
        case: { equality_duty: { answer: 'yes', reason: 'Need varies.' } },
        path: 'equality_duty.answer',
        message: 'The equality box says "yes", but the case has no equality section.',
      },
    ],
  },
};

function wordsOnEquality(fields: readonly Field[]): number {
  return fields
    .filter(({ path, kind, language }) => kind === 'markdown' && language === 'en' && isOnEquality(path))
    .reduce((sum, { text }) => sum + wordCount(text), 0);
}

function isOnEquality(path: string): boolean {
  return path.startsWith('equality.') || /^implications\.equality(?:-|\.)/.test(path);
}
