import { describe, expect, it } from 'vitest';
import { datesIn, exists } from '../../../src/rules/claims/dates-in-text.ts';
import { proseOf } from '../prose-of.ts';

describe('dates in text', () => {
  it.each([
    ['on 16 August 2023', '2023-08-16', undefined],
    ['on 16th August 2023', '2023-08-16', undefined],
    ['on 17TH DECEMBER 2019', '2019-12-17', undefined],
    ['on the 1st of April, 2024', '2024-04-01', undefined],
    ['on Monday 16 August 2023', '2023-08-16', 1],
    ['on Wednesday, the 16th August 2023', '2023-08-16', 3],
    ['to 31/03/26', '2026-03-31', undefined],
    ['to 31/03/2026.', '2026-03-31', undefined],
    ['on 1 April', undefined, undefined],
  ])('reads %j', (text, date, weekday) => {
    const [found, ...more] = datesIn(proseOf(text));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ date, weekday });
  });

  it.each(['in April 2024', 'SI 2012/2089', 'in 2024/25', 'file 12/31/03/26', 'page 3 of Maystown'])(
    'reads no date in %j',
    (text) => expect(datesIn(proseOf(text))).toEqual([]),
  );

  it('knows days that do not exist', () => {
    const real = datesIn(proseOf('29 February 2024, 29 February 2023, 31 April, 29 February')).map(exists);
    expect(real).toEqual([true, false, false, true]);
  });
});
