import type { Block } from '../../tree/nodes.ts';
import type { DocxContext } from './context.ts';
import type { Surroundings } from './surroundings.ts';
import { tableSeparator } from './table-xml.ts';
import { writeParagraph } from './write-paragraph.ts';

/** What a cell holds; Word wants a paragraph at its end, so an empty cell holds an empty one. */
export function writeCell(
  blocks: readonly Block[],
  surroundings: Surroundings,
  context: DocxContext,
): string {
  context.opening.afterTable = false;
  const written = context.writeBlocks(blocks, surroundings, context);
  const empty = { look: { base: surroundings.text }, content: [] };
  const xml = written === '' ? writeParagraph(empty, surroundings, context) : written;
  const closed = context.opening.afterTable ? xml + tableSeparator : xml;
  context.opening.afterTable = false;
  return closed;
}
