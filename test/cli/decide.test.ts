import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moothall } from './moothall.ts';

const MEETING = 'warwickshire-commissioner-2022-06-29';

describe('moothall decide', () => {
  it('writes a folder for each audience, whole and in the place of what was there', () => {
    const output = mkdtempSync(join(tmpdir(), 'moothall-decide-'));
    const before = join(output, MEETING, 'decisions', 'public');
    mkdirSync(before, { recursive: true });
    writeFileSync(join(before, 'old.pdf'), 'from before');
    const words = ['decide', MEETING, '--audience', 'both', '--format', 'docx', '--output', output];
    const { code, out } = moothall([...words, '--date', '2022-07-01']);
    expect(code).toBe(0);
    expect(out).toContain(MEETING);
    for (const audience of ['public', 'restricted'])
      expect(readdirSync(join(output, MEETING, 'decisions', audience))).toEqual([
        'actions.docx',
        'decisions.docx',
        'index.html',
        'item-3-decision-notice.docx',
        'manifest.json',
        'minutes.docx',
      ]);
    expect(statSync(join(output, MEETING, 'decisions', 'restricted')).mode & 0o077).toBe(0);
  }, 60_000);

  it('leaves with 1 where the meeting has not met yet, and with 2 where there is no such meeting', () => {
    const output = mkdtempSync(join(tmpdir(), 'moothall-decide-'));
    const words = ['decide', MEETING, '--format', 'docx', '--output', output, '--date', '2022-06-01'];
    const { code, err } = moothall(words);
    expect(code).toBe(1);
    expect(err).toContain('DEC-03');
    expect(existsSync(join(output, MEETING, 'decisions', 'public', 'decisions.docx'))).toBe(true);
    expect(moothall(['decide', 'nothing']).code).toBe(2);
    expect(moothall(['decide']).code).toBe(2);
    expect(moothall(['decide', MEETING, '--audience', 'all']).code).toBe(2);
  }, 60_000);
});
