import type { Element } from 'hast';
import type { Footnote } from '../../../tree/nodes.ts';
import type { HtmlContext, Surroundings } from '../context.ts';
import { element, onLines, text } from '../element.ts';
import { labelledParagraph } from '../handlers/paragraph.ts';
import { footnoteId } from '../write-inlines.ts';

/** The notes that the text marks, in the order of their numbers, each with a way back; a note may mark another. */
export function footnotesOf(surroundings: Surroundings, context: HtmlContext): readonly Element[] {
  const written = new Map<number, Element>();
  for (;;) {
    const next = [...context.marked.keys()].find((number) => !written.has(number));
    const note = next === undefined ? undefined : context.footnotes.get(next);
    if (next === undefined || note === undefined) break;
    written.set(next, noteElement(note, surroundings, context));
  }
  if (written.size === 0) return [];
  const items = [...written].sort(([one], [other]) => one - other).map(([, item]) => item);
  const title = element('h2', { id: 'footnotes:title' }, [text(context.words.footnotes)]);
  const list = element('ol', {}, onLines(items));
  const named = { className: ['footnotes'], role: 'doc-endnotes', ariaLabelledBy: ['footnotes:title'] };
  return [element('section', named, onLines([title, list]))];
}

function noteElement(
  { number, children }: Footnote,
  surroundings: Surroundings,
  context: HtmlContext,
): Element {
  const inside = { ...surroundings, steps: 1 };
  const paragraphs = children.map((paragraph, i) =>
    labelledParagraph(paragraph, i === 0 ? String(number) : undefined, inside, context),
  );
  const last = paragraphs.at(-1);
  (context.marked.get(number) ?? []).forEach((mark, i) => {
    last?.children.push(text(' '), backLink(mark, number, i, context));
  });
  return element('li', { id: footnoteId(number) }, paragraphs);
}

function backLink(mark: string, number: number, index: number, context: HtmlContext): Element {
  const said = `${context.words.backTo} ${number}${index === 0 ? '' : ` (${index + 1})`}`;
  const named = { className: ['back'], href: `#${mark}`, role: 'doc-backlink', ariaLabel: said };
  return element('a', named, [text('↩\ufe0e')]);
}
