import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Root } from '../../src/tree/nodes.ts';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { soup } from './markdown-soup.ts';
import { bareWords, printTree } from './print-tree.ts';
import { fenced, sampleOptions } from './sample-options.ts';

const parsed = (markdown: string): Root => parseDocument(markdown, sampleOptions('none')).root;
const field = (markdown: string) => printTree(parsed(fenced('a.text', markdown)));

const examples: readonly (readonly [string, string, string])[] = [
  ['a paragraph', 'One\nline and   another.', 'P One line and   another.'],
  ['paragraphs', 'One.\n\nTwo.', 'P One.\nP Two.'],
  ['emphasis', 'An *italic*, a **bold** and ***both***.', 'P An *italic*, a **bold** and ***both***.'],
  [
    'a link',
    '[GOV.UK](https://www.gov.uk "t") and <https://a.example>',
    'P <GOV.UK https://www.gov.uk> and <https://a.example https://a.example>',
  ],
  ['a link by reference', '[site][s]\n\n[s]: https://s.example', 'P <site https://s.example>'],
  ['a link to nowhere printable', '[x](javascript:alert) [y](#z)', 'P x y'],
  ['a hard break', 'one\\\ntwo  \nthree', 'P one / two / three'],
  [
    'a list',
    '- a\n- b\n\n  more\n  1. c',
    'list bullet\n  item •\n    P a\n  item •\n    P b\n    P more\n    list list\n      item 1.\n        P c',
  ],
  ['an empty item', '-\n- b', 'list bullet\n  item •\n    P\n  item •\n    P b'],
  ['a quotation', '> one\n>\n> two', 'quote\n  P one\n  P two'],
  [
    'a table',
    '| a | b |\n|---|--:|\n| c *d* | 1 |\n| e |',
    'table\n  head | a | b |\n  body | c *d* | 1 |\n  body | e |  |',
  ],
  ['a table without header words', '| | |\n|-|-|\n| a | b |', 'table\n  body | ^a | b |'],
  ['a note called twice', 'a[^n] b[^n]\n\n[^n]: The *note*.', 'P a[^1] b[^1]\nnote 1: The *note*.'],
  [
    'notes in their order',
    'a[^x] b[^y]\n\n[^y]: Y\n\n[^x]: X[^y]',
    'P a[^1] b[^2]\nnote 1: X[^2]\nnote 2: Y',
  ],
  ['a note without a text', 'a[^n]', 'P a[^n]'],
  ['a time', 'at 10:30 or 9:15', 'P at 10:30 or 9:15'],
  [
    'colons',
    'Note: x ::x :foo[x] :foo{#a} :page[x] :value[y]',
    'P Note: x ::x :foo[x] :foo{#a} :page[x] :value[y]',
  ],
  ['lines of colons', ':::\n\n:::plain\n\n::mark{id="a"}', 'P :::\nP :::plain\nP ::mark{id="a"}'],
  ['raw HTML', '<b>a</b> <!-- c -->\n\n<div>', 'P <b>a</b> <!-- c -->\nP <div>'],
  ['an indented line', 'a\n\n    b', 'P a\nP b'],
  ['an underlined line', 'a\n===\n\nb\n---', 'P a ===\nP b ---'],
  ['a rule', '***\n\n---\n\n_ _ _', 'P ***\nP ---\nP _ _ _'],
  ['backticks', 'a `*b*` c', 'P a `*b*` c'],
  ['a heading, which a field may not hold', '## No', 'label No'],
  ['code, which a field may not hold', '```js\na *b*\n  c\n```', 'P a *b* /   c'],
  ['a picture, which a field may not hold', '![words](x.png)', 'P words'],
  ['character references', '&pound;5 &amp; &#x41; &nope;', 'P £5 & A &nope;'],
  ['an exempt block for those who may read it', 'a\n:::exempt{#x}\nb\n\nc\n:::\nd', 'P a\nP b\nP c\nP d'],
  [
    'line ends of another system',
    'a\r\n\r\n- b\r\n- c',
    'P a\nlist bullet\n  item •\n    P b\n  item •\n    P c',
  ],
  [
    'a number that begins a line, escaped',
    '1\\. no list\n\n\\- nor this\n\n\\# or this',
    'P 1. no list\nP - nor this\nP # or this',
  ],
  ['nothing', ' \n\n \t\n', ''],
];

