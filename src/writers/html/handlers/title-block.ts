import type { Element, ElementContent } from 'hast';
import type { Block, TitleBlock } from '../../../tree/nodes.ts';
import { type HtmlContext, opened, type Surroundings } from '../context.ts';
import { element, onLines } from '../element.ts';
import { wordsIn, writeInlines } from '../write-inlines.ts';
import type { BlockHandler } from './handler.ts';

/** The key-value block at a paper's head: a list of terms, each with its detail. */
export const writeTitleBlock: BlockHandler<TitleBlock> = (node, surroundings, context) => {
  const { properties, within } = opened(node, surroundings);
  const rows = node.rows.map(({ term, termLanguage, children }) =>
    termRow(wordsIn(term, termLanguage, context.details.language), detailOf(children, within, context)),
  );
  if (rows.length === 0) return node.id === undefined ? [] : [element('div', { id: node.id })];
  return [element('dl', { className: ['title-block'], ...properties }, onLines(rows))];
};

/** A term and its detail, held together. */
export function termRow(term: readonly ElementContent[], detail: readonly ElementContent[]): Element {
  return element('div', {}, [element('dt', {}, term), element('dd', {}, detail)]);
}

/** One plain paragraph needs no element of its own. */
export function detailOf(
  blocks: readonly Block[],
  surroundings: Surroundings,
  context: HtmlContext,
): readonly ElementContent[] {
  const inside = { ...surroundings, steps: 0 };
  const [only, ...others] = blocks;
  if (only?.type !== 'paragraph' || others.length > 0) return context.writeBlocks(blocks, inside);
  const plain = only.id === undefined && only.number === undefined && only.role === 'text';
  const same = Object.keys(opened(only, inside).properties).length === 0;
  return plain && same ? writeInlines(only.children, context) : context.writeBlocks(blocks, inside);
}
