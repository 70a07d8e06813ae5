import { describe, expect, it } from 'vitest';
import { inOtherLanguage } from '../../../src/style/other-language.ts';
import { listedWords } from '../../../src/templating/view/agenda/listed-words.ts';
import { welshAnd } from '../../../src/templating/wording/welsh-and.ts';
import { wordsIn } from '../../../src/templating/words.ts';

describe('"and" in Welsh', () => {
  it.each([
    ['Caerdydd', 'a'],
    ['iechyd', 'ac'],
    ['Abertawe', 'ac'],
    ['ŵyn', 'ac'],
    ['wyth', 'ac'],
    ['Wrecsam', 'a'],
    ['Wyn', 'a'],
    ['ysgolion', 'ac'],
    ['hamdden', 'a'],
    ['“addysg”', 'ac'],
    ['1', 'ac'],
    ['2', 'a'],
    ['8', 'ac'],
    ['10', 'a'],
    ['11', 'ac'],
    ['18', 'ac'],
    ['80', 'ac'],
    ['100', 'a'],
    ['812', 'ac'],
    ['1,000', 'a'],
    ['8,000', 'ac'],
    ['£1.5 miliwn', 'ac'],
    ['(b)', 'a'],
  ])('before %s is "%s"', (next, expected) => {
    expect(welshAnd(next)).toBe(expected);
    expect(welshAnd(inOtherLanguage(next))).toBe(expected);
  });

  it('joins lists, in each language its own way', () => {
    const welsh = { language: 'cy', words: wordsIn('cy', undefined) } as const;
    expect(listedWords(['3', '5', '8'], welsh)).toBe('3, 5 ac 8');
    expect(listedWords(['cyllid', 'tai'], welsh)).toBe('cyllid a tai');
    expect(listedWords(['3', '5', '8'], { language: 'en', words: wordsIn('en', undefined) })).toBe(
      '3, 5 and 8',
    );
  });
});
