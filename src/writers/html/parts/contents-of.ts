import type { Block, Contents, Heading } from '../../../tree/nodes.ts';
import type { HtmlContext } from '../context.ts';
import { plainText } from '../plain-text.ts';

/** Fewer headings than this are seen at a glance. */
const FEWEST = 4;

/**
 * Contents for a paper that prints none: its sections, and what is in them where they are few. A page has no outline
 * beside it as a PDF has. Undefined for a short paper.
 */
export function contentsOf(blocks: readonly Block[], context: HtmlContext): Contents | undefined {
  const headings = blocks.filter(
    (block): block is Heading => block.type === 'heading' && block.depth > 1 && block.id !== undefined,
  );
  const shallowest = Math.min(...headings.map(({ depth }) => depth));
  const upTo = (depth: number) => headings.filter((heading) => heading.depth <= depth);
  const chosen = upTo(shallowest).length < FEWEST ? upTo(shallowest + 1) : upTo(shallowest);
  if (chosen.length < FEWEST) return undefined;
  const entries = chosen.map(({ id, number, depth, children }) => ({
    target: id ?? '',
    text: plainText(children),
    depth,
    ...(number === undefined ? {} : { number: number.text }),
  }));
  return { type: 'contents', title: context.details.words.contents, entries };
}
