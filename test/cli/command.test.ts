import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { moothall, ROOT, workspace } from './moothall.ts';

const folders: string[] = [];
const make = (cases?: readonly string[]) => {
  const folder = workspace(cases);
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const names = readdirSync(join(ROOT, 'data/cases')).map((name) => name.replace('.yaml', ''));
const coventry = names.find((name) => name.startsWith('coventry')) ?? '';
const luton = names.find((name) => name.startsWith('luton')) ?? '';

describe('usage', () => {
  it('prints help and version', () => {
    expect(moothall(['--help'])).toMatchObject({ code: 0, err: '' });
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(moothall(['--version']).out.trim()).toBe(version);
  });

  it.each([
    [[], /Say what to do/],
    [['chek'], /did you mean "check"/],
    [['render', '--formt', 'pdf'], /Unknown option/],
    [['render', '--format', 'odt'], /--format cannot be "odt"/],
    [['render', '--document', 'cabinet-reprot'], /did you mean "cabinet-report"/],
    [['render', '--date', '2024-02-30'], /--date must be a day/],
    [['render', 'no-such-case'], /There is no case "no-such-case"/],
    [['new', 'cabinet-report'], /Give the case an id/],
    [['new', 'cabinet-report', '--id', 'Not An Id'], /lower-case letters/],
    [['check', '--workspace', '/'], /No workspace here/],
  ])('ends with 2 and a sentence for %j', (words, expected) => {
    const run = moothall(words);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(expected);
    expect(run.err).not.toMatch(/\n\s+at /);
  });

  it('refuses an output folder that cannot be written before rendering anything', () => {
    const folder = make([coventry]);
    writeFileSync(join(folder, 'output'), 'a file stands in the way');
    const run = moothall(['render'], folder);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/cannot be written/);
  });
});

describe('render', () => {
  it('writes the files asked for, whole, and a table of what was made', () => {
    const folder = make([luton]);
    const run = moothall(['render', luton, '--date', '2025-03-01', '--document', 'public-summary'], folder);
    expect(run).toMatchObject({ code: 0 });
    expect(run.out).toMatch(/public-summary\s+docx, pdf\s+1\s/);
    const made = readdirSync(join(folder, 'output', luton)).sort();
    expect(made).toEqual(['public-summary.docx', 'public-summary.pdf']);
  });

  it('gives the same bytes in another process, time zone and locale, and by SOURCE_DATE_EPOCH', () => {
    const folder = make([luton]);
    const render = (output: string, words: string[], env: Record<string, string>) => {
      expect(moothall(['render', luton, '--output', output, ...words], folder, env).code).toBe(0);
      return readdirSync(join(folder, output, luton)).map((name) =>
        readFileSync(join(folder, output, luton, name)).toString('base64'),
      );
    };
    const one = render('one', ['--date', '2025-03-01'], { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    const two = render('two', [], { TZ: 'America/Anchorage', LC_ALL: 'C', SOURCE_DATE_EPOCH: '1740787200' });
    expect(two).toEqual(one);
  });

  it('renders the other cases when one is broken, tells all findings, and ends with 1', () => {
    const folder = make([luton]);
    const broken = join(folder, 'data/cases/broken.yaml');
    writeFileSync(broken, 'id: broken\ntitle: [\n');
    const run = moothall(['render', '--document', 'public-summary', '--format', 'pdf'], folder);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/data\/cases\/broken\.yaml:\d+:\d+ {2}error {2}YML-02/);
    expect(existsSync(join(folder, 'output', luton, 'public-summary.pdf'))).toBe(true);
    expect(existsSync(join(folder, 'output', 'broken'))).toBe(false);
  });

  it('renders a case that breaks a rule, marked DRAFT, and ends with 1', () => {
    const folder = make([luton]);
    const path = join(folder, 'data/cases', `${luton}.yaml`);
    const text = readFileSync(path, 'utf8').replace('plain_summary:', 'plain_summary: # broken below');
    writeFileSync(path, text.replace(/(why: [>|]?-?\s*)/, '$1See :ref[nothing-of-that-name]. '));
    const run = moothall(['render', '--document', 'public-summary', '--format', 'pdf'], folder);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/nothing-of-that-name/);
    expect(existsSync(join(folder, 'output', luton, 'public-summary.pdf'))).toBe(true);
  });
});

describe('check', () => {
  it('finds the five cases clean of unanswered errors and warnings', () => {
    const run = moothall(['check', '--format', 'json']);
    const open = JSON.parse(run.out).filter(
      (finding: { severity: string; answered?: object }) =>
        finding.severity !== 'advice' && !finding.answered,
    );
    expect(open).toEqual([]);
    expect(run.code).toBe(0);
  });

  it('reports as SARIF', () => {
    const folder = make();
    mkdirSync(join(folder, 'data/cases'), { recursive: true });
    writeFileSync(join(folder, 'data/cases/one.yaml'), 'id: one\nid: two\n');
    const run = moothall(['check', '--format', 'sarif'], folder);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out).runs[0].results[0].ruleId).toBe('YML-03');
  });
});

describe('new', () => {
  it.each([
    'cabinet-report',
    'executive-report',
    'joint-committee-report',
    'decision-notice',
    'minute-extract',
    'public-summary',
  ])('writes a %s starter whose only findings are its blanks, and never overwrites', (kind) => {
    const folder = make();
    const run = moothall(['new', kind, '--id', 'a-new-matter'], folder);
    expect(run).toMatchObject({ code: 0 });
    const path = join(folder, 'data/cases/a-new-matter.yaml');
    const before = readFileSync(path, 'utf8');
    const findings = JSON.parse(moothall(['check', 'a-new-matter', '--format', 'json'], folder).out);
    expect(findings.length).toBeGreaterThan(5);
    expect(findings.filter((finding: { rule: string }) => finding.rule !== 'SHP-03')).toEqual([]);
    expect(moothall(['new', kind, '--id', 'a-new-matter'], folder).code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

describe('schema', () => {
  it('is the one that stands in data/schema, with every field described', () => {
    for (const name of ['case', 'authority', 'meeting', 'registers']) {
      const run = moothall(['schema', name]);
      const standing = readFileSync(join(ROOT, 'data/schema', `${name}.schema.json`), 'utf8');
      expect(run.out).toBe(standing);
      expect(JSON.parse(run.out).title).toMatch(/^Moothall/);
    }
  });
});
