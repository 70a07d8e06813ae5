import type { DraftInline, DraftParagraph } from './draft.ts';

/** As many levels of quotation and list as Word has, and a page has room for. */
const DEPTH = 9;
/** More marks and lines than any one paragraph or list has; past it a parser's time grows as the square. */
const MARKS = 3000;
/** More notes and link targets than any one field has. */
const DEFINITIONS = 500;

/** What may reach from one stretch of Markdown to another: notes, link targets, fences of code. */
export const FAR_REACHING = /\[\^|\]:|```|~~~/;

const PREFIX = '[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])';

/** The same Markdown with no nesting beyond nine levels: the mark of the next one prints as typed. */
export function withoutDepth(markdown: string): string {
  if (!/^[ \t]{48}|^[ \t]*(?:[>*+-]|\d{1,9}[.)])/m.test(markdown)) return markdown;
  const deep = new RegExp(`^((?:${PREFIX}){${DEPTH}}[ \\t]*\\d{0,9})(?=[->+*.)])`, 'gm');
  return markdown.replace(/^[ \t]{48,}/gm, ' '.repeat(48)).replace(deep, '$1\\');
}

/** Whether Markdown has more marks in one stretch than a parser can be given. */
export function isTooMuch(stretch: string): boolean {
  let marks = 0;
  for (let at = 0; at < stretch.length; at++) {
    const code = stretch.charCodeAt(at);
    // Line end, & * : < [ \ ] _
    if (code === 10 || code === 38 || code === 42 || code === 58 || code === 60 || (code >= 91 && code <= 95))
      marks += 1;
  }
  return marks > MARKS;
}

/** Whether a field has more notes and link targets than a parser can be given. */
export function hasTooManyDefinitions(markdown: string): boolean {
  let count = 0;
  for (let at = markdown.indexOf(']:'); at >= 0; at = markdown.indexOf(']:', at + 1)) count += 1;
  return count > DEFINITIONS;
}

/** What is too much to be read as Markdown, as it is typed: one paragraph, line for line. */
export function literalParagraph(text: string): DraftParagraph {
  const children = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((value, i): DraftInline[] =>
      i === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    );
  return { type: 'paragraph', role: 'text', indent: 0, children };
}
