import { describe, expect, it } from 'vitest';
import { moothall } from './moothall.ts';

const MARCH = 'luton-executive-2025-03-10';

describe('moothall status', () => {
  it('fits its screen, and shows items, days, supplements and decisions', () => {
    const { code, out } = moothall(['status', MARCH, '--as-of', '2025-03-12']);
    expect(code).toBe(0);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(out).toMatch(/^9 +depot: report +key, private +in private +decided$/m);
    expect(out).toMatch(/^6 +library-hours: report +key +ready +deferred$/m);
    expect(out).toMatch(/^Key decisions: notice \(28 clear\) +9 February 2025 +past +2025-01-31$/m);
    expect(out).toMatch(/1: charges; published 2025-03-04/);
  }, 30_000);

  it('counts days and working days from the day it is seen from', () => {
    const { out } = moothall(['status', MARCH, '--date', '2025-02-20']);
    expect(out).toContain('18 days before the meeting');
    expect(out).toMatch(/^Agenda and reports \(5 clear\) +28 February 2025 +8 +6$/m);
    expect(out).toMatch(/1: charges; still to come/);
    expect(out).not.toMatch(/decided|deferred/);
  }, 30_000);

  it('says the same to machines, the same each time', () => {
    const run = () => moothall(['status', MARCH, '--as-of', '2025-02-20', '--json']).out;
    const [found] = JSON.parse(run());
    expect(found).toMatchObject({ id: MARCH, as_of: '2025-02-20', blocked: false, daysLeft: 18 });
    expect(found.items.find((item: { id: string }) => item.id === 'depot')).toMatchObject({
      key: true,
      hidden: 'whole',
      state: 'in private',
    });
    expect(found.deadlines.map(({ name }: { name: string }) => name)).toEqual([
      'key_notice',
      'private_notice',
      'general_exception',
      'further_notice',
      'agenda',
      'decisions_published',
    ]);
    expect(run()).toBe(run());
  }, 60_000);

  it('has no 28-day notice for a commissioner', () => {
    const { out } = moothall(['status', 'warwickshire-commissioner-2022-06-29', '--as-of', '2022-06-01']);
    expect(out).not.toMatch(/28 clear/);
  }, 30_000);

  it.each([
    [[], /Name a meeting/],
    [['nothing'], /There is no meeting "nothing"/],
    [[MARCH, '--as-of', 'tomorrow'], /--as-of must be a day/],
    [[MARCH, '--as-of', '2025-01-01', '--date', '2025-01-01'], /not both/],
    [[MARCH, '--jsn'], /Unknown option/],
  ])(
    'ends with 2 and a sentence for %j',
    (words, expected) => {
      const { code, err } = moothall(['status', ...words]);
      expect(code).toBe(2);
      expect(err).toMatch(expected);
      expect(err).not.toMatch(/\n\s+at /);
    },
    30_000,
  );
});
