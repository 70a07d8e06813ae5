import { printedValue } from '../figure-text.ts';
import { optionalString, stringArgument } from './arguments.ts';
import type { Helper } from './helper.ts';

/** `{{date "2024-04-01"}}`: a day as the house style prints it; `as="month"`, `"year"` or `"financial-year"`. */
export const date: Helper = ([given], { paper, hash }) =>
  printedValue({ kind: 'date', date: stringArgument('date', 'day', given) }, optionalString(hash.as), paper);
