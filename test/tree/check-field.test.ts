import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkField } from '../../src/tree/check-field.ts';
import { prose, soup } from './markdown-soup.ts';

/** What is wrong, the place marked by `»` in the Markdown, and the beginning of the message. */
const faults: readonly (readonly [string, string, string])[] = [
  ['a heading', 'a\n\n»## b', 'A text cannot hold a heading'],
  ['a picture', 'a »![b](c.png)', 'A text cannot hold a picture'],
  ['a block of code', 'a\n\n»```\nb\n```', 'A text cannot hold a block of code'],
  [
    'a row with too many cells',
    '| a | b |\n|---|---|\n| c | d |\n»| e | f | g |',
    'Markdown that would break a table: this row has 3 cells and the header 2',
  ],
  [
    'a header that does not fit',
    'a\n\n| a | b |\n»|---|---|---|\n| c | d |',
    'Markdown that would break a table: this line',
  ],
  ['a note without a text', 'a»[^n]', 'The footnote [^n] has no text'],
  ['a text of no note', 'a\n\n»[^n]: b', 'Nothing refers to the footnote [^n]'],
  ['a reference with spaces', 'see »:ref[a b]', 'A reference is written :ref[path]'],
  ['a reference with attributes', 'see »:ref[a]{b}', 'A reference is written :ref[path]'],
  ['a link that leads nowhere', 'see »[a](b.html)', 'A link needs a full address'],
  [
    'a number that begins a line',
    'a\n\n»2024. A year.',
    '"2024" at the beginning of a line begins a numbered list',
  ],
  ['an exempt block without an id', '»:::exempt\na\n:::', 'An exempt block opens with :::exempt{#id}'],
  ['an exempt block that is not closed', 'a\n\n»:::exempt{#a}\nb', 'This exempt block is not closed'],
  [
    'an exempt block within a line',
    'a »:::exempt{#a} b',
    'An exempt block opens with :::exempt{#id} on a line of its own',
  ],
  [
    'an exempt block twice',
    ':::exempt{#a}\nb\n:::\n\n»:::exempt{#a}\nc\n:::',
    'The exempt block "a" occurs twice',
  ],
  ['something after an exempt block', ':::exempt{#a}\nb\n:::\n\n»# c', 'A text cannot hold a heading'],
  ['something behind other line ends', 'a\r\n\r\n»# b', 'A text cannot hold a heading'],
];

const sound: readonly string[] = [
  '',
  'Words, at 10:30, with £5 & more.',
  'a\n\n- b\n  - c\n\n1. d\n2. e\n\nf\n\n3. g\n\n> h',
  '| a | b |\n|---|---|\n| c \\| d |',
  'a[^n] b[^N]\n\n[^n]: c',
  '\\# a \\[^n] 2024\\. :ref[a.b] :::',
  ':::exempt{#a}\nb\n::::exempt{#b}\nc\n::::\n:::',
  '[a](https://a.example) <https://a.example> [b](mailto:a@a.example)',
  'a | b - c',
];

describe('checking a field', () => {
  it.each(faults)('finds %s', (_, marked, message) => {
    const found = checkField(marked.replace('»', ''));
    expect(found.map((fault) => fault.offset)).toEqual([marked.indexOf('»')]);
    expect(found[0]?.message.startsWith(message), found[0]?.message).toBe(true);
  });

  it.each(sound)('finds nothing in %j', (markdown) => {
    expect(checkField(markdown)).toEqual([]);
  });

  it('says so where a text has more marks than one may', () => {
    expect(checkField(`a ${'* '.repeat(4000)}`)[0]?.message).toMatch(/^There are more marks/);
    expect(checkField('>'.repeat(40))[0]).toMatchObject({ offset: 9 });
  });

  it('reads a long table row by row', () => {
    const rows = '| a | b |\n'.repeat(4000);
    expect(checkField(`| a | b |\n|---|---|\n${rows}`)).toEqual([]);
    const broken = `| a | b |\n|---|---|\n${rows}| c | d | e |\n| [f](g) | h |`;
    expect(checkField(broken).map(({ offset }) => broken.slice(offset, offset + 5))).toEqual([
      '| c |',
      '[f](g'.slice(0, 5),
    ]);
  });

  it('gives places within the field, in order, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(soup, prose), (markdown) => {
        const offsets = checkField(markdown).map((fault) => fault.offset);
        expect(offsets).toEqual([...offsets].sort((one, other) => one - other));
        for (const offset of offsets) expect(offset).toBeLessThanOrEqual(markdown.length);
      }),
      { numRuns: 500 },
    );
  });
});
