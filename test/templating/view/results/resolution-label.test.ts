import { describe, expect, it } from 'vitest';
import { resolutionLabel } from '../../../../src/templating/view/results/resolution-label.ts';

const label = (marker: string | undefined, index: number) =>
  resolutionLabel(index, {
    kind: 'minute-extract',
    authority: { documents: {}, numbering: marker === undefined ? {} : { resolutions: [marker] } },
  } as unknown as Parameters<typeof resolutionLabel>[1]);

describe('resolutionLabel', () => {
  it.each([
    ['(a)', 1, '(b)'],
    ['(a)', 26, '(aa)'],
    ['1.', 9, '10.'],
    ['(1)', 0, '(1)'],
    ['(i)', 3, '(iv)'],
    ['i)', 48, 'xlix)'],
    ['A.', 2, 'C.'],
    ['•', 2, ''],
    ['body', 2, ''],
    [undefined, 1, '(2)'],
  ])('marks %s, number %i: %s', (marker, index, expected) => {
    expect(label(marker, index)).toBe(expected);
  });
});
