import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/templating/escape-markdown.ts';
import { blocksOf, treeOf, wordsOf } from './tree-text.ts';

const TRICKY = [
  ...['1. first', '2) second', '- item', '+ item', '* item', '# heading', '> quoted', '::: note', ':::plain'],
  ...[
    'A*B_C | [x](y)',
    '`code`',
    '```',
    '~~~',
    '---',
    '***',
    '___',
    '===',
    '|---|---|',
    '<b>bold</b>',
    '&amp;',
  ],
  ...[
    '[^1]',
    '[^1]: note',
    '[a]: https://a.b',
    ':ref[x]',
    ':tick[Yes]{on="true"}',
    '::mark{id="a"}',
    '10:30',
  ],
  ...[
    'Note: x',
    'a\\',
    '\\|',
    'a | b',
    'https://a.b/c_d?e=f&g',
    '![x](y)',
    'x!',
    ':left',
    ':up',
    '{#a}',
    'C#',
    '(a)',
  ],
  ...[
    '1.',
    '12)',
    '.5',
    '=',
    'a\nb',
    '    four spaces',
    '\ttab',
    'Section 1.',
    ':row[total] x',
    ':br',
    'x #',
  ],
];

const words = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'\\`*_[]<>&|~#{}:.-+=!()1 aé\n^"\'@$%/?,;'), maxLength: 20 }),
);

/** Words as a reader sees them: white space that Markdown folds is one space. */
const folded = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
const printable = (text: string) => !/[^\P{Cc}\n\t\r]|\p{Cs}|[\ufffe\uffff]/u.test(text) && /\S/.test(text);

/** Where a value can stand in a template, and what is read back there. */
const PLACES: Readonly<Record<string, (value: string) => { markdown: string; read: string[] }>> = {
  'a paragraph': (value) => read(`## S\n\nSee ${value}\n`, (text) => text.replace(/^See /, '')),
  'the start of a line': (value) => read(`## S\n\n${value}\n`),
  'a line between others': (value) => read(`## S\n\n${value}\n${value}\n`, (text) => text),
  'a note': (value) => read(`## S\n\n:::note\n${value}\n:::\n`),
};

function read(markdown: string, strip = (text: string) => text) {
  const { root } = treeOf(`# T\n\n${markdown}`);
  const blocks = [...blocksOf(root.children)].slice(2);
  return {
    markdown,
    read: blocks.map((block) =>
      block.type === 'paragraph' ? strip(folded(wordsOf(block.children))) : block.type,
    ),
  };
}

describe('escapeMarkdown', () => {
  it.each(TRICKY)('prints %j as it is typed', (value) => {
    expect(PLACES['the start of a line']?.(escapeMarkdown(value)).read).toEqual([folded(value)]);
  });

  it('leaves everyday words and figures as they are', () => {
    for (const value of ['Director of Place', 'Note: one', '£2,500,000', '48.6%', '1 April 2024', 'a-b'])
      expect(escapeMarkdown(value)).toBe(value);
  });

  it('prints any string literally in a paragraph, at the start of a line and in a container', () => {
    fc.assert(
      fc.property(words.filter(printable), (value) => {
        const escaped = escapeMarkdown(value);
        expect(PLACES['a paragraph']?.(escaped).read).toEqual([folded(value)]);
        expect(PLACES['the start of a line']?.(escaped).read).toEqual([folded(value)]);
        expect(PLACES['a line between others']?.(escaped).read).toEqual([folded(`${value} ${value}`)]);
        expect(PLACES['a note']?.(escaped).read).toEqual([folded(value)]);
      }),
      { numRuns: 200 },
    );
  });

  it('prints two values side by side as one run of words', () => {
    fc.assert(
      fc.property(words.filter(printable), words.filter(printable), (one, other) => {
        const joined = escapeMarkdown(one) + escapeMarkdown(other);
        expect(PLACES['the start of a line']?.(joined).read).toEqual([folded(`${one}${other}`)]);
      }),
      { numRuns: 150 },
    );
  });

  it('prints any string literally in a heading', () => {
    fc.assert(
      fc.property(words.filter(printable), (value) => {
        const { root } = treeOf(`# ${escapeMarkdown(value)}\n\n## S\n`);
        const [title] = root.children;
        expect(title?.type === 'heading' && folded(wordsOf(title.children))).toBe(folded(value));
      }),
      { numRuns: 100 },
    );
  });

  it('prints any strings literally in neighbouring table cells', () => {
    fc.assert(
      fc.property(words.filter(printable), words.filter(printable), (one, other) => {
        const row = `| ${escapeMarkdown(one)} | ${escapeMarkdown(other)} |`;
        const table = `::::table{caption="C" summary="S" head="1" columns="text text"}\n| A | B |\n| --- | --- |\n${row}\n::::\n`;
        const { root } = treeOf(`# T\n\n## S\n\n${table}`);
        const found = root.children[2];
        const cells = found?.type === 'table' ? found.body.flatMap((line) => line.cells) : [];
        const read = cells.map((cell) =>
          cell.children
            .map((block) => (block.type === 'paragraph' ? folded(wordsOf(block.children)) : ''))
            .join(' '),
        );
        // A cell ends with its last word, whatever white space of Unicode follows it.
        expect(read.map((each) => each.trimEnd())).toEqual([folded(one).trimEnd(), folded(other).trimEnd()]);
      }),
      { numRuns: 150 },
    );
  });
});
