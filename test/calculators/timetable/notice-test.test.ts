import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/calculators/calendar.ts';
import { noticeLaw } from '../../../src/calculators/timetable/notice-law.ts';
import { noticeTest } from '../../../src/calculators/timetable/notice-test.ts';
import { authorityWith } from '../../rules/smallest-case.ts';

const council = authorityWith({ nation: 'england', type: 'council', executive: 'leader_cabinet' });
const strict = authorityWith({ clear_days: { agenda: 'working', notice: 'working' } });

describe('28 clear days of notice', () => {
  it.each([
    ['2019-11-18', '2019-12-17', 28, true, '2019-12-17'],
    ['2019-11-19', '2019-12-17', 27, false, '2019-12-18'],
    ['2023-07-18', '2023-08-16', 28, true, '2023-08-16'],
    ['2025-03-24', '2025-04-22', 28, true, '2025-04-22'],
    ['2025-04-22', '2025-04-22', 0, false, '2025-05-21'],
  ])('published %s for %s leaves %i', (published, meeting, clearDays, inTime, earliest) => {
    expect(noticeTest(published, meeting, council, [])).toMatchObject({ clearDays, inTime, earliest });
  });

  it('counts working days where the profile does', () => {
    expect(noticeTest('2019-11-06', '2019-12-17', strict, [])).toMatchObject({ inTime: true });
    expect(noticeTest('2019-11-07', '2019-12-17', strict, [])).toMatchObject({ inTime: false });
  });

  it('gives as the earliest day the first that is in time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom(council, strict),
        (offset, authority) => {
          const published = addDays('2016-01-04', offset) ?? '';
          const { earliest = '' } = noticeTest(published, '2030-01-01', authority, []);
          const before = addDays(earliest, -1) ?? '';
          expect(noticeTest(published, earliest, authority, [])).toMatchObject({ inTime: true });
          expect(noticeTest(published, before, authority, []).inTime).toBe(false);
          expect(noticeTest(published, earliest, authority, []).clearDays).toBeGreaterThanOrEqual(28);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the law of notices', () => {
  it.each([
    ['executive', {}],
    ['commissioner', { type: 'commissioner' }],
    ['wales', { nation: 'wales' }],
    ['scotland', { nation: 'scotland' }],
    ['no_executive', { executive: 'committee' }],
  ])('is that of %s', (law, keys) => {
    expect(noticeLaw('cabinet', authorityWith(keys))).toBe(law);
  });
});
