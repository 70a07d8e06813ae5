import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { moothall, ROOT, workspace } from './moothall.ts';

const MARCH = 'luton-executive-2025-03-10';
const folders: string[] = [];

function withMeetings(): string {
  const folder = workspace(['luton-drug-and-alcohol-services']);
  folders.push(folder);
  for (const part of ['meetings', 'supplied'])
    cpSync(join(ROOT, 'data', part), join(folder, 'data', part), { recursive: true });
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('moothall forward-plan', () => {
  it('keeps issues, compares each with the one before, and never changes one', () => {
    const folder = withMeetings();
    const run = (...words: string[]) => moothall(['forward-plan', MARCH, ...words], folder);
    const first = run('--date', '2025-01-31', '--issue', '2025-01');
    expect(first.code).toBe(0);
    expect(readdirSync(join(folder, 'output/forward-plan-luton')).sort()).toEqual([
      'forward-plan.docx',
      'forward-plan.html',
      'forward-plan.pdf',
      'forward-plan.yaml',
      'index.html',
      'manifest.json',
    ]);
    const kept = join(folder, 'data/forward-plans/luton.2025-01.yaml');
    const text = readFileSync(kept, 'utf8');
    expect(run('--date', '2025-01-31', '--issue', '2025-01').code).toBe(0);
    expect(run('--date', '2025-02-03', '--issue', '2025-01')).toMatchObject({ code: 2 });
    expect(readFileSync(kept, 'utf8')).toBe(text);
    const second = run('--date', '2025-02-28', '--issue', '2025-02');
    expect(second.out).toMatch(/2025-02 +2025-01 +1 +0 +2 +0 +0/);
    writeFileSync(kept, text.replace('entries:', 'entires:'));
    const damaged = run('--date', '2025-02-28', '--since', '2025-01');
    expect(damaged.code).toBe(1);
    expect(damaged.err).toMatch(/data\/forward-plans\/luton\.2025-01\.yaml:\d+:\d+ {2}error/);
  }, 180_000);

  it.each([
    [[], /Name one or more meetings/],
    [['nothing'], /There is no meeting "nothing"/],
    [[MARCH, '--date', '10 March'], /--date must be a day/],
    [[MARCH, '--issue', 'March 2025'], /--issue must be lower-case letters and digits/],
    [[MARCH, '--since', 'no-such-issue'], /There is no issue "no-such-issue"/],
    [[MARCH, '--language', 'fr'], /--language cannot be "fr"/],
    [[MARCH, '--audience', 'public'], /Unknown option/],
    [[MARCH, '--output', '/dev/null/x'], /cannot be written/],
    [[MARCH, '--since='], /--since needs a value/],
  ])(
    'ends with 2 and a sentence for %j',
    (words, expected) => {
      const { code, err } = moothall(['forward-plan', ...words]);
      expect(code).toBe(2);
      expect(err).toMatch(expected);
      expect(err).not.toMatch(/\n\s+at /);
    },
    30_000,
  );

  it('takes the notice of before away where one would give away what is withheld', () => {
    const folder = withMeetings();
    const path = join(folder, 'data/meetings/luton-executive-2025-04-07.yaml');
    const text = readFileSync(path, 'utf8');
    const words = ['forward-plan', MARCH, 'luton-executive-2025-04-07', '--date', '2025-02-28'];
    expect(moothall(words, folder).code).toBe(0);
    writeFileSync(
      path,
      text.replace('title: Places for Children', 'title: Sale of the Kingsway Depot to the Bidder Preferred'),
    );
    const { code, err } = moothall(words, folder);
    expect(code).toBe(1);
    expect(err).toContain('LEK-01');
    expect(existsSync(join(folder, 'output/forward-plan-luton'))).toBe(false);
  }, 120_000);
});
