import type fc from 'fast-check';
import { layOut } from '../../../src/layout/lay-out.ts';
import type { Block, Heading, Root } from '../../../src/tree/nodes.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { writeHtml } from '../../../src/writers/html/write-html.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { typeface } from '../../layout/lay-out-blocks.ts';
import { sampleDetails } from '../../layout/sample-paper.ts';
import { sampleStyle } from '../../layout/sample-style.ts';
import { someRoot } from '../../layout/tree-arbitrary.ts';
import { heading } from '../../layout/tree-builder.ts';
import { countedTree } from './counted-tree.ts';
import type { MadeFile } from './made-file.ts';

/**
 * Documents as the last transform leaves them: a title first, no heading that skips a level, and none of the generated
 * items that hold nothing but the end of a line; its numbers are those that Word counts.
 */
export const someDocument: fc.Arbitrary<Root> = someRoot.map(worded).map((root) => {
  let above: number = 1;
  const children = root.children.map((block): Block => {
    if (block.type !== 'heading') return block;
    const depth = Math.min(block.depth, above + 1) as Heading['depth'];
    above = depth;
    return { ...block, depth };
  });
  const titled = { ...root, children: [heading(1, 'A generated document', { id: 'title' }), ...children] };
  return countedTree(titled, sampleStyle);
});

/** A generated tree in every format, as the line writes it. */
export async function filesOf(root: Root): Promise<readonly MadeFile[]> {
  const laidOut = layOut(root, sampleStyle, sampleDetails, typeface);
  const pageOf = new Map([...laidOut.destinations].map(([id, { page }]) => [id, page + 1]));
  const { tables, turned } = laidOut;
  const pages = { pageOf, pageCount: laidOut.pages.length, tables, ...(turned ? { turned } : {}) };
  return [
    { format: 'docx', bytes: await writeDocx(root, sampleStyle, sampleDetails, pages) },
    { format: 'pdf', bytes: await writePdf(laidOut, sampleDetails) },
    { format: 'html', bytes: writeHtml(root, sampleStyle, sampleDetails, { pageOf }) },
  ];
}

/** The same with a word where there would be none. */
function worded<T>(value: T): T {
  if (Array.isArray(value)) {
    const each: unknown[] = value.map(worded);
    const blank = each.length > 0 && each.every((node) => (node as { type?: string }).type === 'break');
    return (blank ? [...each, { type: 'text', value: 'so' }] : each) as T;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, worded(each)])) as T;
}
