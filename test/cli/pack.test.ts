import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moothall, ROOT, workspace } from './moothall.ts';

const MEETING = 'warwickshire-commissioner-2022-06-29';

describe('moothall pack', () => {
  it('writes a folder for each audience, that for members closed to others', () => {
    const output = mkdtempSync(join(tmpdir(), 'moothall-packs-'));
    const { code, out } = moothall([
      'pack',
      MEETING,
      '--audience',
      'both',
      '--output',
      output,
      '--date',
      '2022-06-20',
    ]);
    expect(code).toBe(0);
    expect(out).toContain(MEETING);
    for (const audience of ['public', 'restricted'])
      expect(readdirSync(join(output, MEETING, audience))).toEqual(
        expect.arrayContaining(['agenda.docx', 'agenda.pdf', 'index.html', 'manifest.json', 'pack.pdf']),
      );
    expect(statSync(join(output, MEETING, 'restricted')).mode & 0o077).toBe(0);
  }, 60_000);

  it('leaves no public file, of this run or of one before, where one gives away what is withheld', () => {
    const folder = workspace(['warwickshire-drug-and-alcohol-services']);
    for (const part of ['meetings', 'supplied'])
      cpSync(join(ROOT, 'data', part), join(folder, 'data', part), { recursive: true });
    const supplied = join(folder, 'data/supplied/warwickshire');
    writeFileSync(join(supplied, 'actions.pdf'), readFileSync(join(supplied, 'offers.pdf')));
    const output = join(folder, 'output');
    const before = join(output, MEETING, 'public');
    mkdirSync(before, { recursive: true });
    writeFileSync(join(before, 'pack.pdf'), 'from before');
    const { code, err } = moothall(['pack', MEETING, '--audience', 'both', '--output', output], folder);
    expect(code).toBe(1);
    expect(err).toContain('LEK-01');
    expect(err).toContain('no public file is left in place');
    expect(existsSync(before)).toBe(false);
    expect(existsSync(join(output, MEETING, 'restricted', 'pack.pdf'))).toBe(true);
  }, 60_000);

  it('names the meetings there are where there is none of a name', () => {
    const { code, err } = moothall(['pack', 'nothing']);
    expect(code).toBe(2);
    expect(err).toContain(MEETING);
  });
});

describe('moothall status', () => {
  it('shows each item with the state of its paper', () => {
    const { code, out } = moothall(['status', 'leicestershire-cabinet-2019-12-17', '--date', '2019-11-01']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ *5 {2}substance-misuse.* ready/m);
    expect(out).toMatch(/to follow/);
    expect(out).toMatch(/withdrawn/);
    expect(out).toContain('Agenda and reports (5 clear)');
  });
});
