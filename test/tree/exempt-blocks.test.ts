import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNumberedParagraphs } from '../../src/tree/count-paragraphs.ts';
import { replaceExemptBlocks } from '../../src/tree/exempt-blocks.ts';
import { findReferences } from '../../src/tree/find-references.ts';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { soup } from './markdown-soup.ts';
import { fenced, sampleOptions } from './sample-options.ts';

const publicly = (markdown: string) => replaceExemptBlocks(markdown, (id) => `[${id}]`);

const blocks: readonly (readonly [string, string, string])[] = [
  ['by what is put in its place', 'a\n:::exempt{#x}\nsecret\n:::\nb', 'a\n\n[x]\n\nb'],
  ['several', ':::exempt{#x}\ns\n:::\n\nb\n\n:::exempt{#y}\ns\n:::', '\n[x]\n\n\nb\n\n\n[y]\n'],
  ['with its own blocks within', '::::exempt{#x}\ns\n:::exempt{#y}\ns\n:::\ns\n::::\nb', '\n[x]\n\nb'],
  [
    'with blocks of as many colons within',
    ':::exempt{#x}\ns\n:::exempt{#y}\ns\n:::\ns\n:::\nb',
    '\n[x]\n\nb',
  ],
  ['to the end where it is not closed', 'a\n\n:::exempt{#x}\nsecret\n\nsecret', 'a\n\n\n[x]\n'],
  [
    'to the end of the block around it where it is not closed',
    '::::exempt{#x}\n:::::exempt{#y}\ns\n::::\nb',
    '\n[x]\n\nb',
  ],
  ['without a readable id too', ':::exempt\ns\n:::\n:::Exempt{id="x"}\ns\n:::', '\n[]\n\n\n[]\n'],
  ['in a list', '- :::exempt{#x}\n  s\n  :::\n- b', '- [x]\n  \n- b'],
  ['in a quotation', '> :::exempt{#x}\n> s\n> :::\n> b', '> \n> [x]\n> \n> b'],
  ['with other line ends', 'a\r\n:::exempt{#x}\r\ns\r\n:::\r\nb', 'a\r\n\n[x]\n\r\nb'],
  ['but no line of colons elsewhere', ':::\n:::plain\na\n:::', ':::\n:::plain\na\n:::'],
];

describe('an exempt block', () => {
  it.each(blocks)('is replaced %s', (_, markdown, expected) => {
    expect(publicly(markdown)).toBe(expected);
  });

  it('is unwrapped in its place, and asked about with what it holds', () => {
    const markdown = 'a\n:::exempt{#x}\nb\n::::exempt{#y}\nc\n::::\n:::\nd';
    const asked: string[] = [];
    const open = replaceExemptBlocks(markdown, (id, content) => {
      asked.push(`${id}: ${content.trim()}`);
      return undefined;
    });
    expect(asked).toEqual(['x: b\n::::exempt{#y}\nc\n::::', 'y: c']);
    expect(open).toHaveLength(markdown.length);
    expect(open.split('\n').map((line) => line.trim())).toEqual(['a', '', 'b', '', 'c', '', '', 'd']);
  });

  it('lets nothing of itself through, whatever stands in it and around it', () => {
    fc.assert(
      fc.property(soup, soup, (before, after) => {
        const lines = (text: string) => text.replace(/:{3,}/g, '::');
        const markdown = `${lines(before)}\n:::exempt{#x}\n${lines(after)}SECRET\n:::\n${lines(before)}`;
        const open = publicly(markdown);
        expect(open).not.toContain('SECRET');
        const { root } = parseDocument(fenced('a.text', open), sampleOptions());
        expect(JSON.stringify(root)).not.toContain('SECRET');
      }),
      { numRuns: 300 },
    );
  });
});

describe('counting numbered paragraphs', () => {
  const counts: readonly (readonly [string, number])[] = [
    ['', 0],
    ['one', 1],
    ['one\nline\n\ntwo', 2],
    ['one:\n\n- a\n\n  b\n\n> c\n\n| d |\n|---|\n\ntwo[^n]\n\n[^n]: note', 2],
    ['a\n:::exempt{#x}\nb\n\nc\n:::\nd', 4],
    ['# heading\n\na', 1],
  ];
  it.each(counts)('%j has %i', (markdown, expected) => {
    expect(countNumberedParagraphs(markdown)).toBe(expected);
  });

  it('is what the document then numbers', () => {
    fc.assert(
      fc.property(soup, (markdown) => {
        const { root } = parseDocument(
          `# T\n\n## S\n\n${fenced('a.text', markdown)}\n\nlast`,
          sampleOptions('continuous'),
        );
        const last = root.children.findLast((block) => block.type === 'paragraph');
        expect(last?.type === 'paragraph' && last.number?.text).toBe(
          `${countNumberedParagraphs(markdown) + 1}.`,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('finding references', () => {
  it('gives what each names and where it stands', () => {
    expect(findReferences('See :ref[a.b-c_d] and **:ref[e]**.')).toMatchObject([
      { target: 'a.b-c_d', offset: 4 },
      { target: 'e', offset: 24 },
    ]);
    expect(findReferences('\\:ref[a] ::ref[b] :ref[] :ref[c d] :ref[e]{x} :reff[g]')).toEqual([]);
    expect(findReferences('\\::ref[a]')).toMatchObject([{ target: 'a', offset: 2 }]);
  });

  it('finds those that the document has', () => {
    const text = fc.array(fc.constantFrom('a', ' ', ':', '\\', ':ref[a]', ':ref[b.c]', '[', '*', '{'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const markdown = parts.join('');
        const { diagnostics } = parseDocument(fenced('x.text', markdown), sampleOptions());
        expect(findReferences(markdown).map(({ target }) => `:ref[${target}]`)).toEqual(
          diagnostics.map(({ found }) => found),
        );
      }),
      { numRuns: 500 },
    );
  });
});
