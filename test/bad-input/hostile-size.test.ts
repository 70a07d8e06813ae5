import { describe, expect, it } from 'vitest';
import { CASE } from './base.ts';
import { background, faults, purpose, render, swap, told } from './told.ts';

const SENTENCE =
  'The service helps many families, and does so at a fair price in each year of its contract. ';
const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const TEN = 'abcdefghijklmnopqrstuvwxyz';

/** Aliases of aliases: ten lines that come to ten thousand million values. */
const BOMB = repeat(10, (index) => {
  const before = index === 0 ? 'x' : `*${TEN[index - 1]}`;
  return `${TEN[index]}: &${TEN[index]} [${Array(9).fill(before).join(', ')}]\n`;
});

describe('what is very large is rendered whole', () => {
  it.each([
    ['prose of two million characters', background(repeat(3700, () => `${SENTENCE.repeat(6)}\n\n`)), 500],
    ['a paragraph of two million characters', background(SENTENCE.repeat(22_000)), 500],
    ['a word of two million characters', purpose(`text: ${'x'.repeat(2_000_000)}`), 500],
    ['a word longer than a line', purpose(`text: ${'x'.repeat(500)}`), 2],
    ['a word longer than a line in a cell', swap('name: First year', `name: ${'x'.repeat(500)}`), 2],
    [
      'a cell taller than a page',
      swap('name: First year', `name: ${'Many families are helped by it. '.repeat(150).trim()}`),
      3,
    ],
    [
      'a cell of prose taller than a page',
      background(`| a | b |\n| --- | --- |\n| ${SENTENCE.repeat(200)} | x |`),
      3,
    ],
    [
      'a table of 2,000 rows',
      swap(
        '      - { id: two,',
        `${repeat(2000, (i) => `      - { id: r${i}, cells: { name: Row ${i}, total: 0 } }\n`)}      - { id: two,`,
      ),
      40,
    ],
    [
      'a table of 2,000 rows in prose',
      background(`| a | b |\n| --- | --- |\n${repeat(2000, (i) => `| row ${i} | ${i} |\n`)}`),
      40,
    ],
    [
      'a recommendation of 60 points',
      swap(
        '    amounts:\n',
        `    points:\n${repeat(60, (i) => `      - { id: p${i}, text: point ${i} }\n`)}    amounts:\n`,
      ),
      3,
    ],
    [
      'a title of 300 characters with marks in it',
      swap('title: Respite care', `title: '${'A & B < C > "D" '.repeat(19).trim()}'`),
      2,
    ],
    [
      'a list nested to 30 levels',
      background(repeat(30, (i) => `${'  '.repeat(i)}- level ${i}\n`).trimEnd()),
      2,
    ],
  ])(
    '%s',
    async (_, change, pages) => {
      const { outputs, diagnostics } = await render(change(CASE));
      expect(faults(diagnostics).filter((line) => !line.startsWith('FLD-01'))).toEqual([]);
      expect(outputs.map(({ format }) => format)).toEqual(['docx', 'pdf']);
      expect(outputs[1]?.pages).toBeGreaterThanOrEqual(pages);
    },
    60_000,
  );
});

describe('what would never end is refused or told, and the rest is rendered', () => {
  it.each([
    ['an alias bomb', `${CASE}${BOMB}`, 'YML-01', /repeat one another/],
    [
      'more aliases than a case needs',
      `${CASE}x: &x 1\ny: [${Array(101).fill('*x').join(', ')}]\n`,
      'YML-01',
      /more than 100 aliases/,
    ],
    ['100,000 open brackets', `${CASE}x: ${'['.repeat(100_000)}`, 'YML-02', /nested too deeply/],
    [
      '3,000 levels',
      `${CASE}x:\n${repeat(3000, (i) => `${' '.repeat(i + 1)}a:\n`)}`,
      'YML-02',
      /nested too deeply/,
    ],
    ['a file of 20 MB', `${CASE}# ${'x'.repeat(20_000_000)}`, 'YML-01', /larger than 16 MB/],
  ])(
    '%s',
    async (_, text, rule, says) => {
      const { outputs, diagnostics } = await render(text);
      expect(diagnostics[0]).toMatchObject({ rule, message: expect.stringMatching(says) });
      expect(diagnostics.length).toBeLessThan(4);
      expect(outputs).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['emphasis that is never closed', '*'.repeat(50_000)],
    ['brackets that are never closed', '['.repeat(50_000)],
    ['code that is never closed', '`a'.repeat(20_000)],
    ['quotations within quotations', `${'> '.repeat(3000)}x`],
  ])(
    '%s',
    async (_, markdown) => {
      const { outputs } = await render(background(`${markdown} a`)(CASE));
      expect(outputs).toHaveLength(2);
    },
    60_000,
  );

  it('ten thousand references to nothing, each at its own place', async () => {
    const { outputs, diagnostics } = await render(background(':ref[nope-x] '.repeat(10_000).trim())(CASE));
    const unresolved = diagnostics.filter(({ rule }) => rule === 'LNT-04');
    expect(unresolved).toHaveLength(10_000);
    expect(unresolved[9_999]?.place).toMatchObject({ line: 51, column: 7 + 9_999 * 13 });
    expect(outputs).toHaveLength(2);
  }, 60_000);

  it('three thousand letters that no typeface has: the first twenty, then how many more', async () => {
    const letters = Array.from({ length: 3000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
    const { diagnostics } = await render(purpose(`text: ${letters}`)(CASE));
    expect(diagnostics).toHaveLength(21);
    expect(told(diagnostics).join('\n')).toContain('2980 further characters');
  }, 60_000);
});
