import type { Field } from '../schema/each-field.ts';
import type { MarkdownTools } from './markdown-tools.ts';

/** Parts of a case that stand in tables and in lists with numbers of their own. */
const OUTSIDE_THE_BODY =
  /^(?:tables|contracts|risks|recommendations|decisions|events|requests|savings|figures|funding|cost_shares|calculations|background_papers|appendices|contacts|scrutiny\.recommendations)(?:\.|$)/;

/** Points are items of a list; whether the list is numbered as the body is for the house style to say. */
const POINT = /\.(?:advantages|disadvantages|points|after)\.[^.]+\.text$|^next_steps\.[^.]+\.text$/;

/**
 * Tells how many numbered paragraphs the part of a case at a path takes. A text, or an entry that is little more
 * than its text, takes what its Markdown does; a larger part the sum of its texts that stand in the body.
 */
export function paragraphCounter(fields: readonly Field[], tools: MarkdownTools): (path: string) => number {
  const texts = fields.filter(
    ({ kind, language, path, at }) => kind === 'markdown' && (language === 'en' || at === path),
  );
  return (path) =>
    texts
      .filter((field) => field.path === path || field.path.startsWith(`${path}.`))
      .reduce((sum, field) => sum + countIn(field, path, tools), 0);
}

function countIn({ path, text }: Field, within: string, tools: MarkdownTools): number {
  const own = path === within || path === `${within}.text`;
  if (!own && (OUTSIDE_THE_BODY.test(path) || path.endsWith('.quotation'))) return 0;
  const natural = tools.countNumberedParagraphs(text);
  if (own || !POINT.test(path)) return natural;
  return tools.pointsAreParagraphs ? Math.min(1, natural) : 0;
}
