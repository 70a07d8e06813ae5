import { describe, expect, it } from 'vitest';
import { counterText } from '../../src/style/counter-text.ts';
import type { NumberFormat } from '../../src/style/house-style.ts';
import { numberText } from '../../src/tree/number-text.ts';

const counters: readonly (readonly [NumberFormat, number, string])[] = [
  ['decimal', 12, '12'],
  ['lower-letter', 1, 'a'],
  ['lower-letter', 26, 'z'],
  ['lower-letter', 27, 'aa'],
  ['lower-letter', 53, 'aaa'],
  ['upper-letter', 28, 'BB'],
  ['lower-letter', 781, '781'],
  ['lower-roman', 4, 'iv'],
  ['lower-roman', 49, 'xlix'],
  ['upper-roman', 1994, 'MCMXCIV'],
  ['upper-roman', 4000, '4000'],
];

describe('a printed number', () => {
  it.each(counters)('counts in %s: %i is %s', (format, count, text) => {
    expect(counterText(format, count)).toBe(text);
  });

  it('fills its pattern from the counters of its own and the upper levels, each in its format', () => {
    const levels = [
      { format: 'upper-letter', pattern: '%1.' },
      { format: 'decimal', pattern: '%1%2' },
      { format: 'lower-roman', pattern: '%1.%2(%3)' },
      { format: 'bullet', pattern: '•' },
    ] as const;
    expect(numberText(levels, 0, [3])).toBe('C.');
    expect(numberText(levels, 1, [3, 12])).toBe('C12');
    expect(numberText(levels, 2, [3, 12, 4])).toBe('C.12(iv)');
    expect(numberText(levels, 3, [])).toBe('•');
    expect(numberText(levels, 2, [0, 0, 1])).toBe('A.1(i)');
    expect(numberText(levels, 9, [1])).toBe('');
  });
});
