import { describe, expect, it } from 'vitest';
import { breakableParts } from '../../src/layout/break-points.ts';
import { breakLines } from '../../src/layout/line-breaking.ts';
import type { Run } from '../../src/layout/run.ts';
import { wordBookOf } from '../../src/layout/word-book.ts';
import { testTypeface } from '../fonts/test-typeface.ts';

const typeface = testTypeface();
const book = wordBookOf(typeface);

function run(text: string, bold = false, endsLine = false): Run {
  return {
    text,
    face: bold ? typeface.cuts.bold : typeface.cuts.regular,
    size: 10,
    rise: 0,
    colour: '#000000',
    owner: 'layout',
    link: undefined,
    note: undefined,
    line: undefined,
    page: undefined,
    endsLine,
  };
}

function broken(runs: readonly Run[], width: number, firstIndent = 0): string[] {
  const lines = breakLines(runs, width, firstIndent, book, () => {});
  return lines.map(({ segments }) =>
    segments.map(({ words }) => words.map(({ text }) => text).join('')).join(''),
  );
}

/** Width of a text at 10 points, and a little more. */
const fitting = (text: string): number => typeface.cuts.regular.shape(text).advance / 100 + 0.1;

describe('breakLines', () => {
  const examples: readonly (readonly [string, readonly Run[], string, readonly string[]])[] = [
    ['at spaces', [run('one two three')], 'one two', ['one two ', 'three']],
    ['the space at a line end needs no room', [run('one two')], 'one', ['one ', 'two']],
    [
      'after a hyphen between letters',
      [run('a whole-system plan')],
      'a whole-',
      ['a whole-', 'system ', 'plan'],
    ],
    [
      'after a slash between letters',
      [run('drug and/or alcohol')],
      'drug and/',
      ['drug and/', 'or ', 'alcohol'],
    ],
    ['not within a financial year', [run('in 2024/25 only')], '2024/25', ['in ', '2024/25 ', 'only']],
    ['not at a no-break space', [run('pay £5\u00a0m now')], 'pay £5', ['pay ', '£5\u00a0m ', 'now']],
    [
      'not at a no-break hyphen',
      [run('see non\u2011key item')],
      'see non\u2011',
      ['see ', 'non\u2011key ', 'item'],
    ],
    [
      'at the joints of an address',
      [run('https://example.gov.uk/a/b')],
      'https://example.gov.',
      ['https://example.gov.', 'uk/a/b'],
    ],
    ['within a word longer than the line', [run('aaaaaaaaaa')], 'aaaa', ['aaaa', 'aaaa', 'aa']],
    ['a long word begins a line of its own', [run('x aaaaaaaa')], 'aaaa', ['x ', 'aaaa', 'aaaa']],
    [
      'words that touch across runs stay together',
      [run('go to '), run('this', true), run('). Now')],
      'go to this',
      ['go to ', 'this). ', 'Now'],
    ],
    [
      'words that touch part where no line holds them together',
      [run('aaaaaa'), run('bbbb', true)],
      'aaaaaa',
      ['aaaaaa', 'bbbb'],
    ],
    ['at a hard break', [run('one '), run(' ', false, true), run('two')], 'one two', ['one  ', 'two']],
    ['an empty text has no line', [run('')], 'x', []],
  ];
  it.each(examples)('%s', (_, runs, width, expected) => {
    expect(broken(runs, fitting(width))).toEqual(expected);
  });

  it('gives the first line less room', () => {
    expect(broken([run('one two three')], fitting('one two three'), 12)).toEqual(['one two ', 'three']);
  });
  it('breaks a word of thousands of letters in little time', () => {
    expect(broken([run('x'.repeat(50_000))], fitting('x'.repeat(100))).length).toBe(500);
  });
  it('ends even where no letter fits', () => {
    expect(broken([run('abc de')], 1)).toEqual(['a', 'b', 'c ', 'd', 'e']);
  });
  it('measures a line without the space at its end', () => {
    const [line] = breakLines([run('one ')], 100, 0, book, () => {});
    expect(line?.width).toBeCloseTo(typeface.cuts.regular.shape('one').advance / 100);
  });
  it('reports what nothing can print', () => {
    const missed: number[] = [];
    breakLines([run('a \u{1f9a9} b')], 100, 0, book, (codePoints) => missed.push(...codePoints));
    expect(missed).toEqual([0x1f9a9]);
  });
});

describe('breakableParts', () => {
  it.each([
    ['plain', ['plain']],
    ['re-commission', ['re-', 'commission']],
    ['Monday–Friday', ['Monday–', 'Friday']],
    ['2026–27', ['2026–27']],
    ['-', ['-']],
    ['name.surname@council.gov.uk', ['name.', 'surname@', 'council.', 'gov.', 'uk']],
    ['https://a.uk/b?c=d&e=f', ['https://', 'a.', 'uk/', 'b?', 'c=', 'd&', 'e=', 'f']],
  ])('%s', (word, parts) => {
    expect(breakableParts(word)).toEqual(parts);
  });
});
