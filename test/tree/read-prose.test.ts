import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseFieldMarkdown } from '../../src/tree/grammar.ts';
import { ownWords } from '../../src/tree/prose/own-words.ts';
import { fieldText } from '../../src/tree/read-field.ts';
import { readProse } from '../../src/tree/read-prose.ts';
import { fieldLines, notedLines, prose, soup } from './markdown-soup.ts';

const OBJECT = '\ufffc';

describe('reading a field as prose', () => {
  it.each([
    ['plain words', 'The service began.', 'The service began.'],
    ['emphasis', 'It is **very** *good*.', 'It is   very    good .'],
    ['an escape', '5 \\* 3', '5  * 3'],
    ['a value', 'in :value[a.b] and', `in ${OBJECT}${' '.repeat(11)}and`],
    ['a value with a form', ':value[a]{as="words"} lots', `${OBJECT}${' '.repeat(20)} lots`],
    ['an escaped value', '\\:value[a] x', ' :value[a] x'],
    ['a reference', 'see :ref[t.c].', `see ${OBJECT}${' '.repeat(8)}.`],
    ['a list', '- one\n- two *x*', '  one\n  two  x '],
    ['a list of numbers', '3. one\n4. two', '   one\n   two'],
    ['a link', 'see [the plan](https://a.b/c) now', 'see  the plan                 now'],
    ['a bare address', 'at https://a.b/c now', 'at               now'],
    ['an address in angle brackets', 'at <https://a.b/c> now', 'at                 now'],
    ['a mail address', 'to a.b@c.org now', 'to           now'],
    ['a quotation', 'Said:\n\n> not ours\n\nOurs', 'Said:\n\n          \n\nOurs'],
    ['a note', 'One[^1] two\n\n[^1]: not ours', 'One     two\n\n              '],
    ['code', 'so `a b` it', 'so       it'],
    ['a tag', 'so <b>it</b> is', 'so    it     is'],
    ['a turn of phrase', 'a "challenged area" now', 'a "challenged area" now'],
    ['words of others', 'as "one two three four" now', 'as "                  " now'],
    ['typographic marks', 'as “one two three four” now', 'as “                  ” now'],
    ['a quotation of two paragraphs', '“one two three four\n\n“five”', '“                  \n\n“five”'],
    ['an opening mark left open', 'as “one two three four five', 'as “one two three four five'],
    ['inches', 'a 5" by 4" and by 3" bar', 'a 5" by 4" and by 3" bar'],
    ['a table', '| a | b |\n|---|---|\n| c | :ref[x] |', `  a   b  \n         \n  c   ${OBJECT}        `],
    ['an exempt block', ':::exempt{#a}\nours\n:::', '             \nours\n   '],
    ['line ends of Windows', 'a\r\n\r\n- b\r\n', 'a\r\n\r\n  b\r\n'],
    ['a character by name', 'R&amp;D', 'R&    D'],
  ])('blanks what is not words of %s', (_, markdown, text) => {
    expect(readProse(markdown).text).toBe(text);
  });

  it('gives every value with its place', () => {
    expect(readProse('a :value[b.c] d :value[e]{as="words"}').values).toEqual([
      { path: 'b.c', offset: 2, end: 13 },
      { path: 'e', offset: 16, end: 37 },
    ]);
  });

  it('keeps the length and the line ends of any field', () => {
    fc.assert(
      fc.property(fc.oneof(soup, prose, fieldLines, notedLines), (markdown) => {
        const { text } = readProse(markdown);
        expect(text.length).toBe(markdown.length);
        expect(text.replace(/[^\r\n]/g, ' ')).toBe(markdown.replace(/[^\r\n]/g, ' '));
      }),
      { numRuns: 600 },
    );
  });

  it('keeps exactly the words that the parser finds outside quotations, notes, pictures and code', () => {
    fc.assert(
      fc.property(fc.oneof(soup, prose, fieldLines, notedLines), (markdown) => {
        const text = fieldText(markdown);
        expect(squeezed(ownWords(text))).toBe(squeezed(parsedWords(parseFieldMarkdown(text), text)));
      }),
      { numRuns: 1500 },
    );
  });

  it('reads hostile fields of 100 KB', () => {
    for (const part of [
      '[',
      '*a',
      '> ',
      '- ',
      '`',
      '"a ',
      '“',
      '[^',
      ':ref[',
      ':value[',
      '\\',
      '<a',
      '&a',
      'a@',
      '|a',
      '\n\n*a* ',
    ]) {
      const markdown = part.repeat(Math.ceil(100_000 / part.length));
      expect(readProse(markdown).text.length).toBe(markdown.length);
    }
  });
});

const squeezed = (text: string) => text.replace(/\s+/g, '');

function parsedWords(node: Nodes, source: string): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'textDirective':
      return OBJECT;
    case 'blockquote':
    case 'footnoteDefinition':
    case 'definition':
    case 'code':
    case 'image':
    case 'imageReference':
      return '';
    case 'link':
      if (source[node.position?.start.offset ?? 0] === '<') return '';
  }
  return 'children' in node ? node.children.map((child) => parsedWords(child, source)).join('') : '';
}
