import { houseStyleOf } from '../../src/style/house-style-of.ts';
import { nounsFor } from '../../src/templating/nouns-for.ts';
import type { Block, Inline, Root } from '../../src/tree/nodes.ts';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { smallAuthority } from './small-paper.ts';

/** Markdown read as the tree reads it, in the style of the small authority. */
export function treeOf(markdown: string) {
  return parseDocument(markdown, {
    numbering: houseStyleOf(smallAuthority(), undefined).numbering,
    audience: 'public',
    language: 'en',
    nouns: nounsFor('cabinet-report', 'en'),
  });
}

/** The words of inlines as they print. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type === 'break') return '\n';
      if (inline.type === 'tickBox') return `${inline.checked ? '☑' : '☐'} ${inline.label}`;
      if (inline.type === 'reference') return inline.text;
      return 'children' in inline ? wordsOf(inline.children) : '';
    })
    .join('');
}

/** Every block of a tree, outermost first, in reading order. */
export function* blocksOf(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'list') for (const item of block.children) yield* blocksOf(item.children);
    else if (block.type === 'panel' || block.type === 'blockquote') yield* blocksOf(block.children);
  }
}

/** Headings of a tree with their depth: `## Purpose`. */
export function headingsOf(root: Root): string[] {
  return [...blocksOf(root.children)].flatMap((block) =>
    block.type === 'heading' ? [`${'#'.repeat(block.depth)} ${wordsOf(block.children)}`] : [],
  );
}

/** Paragraphs of a tree as they print. */
export function paragraphsOf(root: Root): string[] {
  return [...blocksOf(root.children)].flatMap((block) =>
    block.type === 'paragraph' ? [wordsOf(block.children)] : [],
  );
}
