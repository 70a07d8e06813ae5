import type { Element, ElementContent } from 'hast';
import type { Block, Heading } from '../../../tree/nodes.ts';
import type { HtmlContext, Surroundings } from '../context.ts';
import { element, onLines } from '../element.ts';

/** The blocks of a paper in sections that nest as their headings do; a heading without an id is given one. */
export function sectionsOf(
  blocks: readonly Block[],
  surroundings: Surroundings,
  context: HtmlContext,
  depth = 1,
): readonly ElementContent[] {
  const out: ElementContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const first = opening(blocks[at], depth);
    let end = at + 1;
    if (first === undefined) {
      while (end < blocks.length && opening(blocks[end], depth) === undefined) end++;
      out.push(...context.writeBlocks(blocks.slice(at, end), surroundings));
    } else {
      while (end < blocks.length && !closes(blocks[end], first)) end++;
      out.push(sectionOf(first, blocks.slice(at + 1, end), surroundings, context));
    }
    at = end;
  }
  return out;
}

function sectionOf(
  heading: Heading,
  inside: readonly Block[],
  surroundings: Surroundings,
  context: HtmlContext,
): Element {
  const title = context.writeBlocks([heading], surroundings);
  const content = sectionsOf(inside, surroundings, context, heading.depth + 1);
  return element('section', {}, onLines([...title, ...content]));
}

/** A heading that opens a section at this depth or deeper. */
function opening(block: Block | undefined, depth: number): Heading | undefined {
  return block?.type === 'heading' && block.depth >= depth ? block : undefined;
}

function closes(block: Block | undefined, { depth }: Heading): boolean {
  return block?.type === 'heading' && block.depth <= depth;
}
