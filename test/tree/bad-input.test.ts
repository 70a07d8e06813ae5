import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkField } from '../../src/tree/check-field.ts';
import { countNumberedParagraphs } from '../../src/tree/count-paragraphs.ts';
import { findReferences } from '../../src/tree/find-references.ts';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { soup } from './markdown-soup.ts';
import { fenced, sampleOptions } from './sample-options.ts';

const filled = (piece: string, size = 400_000) => piece.repeat(Math.ceil(size / piece.length));

/** Long fields of the kinds that make a parser slow or deep; prose in the length that a field may be feared to have. */
const heavy: readonly (readonly [string, string])[] = [
  [
    'two megabytes of prose',
    filled('The council has agreed to extend the contract for two years at the same price.\n\n', 2_000_000),
  ],
  ['a paragraph of two megabytes', filled('The council has agreed to extend the contract. ', 2_000_000)],
  ['a word of two megabytes', filled('a', 2_000_000)],
  ['marks of emphasis', filled('a* _b ')],
  ['brackets', filled('[[a](')],
  ['quotations in quotations', filled('>')],
  ['lists in lists', filled('- ', 40_000)],
  ['ever deeper lists', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ['ever deeper bold words', filled('**a ')],
  ['references', filled(':ref[a.b] ')],
  ['notes', filled('a[^a]\n\n[^a]: b\n\n')],
  ['link targets', filled('[a]: https://a.example\n')],
  ['colons', filled(':')],
  ['exempt blocks', filled(':::exempt{#a}\n')],
  ['backslashes', filled('\\')],
  ['ampersands', filled('&a')],
  ['items', filled('1. An *item* of words\n')],
  ['spaces', `a${filled(' ')}b`],
  ['blank lines', `a${filled('\n')}b`],
];

describe('bad input', () => {
  it('gives a tree and findings, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string()), (markdown) => {
        for (const text of [markdown, `# T\n\n## S\n\n${fenced('a.text', markdown)}`]) {
          const { root } = parseDocument(text, sampleOptions('decimal', ['list', 'points']));
          expect(root.type).toBe('root');
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(heavy)('of %s is read to its end', (_, markdown) => {
    const { root } = parseDocument(`# T\n\n${fenced('a.text', markdown)}`, sampleOptions());
    expect(root.children.length).toBeGreaterThan(1);
    checkField(markdown);
    countNumberedParagraphs(markdown);
    findReferences(markdown);
  });

  it('of two thousand rows is a table of two thousand rows', () => {
    const rows =
      '| Some service | A provider\\, Ltd | 1,234 | **2,345** | :br x | [y](https://a.example) |\n'.repeat(
        2000,
      );
    const header = '| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n';
    const { root } = parseDocument(
      `# T\n\n::::table{id="t"}\n${header}${rows}::::\n\n${fenced('a.text', header + rows)}`,
      sampleOptions(),
    );
    const sizes = root.children.flatMap((block) => (block.type === 'table' ? [block.body.length] : []));
    expect(sizes).toEqual([2000, 2000]);
  });

  it('with a field in a cell that holds all there is stays within paragraphs and lists', () => {
    const field = '> quoted\n\n| a | b |\n|---|---|\n| c | d |\n\n- x';
    const text = `::::table{id="t"}\n| h |\n|---|\n| :cell[f] |\n\n${fenced('f', field)}\n::::`;
    const { root } = parseDocument(text, sampleOptions());
    const table = root.children[0];
    const kinds = table?.type === 'table' ? table.body[0]?.cells[0]?.children.map((block) => block.type) : [];
    expect(kinds).toEqual(['paragraph', 'paragraph', 'paragraph', 'list']);
  });
});
