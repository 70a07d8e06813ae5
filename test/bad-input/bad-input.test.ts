import { describe, expect, it } from 'vitest';
import { CASE } from './base.ts';
import { BREACHES, WITHHELD } from './rows/breaches.ts';
import { MISSHAPEN } from './rows/misshapen.ts';
import { UNREADABLE } from './rows/unreadable.ts';
import { expectPlainWords, placeOf, type Row, render, told } from './told.ts';

const check = async ([, change, rule, at, says]: Row) => {
  const text = change(CASE);
  const { diagnostics, outputs } = await render(text);
  const place = placeOf(at, text);
  const found = told(diagnostics).filter((line) => line.startsWith(`${rule} ${place} `));
  const words = typeof says === 'string' ? expect.stringContaining(says) : expect.stringMatching(says);
  expect(found.length > 0 ? found : told(diagnostics)).toEqual(expect.arrayContaining([words]));
  expectPlainWords(diagnostics, text);
  return { diagnostics, kinds: outputs.map(({ format }) => format) };
};

describe('the base', () => {
  it('is rendered without a finding', async () => {
    const { diagnostics, outputs } = await render();
    expect(told(diagnostics)).toEqual([]);
    expect(outputs.map(({ format, pages }) => `${format} ${pages}`)).toEqual(['docx 3', 'pdf 3']);
  });
});

describe('a file that cannot be read is told at its place, and gives nothing', () => {
  it.each(UNREADABLE)('%s', async (...row) => {
    const { diagnostics, kinds } = await check(row);
    expect(kinds).toEqual([]);
    expect(diagnostics.length).toBeLessThanOrEqual(3);
  });
});

describe('a wrong shape is told at its place, once, and gives nothing', () => {
  it.each(MISSHAPEN)('%s', async (...row) => {
    const { diagnostics, kinds } = await check(row);
    expect(kinds).toEqual([]);
    expect(told(diagnostics)).toHaveLength(1);
  });
});

describe('a broken rule is told at its place, and the case is rendered', () => {
  it.each(BREACHES)('%s', async (...row) => {
    const { kinds } = await check(row);
    expect(kinds).toEqual(['docx', 'pdf']);
  });
});

describe('what could put exempt information before the public gives no public paper', () => {
  it.each(WITHHELD)('%s', async (...row) => {
    const { kinds } = await check(row);
    expect(kinds).toEqual([]);
  });
});
