import { attribute } from './attribute.ts';
import { cell } from './cell.ts';
import { date } from './date.ts';
import { escapeValue } from './escape-value.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { heading } from './heading.ts';
import type { Helper } from './helper.ts';
import { item } from './item.ts';
import { link } from './link.ts';
import { mark } from './mark.ts';
import { money } from './money.ts';
import { text } from './text.ts';
import { tick } from './tick.ts';
import { within } from './within.ts';
import { words } from './words.ts';

/** Every helper a template may call, by its name there. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  attribute,
  cell,
  date,
  escape: escapeValue,
  field,
  figure,
  heading,
  item,
  link,
  mark,
  money,
  text,
  tick,
  within,
  words,
};
