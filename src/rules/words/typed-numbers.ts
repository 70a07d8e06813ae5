import type { Field } from '../../schema/each-field.ts';

/** A paragraph or heading number that an officer has typed at the beginning of a text. */
export interface TypedNumber {
  readonly field: Field;
  readonly offset: number;
  /** As typed: `3.`, `7.2.1`, `(4)`. */
  readonly written: string;
  readonly parts: readonly number[];
  /** The marks around it: `.`, `)`, `()` or none. */
  readonly style: string;
}

/** A backslash may keep the point or bracket from beginning a list. */
const OF_PARAGRAPH = /^\s{0,8}(\(?)((?:\d{1,2}\.){1,3}\d{1,2}|\d{1,3}(?=\\?[.)]))(?:\\?([.)]))?[ \t]+(?=\S)/u;
const OF_HEADING = /^\s{0,8}()((?:\d{1,2}\.){0,3}\d{1,2})([.)])?[ \t]+(?=\p{L})/u;
const ANY_ITEM = /\n[ \t]{0,8}\(?(?:\d{1,3}\.){0,3}\d{1,3}\\?[.)][ \t]/;

const HEADING = /^sections\.[^.]+\.heading$/;
/** Texts that a paper prints as paragraphs of its body. */
const BODY = /\.text$/;
const NOT_BODY = /^(?:recommendations|decisions|options|requests|tables|events)\./;

/** The numbers typed before paragraphs, in the order of the file. A text that is a list has none. */
export function paragraphNumbers(fields: readonly Field[]): readonly TypedNumber[] {
  return fields.flatMap((field) =>
    field.kind === 'markdown' &&
    BODY.test(field.path) &&
    !NOT_BODY.test(field.path) &&
    !ANY_ITEM.test(field.text)
      ? numberOf(field, OF_PARAGRAPH)
      : [],
  );
}

/** The headings of an officer's own sections, and the numbers typed before them. */
export function headingNumbers(fields: readonly Field[]): {
  readonly numbered: readonly TypedNumber[];
  readonly plain: readonly Field[];
} {
  const headings = fields.filter(({ path }) => HEADING.test(path));
  const numbered = headings.flatMap((field) => numberOf(field, OF_HEADING));
  return { numbered, plain: headings.filter((field) => !numbered.some((number) => number.field === field)) };
}

function numberOf(field: Field, pattern: RegExp): TypedNumber[] {
  const found = pattern.exec(field.text);
  if (!found) return [];
  const [all, before = '', digits = '', after = ''] = found;
  return [
    {
      field,
      offset: all.length - all.trimStart().length,
      written: all.trim().replace('\\', ''),
      parts: digits.split('.').map(Number),
      style: before + after,
    },
  ];
}
