import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { moothall, ROOT } from '../cli/moothall.ts';
import { AUTHORITY, CASE } from './base.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const GOOD = { 'data/authorities/testshire.yaml': AUTHORITY, 'data/cases/base.yaml': CASE };
const caseOf = (id: string) => CASE.replace('id: base', `id: ${id}`);

/** A workspace of these files, by path. */
function workspaceOf(files: Readonly<Record<string, string | Uint8Array>> = GOOD): string {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-'));
  folders.push(folder);
  mkdirSync(join(folder, 'data/authorities'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs the command, and holds it to what it always promises: no trace, no file of its own making left behind. */
function run(words: readonly string[], folder: string) {
  const done = moothall([...words], folder);
  expect(done.err + done.out).not.toMatch(/\n\s+at |undefined|should not have happened/);
  const left = readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.part'));
  expect(left).toEqual([]);
  return done;
}

const BOTH = ['cabinet-report.docx', 'cabinet-report.pdf'];

describe('a file that cannot be read is a finding of its own, and the others are rendered', () => {
  it('in any way that a file can be unreadable', () => {
    const latin = Buffer.from(caseOf('latin').replace('Respite', 'Répit'), 'latin1');
    const folder = workspaceOf({
      ...GOOD,
      'data/cases/empty.yaml': '',
      'data/cases/latin.yaml': latin,
      'data/cases/wide.yaml': Buffer.from(`\ufeff${CASE}`, 'utf16le'),
      'data/cases/wide-bare.yaml': Buffer.from(CASE, 'utf16le'),
      'data/cases/word.yaml': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0xc8, 0xc9, 0xca, 0xcb]),
      'data/cases/folder.yaml/note.txt': 'a folder with the name of a file',
    });
    symlinkSync('nowhere', join(folder, 'data/cases/astray.yaml'));
    const { code, out, err } = run(['render', '--format', 'pdf'], folder);
    expect(code).toBe(1);
    for (const says of [
      'data/cases/astray.yaml:1:1  error  YML-04  The file cannot be read: there is no such file.',
      'data/cases/empty.yaml:1:1  error  YML-01  The file is empty.',
      'data/cases/folder.yaml:1:1  error  YML-04  The file cannot be read: it is a folder.',
      'data/cases/latin.yaml:6:9  error  YML-04  The file is not saved as UTF-8',
      'data/cases/wide.yaml:1:1  error  YML-04  The file is saved as UTF-16',
      'data/cases/wide-bare.yaml:1:1  error  YML-04  The file is saved as UTF-16',
      'data/cases/word.yaml:1:7  error  YML-04  This is not a text file.',
    ])
      expect(err).toContain(says);
    expect(err).toContain('7 errors. Written to output.');
    expect(out).toMatch(/^base +cabinet-report +pdf +3 +no findings/m);
    expect(readdirSync(join(folder, 'output'))).toEqual(['base']);
  });

  it('an authority or register that is not UTF-8, at its own line', () => {
    const folder = workspaceOf({
      ...GOOD,
      'data/authorities/testshire.yaml': Buffer.from(AUTHORITY.replace('Testshire', 'Tést'), 'latin1'),
      'data/registers/acronyms.yaml': Buffer.from([0xff, 0xfe, 0x61, 0]),
    });
    const { code, out } = run(['check'], folder);
    expect(code).toBe(1);
    expect(out).toContain(
      'data/authorities/testshire.yaml:2:8  error  YML-04  The file is not saved as UTF-8',
    );
    expect(out).toContain('data/registers/acronyms.yaml:1:1  error  YML-04  The file is saved as UTF-16');
  });

  it('a template that is not UTF-8 is wrong configuration', () => {
    const folder = workspaceOf({ ...GOOD, 'templates/sections/purpose.hbs': Buffer.from([0x61, 0xe9]) });
    const { code, err } = run(['render'], folder);
    expect(code).toBe(2);
    expect(err).toContain('templates/sections/purpose.hbs: The file is not saved as UTF-8');
  });
});

describe('an id', () => {
  it('that another case has is an error of the second, and nothing is written over the first', () => {
    const other = CASE.replace('title: Respite care', 'title: Another matter');
    const folder = workspaceOf({ ...GOOD, 'data/cases/copy.yaml': other });
    const alone = workspaceOf();
    const day = ['--date', '2024-05-01', '--format', 'docx'];
    expect(run(['render', ...day], alone).code).toBe(0);
    const { code, out, err } = run(['render', ...day], folder);
    expect(code).toBe(1);
    expect(err).toContain(
      'data/cases/copy.yaml:1:5  error  CAS-01  The id "base" is already that of data/cases/base.yaml',
    );
    expect(out).toMatch(/^data\/cases\/copy\.yaml +nothing made/m);
    const made = (root: string) => readFileSync(join(root, 'output/base/cabinet-report.docx'));
    expect(made(folder).equals(made(alone))).toBe(true);
    expect(run(['check'], folder).out).toContain('CAS-01');
  });

  it('that is not the name of the file is a warning, and the case is rendered', () => {
    const folder = workspaceOf({ ...GOOD, 'data/cases/base.yaml': caseOf('constructor') });
    const { code, err } = run(['render', '--format', 'pdf'], folder);
    expect(code).toBe(0);
    expect(err).toContain('data/cases/base.yaml:1:5  warning  CAS-02');
    expect(readdirSync(join(folder, 'output'))).toEqual(['constructor']);
  });

  it('given twice, by name and by path, is one case', () => {
    const folder = workspaceOf();
    expect(run(['render', 'base', 'data/cases/base.yaml', '--format', 'pdf'], folder).code).toBe(0);
  });
});

describe('an output that cannot be written ends with 2, and the others are written', () => {
  it.each([
    ['a folder in the place of a file', 'output/base/cabinet-report.pdf/x', 'it is a folder'],
    [
      'a file in the place of a folder',
      'output/base',
      'a file stands where a folder should|something else stands',
    ],
  ])('%s', (_, obstacle, why) => {
    const folder = workspaceOf({ ...GOOD, [obstacle]: '', 'data/cases/other.yaml': caseOf('other') });
    const { code, err } = run(['render'], folder);
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`cannot be written: (?:${why})`));
    expect(readdirSync(join(folder, 'output/other'))).toEqual(BOTH);
  });

  it('a file in the place of the output folder', () => {
    const folder = workspaceOf({ ...GOOD, output: '' });
    const { code, err } = run(['render'], folder);
    expect(code).toBe(2);
    expect(err).toMatch(/output cannot be written: a file stands in the way/);
  });
});

