import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jobsOf } from '../../src/cli/jobs.ts';
import { moothall, ROOT, workspace } from './moothall.ts';

const CASES = readdirSync(join(ROOT, 'data/cases')).map((name) => name.replace(/\.yaml$/, ''));
const folder = workspace(CASES);
const out = mkdtempSync(join(tmpdir(), 'moothall-'));
afterAll(() => {
  for (const path of [folder, out]) rmSync(path, { recursive: true, force: true });
});

// Among the sound ones: one that breaks rules, one of no shape, one with another's id, one that is no YAML.
const cases = join(folder, 'data/cases');
const [first = ''] = CASES;
const text = readFileSync(join(cases, `${first}.yaml`), 'utf8');
writeFileSync(join(cases, 'b-copy.yaml'), text);
writeFileSync(join(cases, 'd-no-shape.yaml'), 'id: d-no-shape\n');
writeFileSync(join(cases, 'h-no-yaml.yaml'), 'id: [\n');
for (const name of ['m-one', 'n-two', 'zz-three'])
  writeFileSync(join(cases, `${name}.yaml`), text.replace(`id: ${first}`, `id: ${name}`));
cpSync(cases, join(folder, 'more'), { recursive: true });

/** Every file under a folder with its bytes. */
function filesUnder(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return [full.slice(path.length), readFileSync(full, 'base64')];
    }),
  );
}

const render = (jobs: string) => {
  const output = join(out, jobs);
  const words = ['render', '--workspace', folder, '--output', output, '--date', '2026-01-06', '--jobs', jobs];
  const run = moothall(words, out);
  const said = (words: string) => words.replaceAll(`${jobs}/`, '').replace(/Written to .*/, '');
  return {
    code: run.code,
    out: said(run.out).replace(/ +/g, ' '),
    err: said(run.err),
    files: filesUnder(output),
  };
};

describe('many cases', () => {
  const one = render('1');

  it('have files, findings and exit code of any kind', () => {
    expect(one.code).toBe(1);
    expect(Object.keys(one.files).length).toBeGreaterThan(20);
    expect(one.err).toMatch(/CAS-01/);
    expect(one.err).toMatch(/YML-02/);
  });

  it.each(['2', '3'])('come out the same with %s jobs', (jobs) => {
    expect(render(jobs)).toEqual(one);
  });

  it.each(['text', 'json', 'sarif'])('are checked the same with two jobs, told as %s', (format) => {
    const check = (jobs: string) =>
      moothall(['check', '--workspace', folder, '--format', format, '--jobs', jobs], out);
    expect(check('2')).toEqual(check('1'));
  });
});

describe('--jobs', () => {
  it('is a number of threads', () => {
    expect(jobsOf('3')).toBe(3);
    expect(jobsOf(undefined)).toBeGreaterThanOrEqual(1);
  });

  it.each(['0', '-1', '1.5', 'two', '65', ''])('cannot be "%s"', (words) => {
    expect(() => jobsOf(words)).toThrow(/--jobs must be a whole number from 1 to 64/);
  });

  it('is refused before any work where it is wrong', () => {
    expect(moothall(['check', '--jobs', 'many'], folder)).toMatchObject({ code: 2, out: '' });
  });
});
