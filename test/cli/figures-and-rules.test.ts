import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { moothall, ROOT, workspace } from './moothall.ts';

const folders: string[] = [];
const make = (cases: readonly string[] = []) => {
  const folder = workspace(cases);
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const names = readdirSync(join(ROOT, 'data/cases')).map((name) => name.replace('.yaml', ''));
const named = (beginning: string) => names.find((name) => name.startsWith(beginning)) ?? '';
const luton = named('luton-drug');
const coventry = named('coventry-drug');

describe('explain', () => {
  it('shows every calculated figure with what it stands on', () => {
    const { code, out } = moothall(['explain', luton]);
    expect(code).toBe(0);
    expect(out).toMatch(/^figure\s+value\s+how\s+from\s+source/);
    expect(out).toContain('£3,797,500');
    expect(out).toContain('31 March 2026');
  });

  it('shows one figure, by its path or the end of it, as JSON with its exact value', () => {
    const { out } = moothall(['explain', luton, 'before', '--format', 'json']);
    const [figure] = JSON.parse(out);
    expect(figure).toMatchObject({ printed: '£3,797,500', value: '379750000', unit: 'pence' });
    expect(figure.inputs.map(({ printed }: { printed: string }) => printed)).toEqual([
      '£3,629,500',
      '£168,000',
    ]);
  });

  it.each([
    [['explain'], /Name one case/],
    [['explain', luton, 'nothing.such'], /There is no figure "nothing.such"/],
    [['explain', 'no-such-case'], /There is no case/],
    [['explain', luton, '--format', 'xml'], /--format cannot be "xml"/],
  ])('ends with 2 and a sentence for %j', (words, expected) => {
    expect(moothall(words)).toMatchObject({ code: 2, err: expect.stringMatching(expected) });
  });

  it('ends with 1 and the findings where the shape is wrong', () => {
    const folder = make();
    writeFileSync(join(folder, 'broken.yaml'), 'id: broken\n');
    const run = moothall(['explain', 'broken.yaml'], folder);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('"authority" is missing');
  });
});

describe('rules', () => {
  it('lists every rule', () => {
    const { code, out } = moothall(['rules']);
    expect(code).toBe(0);
    expect(out).toMatch(/^EXE-01\s+error\s+law\s+/m);
  });

  it('shows the manual page of one, whatever the case of its letters', () => {
    const { code, out } = moothall(['rules', 'exe-01']);
    expect(code).toBe(0);
    for (const part of ['# EXE-01', 'SI 2012/2089', '## Accepted', '## Rejected'])
      expect(out).toContain(part);
  });

  it('gives the manual that is committed', () => {
    const page = readFileSync(join(ROOT, 'src/rules/README.md'), 'utf8');
    expect(moothall(['rules', '--manual']).out).toBe(page);
  });

  it('knows no rule that is not there', () =>
    expect(moothall(['rules', 'EXE-99'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no rule "EXE-99"/),
    }));
});

describe('check', () => {
  it('ends with what blocks publication, or that nothing does', () => {
    expect(moothall(['check', luton]).out).toMatch(/Nothing blocks publication\.\n$/);
    const folder = make([luton]);
    const path = join(folder, 'data/cases', `${luton}.yaml`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('basis: initial', 'basis: beginning'));
    const { code, out } = moothall(['check'], folder);
    expect(code).toBe(1);
    expect(out).toMatch(
      /Publication is blocked by an error:\n {2}data\/cases\/luton[^\n]*:\d+:\d+ {2}SHP-01 {2}[^\n]+\n$/,
    );
  });

  it('tells a tool what a rule is about', () => {
    const folder = make([luton]);
    const path = join(folder, 'data/cases', `${luton}.yaml`);
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}\nplans:\n  - { id: a, title: A, from: 2030-01-01, to: 2029-01-01 }\n  - { id: a, title: B, from: 2020-01-01, to: 2029-01-01 }\n`,
    );
    const log = JSON.parse(moothall(['check', '--format', 'sarif'], folder).out);
    const rule = log.runs[0].tool.driver.rules.find(({ id }: { id: string }) => id === 'REF-01');
    expect(rule).toMatchObject({
      shortDescription: { text: expect.any(String) },
      help: { text: expect.any(String) },
      defaultConfiguration: { level: 'error' },
    });
  });

  it('makes the mends that are certain, keeps comments and layout, and says what it changed', () => {
    const folder = make([coventry]);
    const path = join(folder, 'data/cases', `${coventry}.yaml`);
    const clean = readFileSync(path, 'utf8');
    const faulty = clean.replace('Scrutiny Co-ordination Committee', 'Scrutiny Co=ordination Committee');
    expect(faulty).not.toBe(clean);
    writeFileSync(path, faulty);
    const { out } = moothall(['check', '--fix'], folder);
    expect(out).toMatch(/mended {2}LNT-12 {2}".*=.*" is now ".*-.*"/);
    expect(readFileSync(path, 'utf8')).toBe(clean);
    expect(moothall(['check', '--fix'], folder).out).not.toMatch(/ {2}mended {2}/);
  });
});

describe('timetable', () => {
  it('shows the days of a case, earliest first, with the days left', () => {
    const { code, out } = moothall([
      'timetable',
      named('leicestershire'),
      '--date',
      '2019-12-01',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const [{ deadlines }] = JSON.parse(out);
    const days = deadlines.map(({ date }: { date: string }) => date);
    expect(days).toEqual([...days].sort());
    expect(deadlines).toContainEqual(
      expect.objectContaining({
        path: 'meeting.agenda_due',
        date: '2019-12-09',
        printed: 'Monday 9 December 2019',
        daysLeft: 8,
      }),
    );
  });

  it('shows the days that a meeting sets', () => {
    const folder = make();
    mkdirSync(join(folder, 'data/meetings'));
    writeFileSync(
      join(folder, 'data/meetings/cabinet.yaml'),
      [
        'id: cabinet',
        'authority: leicestershire',
        'body: cabinet',
        'date: 2019-12-17',
        'time: "14:00"',
        'place: County Hall',
        'items: [{ id: apologies, kind: apologies, title: Apologies }]',
      ].join('\n'),
    );
    const run = moothall(['timetable', 'cabinet', '--date', '2019-12-01'], folder);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/Monday 9 December 2019\s+8 /);
    expect(run.out).toMatch(/Monday 18 November 2019\s+-13 /);
  });

  it.each([
    [['timetable'], /Name a case or a meeting/],
    [['timetable', 'nothing-such'], /There is no case "nothing-such"/],
    [['timetable', luton, '--date', 'soon'], /--date must be a day/],
  ])('ends with 2 and a sentence for %j', (words, expected) => {
    expect(moothall(words)).toMatchObject({ code: 2, err: expect.stringMatching(expected) });
  });
});