describe('what is asked for and is not there', () => {
  it.each([
    [['render'], 'There are no cases in'],
    [['check'], 'There are no cases in'],
    [['render', 'nothing'], 'There is no case "nothing"'],
    [['render', 'data'], '"data" is a folder'],
    [['check', 'data/authorities/none.yaml'], 'There is no case'],
  ])('%j in a workspace without cases ends with 2', (words, says) => {
    const folder = workspaceOf({ 'data/authorities/testshire.yaml': AUTHORITY });
    const { code, err } = run(words, folder);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(says) });
  });

  it.each(['data/authorities', 'data/cases'])('a file in the place of %s', (path) => {
    const folder = workspaceOf();
    rmSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path), '');
    const { code, err } = run(['check'], folder);
    expect(code).toBe(2);
    expect(err).toContain(`${path} cannot be read: a file stands where a folder should`);
  });

  it.each([
    [['render', '--output', ''], '--output needs a value.'],
    [['render', '--document', ','], '--document needs one of: cabinet-report,'],
    [['render', '--format', ''], '--format needs a value.'],
    [['check', '--workspace', 'nowhere'], 'No workspace here'],
    [['render', '--document', 'cabinet'], 'Choose from: cabinet-report,'],
    [['new', 'cabinet-report', '--id', '../x'], 'must be lower-case letters'],
  ])('%j is wrong usage, and ends with 2', (words, says) => {
    const { code, err } = run(words, workspaceOf());
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(says) });
  });

  it('two files for one authority', () => {
    const folder = workspaceOf({ ...GOOD, 'data/authorities/testshire.yml': AUTHORITY });
    const { code, err } = run(['check'], folder);
    expect(code).toBe(2);
    expect(err).toContain('testshire.yml are for the same authority');
  });

  it('a document that no case gives: a warning at each, and 2', () => {
    const folder = workspaceOf();
    const { code, err } = run(['render', '--document', 'public-summary'], folder);
    expect(code).toBe(2);
    expect(err).toContain('data/cases/base.yaml:3:7  warning  KND-01  No public-summary can be made');
    expect(err).toContain('No case here gives public-summary; nothing was made.');
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });

  it('and earlier files of a case that is now broken are said to be left', () => {
    const folder = workspaceOf();
    expect(run(['render'], folder).code).toBe(0);
    writeFileSync(join(folder, 'data/cases/base.yaml'), 'id: base\ntitle: [');
    const { code, out } = run(['render'], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^base +nothing made .*earlier files were left as they are/m);
    expect(readdirSync(join(folder, 'output/base'))).toEqual(BOTH);
  });
});

describe('a logo', () => {
  const withLogo = (file: string) =>
    `${AUTHORITY}style: { logo: { file: ${file}, width: 60, alt: Badge of the council } }\n`;
  const logoOf = (file: string, more: Readonly<Record<string, string | Uint8Array>> = {}) =>
    workspaceOf({ ...GOOD, 'data/authorities/testshire.yaml': withLogo(file), ...more });
  const column = AUTHORITY.split('\n').length;
  const png = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 9, 0, 0, 0, 9, 8, 2,
    0, 0, 0,
  ];

  it.each<[string, string, Readonly<Record<string, string | Uint8Array>>, string]>([
    ['that is missing', 'badge.png', {}, 'there is no such file'],
    ['that is empty', 'badge.png', { 'badge.png': '' }, 'the file is empty'],
    [
      'that is no picture',
      'badge.png',
      { 'badge.png': 'not a picture, only words' },
      'neither a PNG nor a JPEG',
    ],
    ['that is cut short', 'badge.png', { 'badge.png': Uint8Array.from(png) }, 'cut short'],
    ['that is a folder', 'badges', { 'badges/a.png': '' }, 'it is not a file'],
    ['that lies above the workspace', '../../etc/hostname', {}, 'it lies outside the workspace'],
    ['that lies anywhere else', '/etc/hostname', {}, 'it lies outside the workspace'],
  ])('%s is told at its line, and the papers go without it', (_, file, more, why) => {
    const folder = logoOf(file, more);
    const { code, err } = run(['render', '--format', 'pdf'], folder);
    expect(code).toBe(1);
    expect(err).toContain(`data/authorities/testshire.yaml:${column}:24  error  IMG-01`);
    expect(err).toContain(why);
    expect(existsSync(join(folder, 'output/base/cabinet-report.pdf'))).toBe(true);
  });

  it('that a link leads out to is refused as well', () => {
    const folder = logoOf('badge.png');
    symlinkSync(join(ROOT, 'package.json'), join(folder, 'badge.png'));
    expect(run(['check'], folder).out).toContain('it lies outside the workspace');
  });
});
