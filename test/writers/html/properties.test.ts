import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block, Root } from '../../../src/tree/nodes.ts';
import { writeHtml } from '../../../src/writers/html/write-html.ts';
import { validityFaults } from '../../conformance/html-validity.mjs';
import { sampleDetails } from '../../layout/sample-paper.ts';
import { sampleStyle } from '../../layout/sample-style.ts';
import { someRoot, wordsOf } from '../../layout/tree-arbitrary.ts';
import { heading } from '../../layout/tree-builder.ts';
import { readHtml } from '../../readers/read-html.ts';

const RUNS = Number(process.env.DOCUMENTS ?? 30);

/** The same document under a title, its headings as a finished tree has them: none skips a level. */
function finished({ children, ...root }: Root): Root {
  let last = 1;
  const blocks = children.map((block): Block => {
    if (block.type !== 'heading') return block;
    last = Math.min(block.depth, last + 1);
    return { ...block, depth: last as 2 };
  });
  return { ...root, children: [heading(1, 'A title', { id: 'title' }), ...blocks] };
}

/** Characters that can be seen, one spelling each, without the marks of notes, which stand in the tree's words. */
const squashed = (words: string) => words.normalize('NFC').replace(/\s+/g, '');

it(`any document is a valid page with all its words in order, and every id once (${RUNS} documents)`, () => {
  fc.assert(
    fc.property(someRoot.map(finished), (root) => {
      const bytes = writeHtml(root, sampleStyle, sampleDetails, { pageOf: new Map() });
      expect(validityFaults(new TextDecoder().decode(bytes))).toEqual([]);
      const page = readHtml(bytes);
      expect(new Set(page.ids).size).toBe(page.ids.length);
      const targets = page.links.filter((link) => link.startsWith('#')).map((link) => link.slice(1));
      for (const target of targets) expect(page.ids).toContain(target);
      const unmarked = JSON.parse(JSON.stringify(root), (_, value) =>
        value?.type === 'footnoteReference' ? { type: 'text', value: '' } : value,
      );
      expect(squashed(page.passages.join(''))).toBe(squashed(wordsOf(unmarked.children)));
    }),
    { numRuns: RUNS },
  );
});
