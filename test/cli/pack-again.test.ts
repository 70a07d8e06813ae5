import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MAIN, moothall, ROOT, workspace } from './moothall.ts';

const MEETING = 'leicestershire-cabinet-2019-12-17';
const CASES = readdirSync(join(ROOT, 'data/cases'))
  .filter((name) => name.startsWith('leicestershire'))
  .map((name) => name.replace(/\.yaml$/, ''));
const folder = workspace(CASES);
for (const part of ['meetings', 'supplied'])
  cpSync(join(ROOT, 'data', part), join(folder, 'data', part), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cache = join(folder, 'cache');
const env = { MOOTHALL_CACHE: cache };
const fresh = (name: string) => mkdtempSync(join(folder, `${name}-`));
const words = (output: string) => [
  'pack',
  MEETING,
  '--audience',
  'both',
  '--date',
  '2019-12-09',
  '--workspace',
  folder,
  '--output',
  output,
];

function filesUnder(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return [full.slice(path.length), readFileSync(full, 'base64')];
    }),
  );
}

function packed(more: readonly string[] = []) {
  const output = fresh('out');
  const { code, err } = moothall([...words(output), ...more], folder, env);
  return { code, err: err.replaceAll(output, ''), files: filesUnder(output) };
}

/** Items, and the drawings in a folder of their own. */
const entries = () =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.item'))
    .map((name) => join(cache, name));

describe('a pack made again', () => {
  const plain = packed(['--no-cache', '--jobs', '1']);

  it('leaves nothing behind where it is asked to keep nothing', () => {
    expect(plain.code).toBeLessThan(2);
    expect(Object.keys(plain.files).length).toBeGreaterThan(8);
    expect(existsSync(cache)).toBe(false);
  });

  it('is the same made for the cache, taken from it, and with other numbers of jobs', () => {
    expect(packed(['--jobs', '2'])).toEqual(plain);
    expect(entries().length).toBeGreaterThan(0);
    expect(packed(['--jobs', '1'])).toEqual(plain);
    expect(packed(['--jobs', '2'])).toEqual(plain);
  });

  it('makes an entry anew that is damaged', () => {
    for (const path of entries()) {
      const bytes = readFileSync(path);
      bytes[bytes.length >> 1] = ~(bytes[bytes.length >> 1] ?? 0);
      writeFileSync(path, bytes);
    }
    expect(packed()).toEqual(plain);
  });

  it('takes nothing that stands on a text since changed', () => {
    const before = entries().length;
    const [first = ''] = readdirSync(join(folder, 'data/registers'));
    const register = join(folder, 'data/registers', first);
    const text = readFileSync(register, 'utf8');
    appendFileSync(register, '# a remark\n');
    packed();
    expect(entries().length).toBeGreaterThan(before);
    writeFileSync(register, text);
  });

  it('is whole after two runs at once', async () => {
    rmSync(cache, { recursive: true, force: true });
    const output = fresh('both');
    const run = () =>
      new Promise((done) => {
        const child = spawn(process.execPath, [MAIN, ...words(output)], {
          stdio: 'ignore',
          env: { PATH: process.env.PATH, ...env },
        });
        child.on('exit', (code) => done(code));
      });
    const codes = await Promise.all([run(), run()]);
    expect(codes).toContain(plain.code);
    expect(filesUnder(output)).toEqual(plain.files);
    expect(packed()).toEqual(plain);
  });

  it.each([
    ['SIGINT', 400],
    ['SIGKILL', 900],
    ['SIGINT', 1600],
    ['SIGKILL', 2400],
  ] as const)('is whole or not there after %s at %d ms, and made by the next run', async (signal, wait) => {
    rmSync(cache, { recursive: true, force: true });
    const output = fresh('ended');
    const child = spawn(process.execPath, [MAIN, ...words(output)], {
      stdio: 'ignore',
      env: { PATH: process.env.PATH, ...env },
    });
    const timer = setTimeout(() => child.kill(signal), wait);
    await new Promise((done) => child.on('exit', done));
    clearTimeout(timer);
    const made = existsSync(join(output, MEETING)) ? readdirSync(join(output, MEETING)) : [];
    for (const audience of made.filter((name) => !name.includes('.'))) {
      const own = Object.entries(plain.files).filter(([path]) => path.startsWith(`/${MEETING}/${audience}/`));
      expect(Object.keys(filesUnder(join(output, MEETING, audience))).length).toBe(own.length);
    }
    if (signal === 'SIGINT') expect(made.filter((name) => name.includes('.'))).toEqual([]);
    moothall(words(output), folder, env);
    expect(filesUnder(output)).toEqual(plain.files);
  });
});
