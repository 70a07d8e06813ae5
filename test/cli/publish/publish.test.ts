import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { moothall } from '../moothall.ts';
import {
  CASE,
  hashesIn,
  leftOvers,
  lockOf,
  MEETING,
  meetingWorkspace,
  publish,
  published,
} from './published-workspace.ts';

const change = (path: string, from: string | RegExp, to: string) => {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing to change: ${from}`);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
};

describe('moothall publish', () => {
  let folder = '';
  beforeAll(() => {
    folder = meetingWorkspace();
    const { code, out, err } = publish(folder);
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(out).toContain('dated 2022-06-22');
  }, 120_000);

  it('puts both packs in place, that for members closed to others, and the record beside the meeting', () => {
    expect(Object.keys(hashesIn(published(folder, 'main')))).toEqual(
      expect.arrayContaining(['public/pack.pdf', 'public/index.html', 'restricted/pack.pdf', 'record.yaml']),
    );
    expect(statSync(published(folder, 'main', 'restricted')).mode & 0o077).toBe(0);
    expect(statSync(published(folder, 'main', 'restricted', 'pack.pdf')).mode & 0o077).toBe(0);
    expect(readFileSync(lockOf(folder), 'utf8')).toContain('published_on: "2022-06-22"');
    expect(leftOvers(folder)).toEqual([]);
  });

  it('does nothing where nothing has changed, and puts back a file that was altered', () => {
    const before = hashesIn(published(folder));
    const again = publish(folder);
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toContain('nothing is done');
    writeFileSync(published(folder, 'main', 'public', 'agenda.pdf'), 'altered');
    const restored = publish(folder);
    expect(restored.out).toContain('are as published again');
    expect(hashesIn(published(folder))).toEqual(before);
  }, 120_000);

  it('refuses to publish again what has changed, and says what has; status says it too', () => {
    const before = hashesIn(published(folder));
    const undo = change(join(folder, 'data/cases', `${CASE}.yaml`), /\bservices\b/, 'provision');
    const { code, err } = publish(folder);
    const { out } = moothall(['status', MEETING, '--date', '2022-06-25'], folder);
    undo();
    expect(code).toBe(1);
    expect(err).toContain('is never changed');
    expect(err).toMatch(new RegExp(`data/cases/${CASE}\\.yaml has changed \\(item 3, pages \\d+ to \\d+\\)`));
    expect(err).toContain('--supplement 1');
    expect(out).toContain('Changed since the last was published');
    expect(out).toContain(`data/cases/${CASE}.yaml has changed`);
    expect(hashesIn(published(folder))).toEqual(before);
  }, 120_000);

  it('lets what is recorded after the meeting change nothing', () => {
    const undo = change(
      join(folder, 'data/meetings', `${MEETING}.yaml`),
      /closed_at: "\d\d:\d\d"/,
      'closed_at: "10:59"',
    );
    const { code, out } = publish(folder);
    undo();
    expect(code).toBe(0);
    expect(out).toContain('nothing is done');
  }, 120_000);

  it('names the place in a record that was edited by hand, or damaged, and publishes nothing on it', () => {
    const undo = change(lockOf(folder), '2022-06-22', '2022-06-21');
    const edited = publish(folder, ['--supplement', '1']);
    undo();
    expect(edited.code).toBe(1);
    expect(edited.err).toMatch(/\.lock\.yaml:\d+:7 {2}error {2}LCK-02/);
    const mend = change(lockOf(folder), 'format: 1', 'format: one');
    const damaged = publish(folder, ['--supplement', '1']);
    mend();
    expect(damaged.code).toBe(1);
    expect(damaged.err).toContain('LCK-01');
    expect(damaged.err).toMatch(/\.lock\.yaml:6:\d+/);
  }, 120_000);

  it('publishes a supplement beside the main pack, which stays as it was', () => {
    const main = hashesIn(published(folder, 'main'));
    const { code, out } = publish(folder, ['--supplement', '1']);
    expect(code).toBe(0);
    expect(out).toContain('supplementary agenda 1');
    expect(hashesIn(published(folder, 'main'))).toEqual(main);
    expect(Object.keys(hashesIn(published(folder, 'supplement-1')))).toContain(
      'public/consolidated/pack.pdf',
    );
    expect(publish(folder).out).toContain('nothing is done');
  }, 120_000);

  it('waits for nobody: a second run at once is refused, one whose process is gone is succeeded', () => {
    const turn = join(folder, 'data/meetings', `${MEETING}.publishing-1`);
    writeFileSync(turn, JSON.stringify({ pid: process.pid, host: hostname() }));
    const busy = publish(folder);
    expect(busy.code).toBe(2);
    expect(busy.err).toContain(`process ${process.pid}`);
    writeFileSync(turn, JSON.stringify({ pid: 2 ** 30, host: hostname() }));
    expect(publish(folder).code).toBe(0);
    expect(leftOvers(folder)).toEqual([]);
  }, 120_000);
});

describe('what is not fit to be published', () => {
  it('is refused with what is wrong, and nothing is left in place', () => {
    const folder = meetingWorkspace();
    rmSync(join(folder, 'data/supplied/warwickshire/actions.pdf'));
    const { code, err } = publish(folder);
    expect(code).toBe(1);
    expect(err).toContain('is not published: an error stands');
    expect(err).toContain('there is no such file');
    expect(hashesIn(published(folder))).toEqual({});
    expect(leftOvers(folder)).toEqual([]);
  }, 120_000);
});