describe('a field', () => {
  it.each(examples)('prints %s', (_, markdown, expected) => {
    expect(field(markdown)).toBe(expected);
  });

  it('prints any value as it is once every mark in it is escaped', () => {
    const value = fc.oneof(soup, fc.string({ unit: 'grapheme', maxLength: 40 }));
    fc.assert(
      fc.property(value, (any) => {
        const words = any.replace(/[\s\p{Cc}\ufeff]+/gu, ' ').trim();
        fc.pre(words !== '');
        const escaped = words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
        expect(field(escaped)).toBe(`P ${words}`);
        const cell = parsed(`::::table{id="t"}\n| h |\n|---|\n| ${escaped} |\n::::`).children[0];
        const [paragraph] = cell?.type === 'table' ? (cell.body[0]?.cells[0]?.children ?? []) : [];
        expect(paragraph?.type === 'paragraph' && bareWords(paragraph.children)).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  it('knows its path, language and audience in everything that came from it', () => {
    const text = '````field path=a.b.text language=cy audience=restricted\nUn.\n\n- dau\n\n> tri\n````';
    const { root } = parseDocument(`# T\n\n${text}`, sampleOptions());
    const origins = new Set<string>();
    JSON.stringify(root, (key, value) => {
      if (key === 'origin') origins.add(`${value.path} ${value.language} ${value.audience}`);
      return value;
    });
    expect([...origins]).toEqual(['a.b.text cy restricted']);
    expect(printTree(root, { paths: true }).split('\n').slice(1)).toEqual([
      'P @a.b.text Un.',
      'list bullet @a.b.text',
      '  item • @a.b.text',
      '    P @a.b.text dau',
      'quote @a.b.text',
      '  P @a.b.text tri',
    ]);
  });
});

describe('fields beside one another', () => {
  it('share neither notes nor link targets, and end no container but their own', () => {
    const markdown = [
      '::::panel{role="decision"}',
      fenced('a.text', 'one[^n]\n\n[^n]: note of a\n\n[x]: https://a.example\n\n::::\n\n- open'),
      fenced('b.text', '- two[^n] [x]\n\n[^n]: note of b'),
      '::::',
      fenced('c.text', 'three[^n] [x]'),
    ].join('\n\n');
    expect(printTree(parsed(markdown)).split('\n')).toEqual([
      'panel decision',
      '  P one[^1]',
      '  P ::::',
      '  list bullet',
      '    item •',
      '      P open',
      '  list bullet',
      '    item •',
      '      P two[^2] [x]',
      'P three[^n] [x]',
      'note 1: note of a',
      'note 2: note of b',
    ]);
  });

  it('print what each prints alone, whatever the other is', () => {
    const numbers = (text: string) => text.replace(/\[\^\d+\]/g, '[^]').replace(/^note \d+/gm, 'note');
    const alone = (markdown: string) =>
      numbers(field(markdown))
        .split('\n')
        .filter((line) => line !== '');
    fc.assert(
      fc.property(soup, soup, (one, other) => {
        const { root } = parseDocument(
          `${fenced('a.text', one)}\n\n${fenced('b.text', other)}`,
          sampleOptions('none'),
        );
        const both = numbers(printTree(root))
          .split('\n')
          .filter((line) => line !== '');
        expect([...both].sort()).toEqual([...alone(one), ...alone(other)].sort());
      }),
      { numRuns: 500 },
    );
  });
});
