/** Characters that can begin or end a construct wherever they stand in a line. */
const ANYWHERE = /[\\`*_[\]<>&|~#{}]/g;

/** A colon may open a directive unless white space follows it ("Note: x" stays as it is). */
const COLON = /:(?![ \t])/g;

/** What makes a list, a rule, a link target or a heading only where a line or a value begins. */
const MARK_AT_START = /^([ \t]*)([-+=.()])/;

/** The number of an ordered list. */
const NUMBER_AT_START = /^([ \t]*\d{1,9})([.)])(?=[ \t]|$)/;

/** Whether there is anything to escape at all; most values are words and spaces. */
const SPECIAL = /[\\`*_[\]<>&|~#{}:\r\n]|^[ \t]*[-+=.()\d]|!$/;

/**
 * Plain words as Markdown that prints exactly those words wherever it stands: in a paragraph, at the start of a
 * line, in a heading, in a table cell. This is the one place where values are escaped. White space that holds a
 * line end prints as one space, since a value is a run of words and never more than one paragraph.
 */
export function escapeMarkdown(plain: string): string {
  if (!SPECIAL.test(plain)) return plain;
  return plain
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(ANYWHERE, '\\$&')
    .replace(COLON, '\\:')
    .replace(MARK_AT_START, '$1\\$2')
    .replace(NUMBER_AT_START, '$1\\$2')
    .replace(/!$/, '\\!');
}
