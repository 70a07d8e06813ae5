import type { Inline, NumberLabel, Origin } from '../../tree/nodes.ts';
import type { DocxContext } from './context.ts';
import { foreignLanguage } from './foreign-language.ts';
import type { TextLook } from './run.ts';
import type { Look } from './style-book.ts';
import { linkedStyle } from './styles/list-links.ts';
import type { Surroundings } from './surroundings.ts';
import { writeInlines } from './write-inlines.ts';

/** A paragraph to be written. */
export interface ParagraphParts {
  readonly look: Look;
  /** The number that hangs on it, which Word counts by itself. */
  readonly number?: NumberLabel | undefined;
  readonly keepWithNext?: boolean | undefined;
  readonly id?: string | undefined;
  readonly origin?: Origin | undefined;
  /** Inlines, or runs already made for a look of text. */
  readonly content: readonly Inline[] | ((look: TextLook) => string);
}

/** One paragraph, bookmarked by its id and its path in the case; it takes with it a page break that is due. */
export function writeParagraph(
  parts: ParagraphParts,
  surroundings: Surroundings,
  context: DocxContext,
): string {
  const { base } = parts.look;
  const text: TextLook = {
    strong: false,
    emphasis: false,
    isBold: context.styles.isBold(base),
    isItalic: context.styles.isItalic(base),
    language: foreignLanguage(parts.origin?.language ?? surroundings.language, context),
  };
  const properties = paragraphProperties(parts, surroundings, context);
  const { start, end } = context.bookmarks.around(parts as { id?: string; origin?: Origin });
  const { content } = parts;
  const words = typeof content === 'function' ? content(text) : writeInlines(content, text, context);
  return `<w:p><w:pPr>${properties}</w:pPr>${start}${words}${end}</w:p>`;
}

function paragraphProperties(
  parts: ParagraphParts,
  surroundings: Surroundings,
  context: DocxContext,
): string {
  const { opening } = context;
  const { align, hang, size } = surroundings;
  const look = { align, hang, size, above: opening.above, ...parts.look };
  const style = context.styles.idOf(look);
  let xml = `<w:pStyle w:val="${style}"/>`;
  if (parts.keepWithNext || surroundings.held) xml += '<w:keepNext/>';
  if (opening.pageBreak) xml += '<w:pageBreakBefore/>';
  if (parts.number !== undefined) xml += numberProperties(parts.number, style, look, context);
  opening.pageBreak = false;
  opening.afterTable = false;
  opening.above = undefined;
  return xml;
}

/**
 * The list and level of a numbered paragraph. A style numbers by itself only the level that is linked to it: of what
 * other styles say of their level, Word makes no use. A list named by the paragraph brings the indent of its level.
 */
function numberProperties(number: NumberLabel, style: string, look: Look, context: DocxContext): string {
  const started = context.counter.listFor(number);
  if (started === undefined && style === linkedStyle(context.style.numbering, number)) return '';
  const list = started ?? context.styles.listOf(number.list);
  const indent = context.styles.indentOf(number, look);
  return `<w:numPr><w:ilvl w:val="${number.level}"/><w:numId w:val="${list}"/></w:numPr>${indent}`;
}
