import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashesIn, leftOvers, lockOf, meetingWorkspace, publish, published } from './published-workspace.ts';

describe('publishing that is interrupted', () => {
  let whole: Readonly<Record<string, string>> = {};
  let base = '';
  let record = '';
  let changes = 0;
  beforeAll(() => {
    base = meetingWorkspace();
    const counted = join(mkdtempSync(join(tmpdir(), 'moothall-count-')), 'changes');
    expect(publish(base, [], { COUNT_TO: counted }).code).toBe(0);
    whole = hashesIn(published(base));
    record = readFileSync(lockOf(base), 'utf8');
    changes = Number(readFileSync(counted, 'utf8'));
  }, 120_000);

  /** Whole or not there at all; what is on record is there. */
  const expectSound = (folder: string) => {
    const main = hashesIn(published(folder, 'main'));
    if (Object.keys(main).length > 0)
      expect(Object.fromEntries(Object.entries(main).map(([name, hash]) => [`main/${name}`, hash]))).toEqual(
        whole,
      );
    if (!existsSync(lockOf(folder))) return;
    expect(readFileSync(lockOf(folder), 'utf8')).toBe(record);
    expect(Object.keys(main).length).toBeGreaterThan(0);
  };

  it('by kill -9, before any of its changes of the disk, leaves all or nothing, and the next run mends it', () => {
    expect(changes).toBeGreaterThan(20);
    const middle = Math.floor(changes / 2);
    const folder = meetingWorkspace(base);
    // In one workspace, so that each run also meets what the one before it left behind.
    for (const at of [1, 3, middle, changes - 8, changes - 6, changes - 5, changes - 4]) {
      const { code } = publish(folder, [], { KILL_AT: String(at) });
      expect(code).toBeNull();
      expectSound(folder);
    }
    for (const at of [changes - 3, changes - 2, changes - 1, changes]) {
      const other = meetingWorkspace(base);
      publish(other, [], { KILL_AT: String(at) });
      expectSound(other);
      expect(publish(other).code).toBe(0);
      expect(hashesIn(published(other))).toEqual(whole);
      expect(leftOvers(other)).toEqual([]);
    }
    expect(publish(folder).code).toBe(0);
    expect(hashesIn(published(folder))).toEqual(whole);
    expect(readFileSync(lockOf(folder), 'utf8')).toBe(record);
    expect(leftOvers(folder)).toEqual([]);
  }, 300_000);

  it('by a full disk, says so and leaves nothing behind', () => {
    const folder = meetingWorkspace(base);
    for (const bytes of [0, 1000, 200_000]) {
      const { code, err } = publish(folder, [], { FULL_AFTER: String(bytes) });
      expect(code).toBe(2);
      expect(err).toContain('the disk is full');
      expect(existsSync(published(folder, 'main'))).toBe(false);
      expect(existsSync(lockOf(folder))).toBe(false);
      expect(leftOvers(folder)).toEqual([]);
    }
    expect(publish(folder).code).toBe(0);
    expect(hashesIn(published(folder))).toEqual(whole);
  }, 300_000);
});
