import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../../src/cli/cache/cache-folder.ts';
import { openStore, type Store } from '../../../src/cli/cache/store.ts';

const root = mkdtempSync(join(tmpdir(), 'moothall-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const bytes = (text: string) => new TextEncoder().encode(text);

let folders = 0;
function opened(): { folder: string; store: Store } {
  const folder = join(root, String(folders++), 'cache');
  const store = openStore(folder);
  if (!store) throw new Error('no store');
  return { folder, store };
}

describe('a store', () => {
  it('gives back what was put into it, in files that their owner alone can read', () => {
    const { folder, store } = opened();
    store.put('key', bytes('value'));
    expect(store.has('key')).toBe(true);
    expect(Buffer.from(store.get('key') ?? []).toString()).toBe('value');
    expect(store.get('other')).toBeUndefined();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'key.item')).mode & 0o777).toBe(0o600);
  });

  it('closes a folder that others could enter', () => {
    const folder = join(root, 'open');
    mkdirSync(folder, { mode: 0o755 });
    chmodSync(folder, 0o755);
    openStore(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it.each<[string, (file: Buffer) => Buffer]>([
    ['a bit is wrong', (file) => Buffer.from(file.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))],
    ['its seal is wrong', (file) => Buffer.from(file.map((byte, at) => (at === 3 ? byte ^ 1 : byte)))],
    ['it is cut short', (file) => file.subarray(0, 36)],
    ['it is empty', () => Buffer.alloc(0)],
  ])('takes an entry away where %s', (_, harm) => {
    const { folder, store } = opened();
    store.put('key', bytes('a value of some length'));
    const path = join(folder, 'key.item');
    writeFileSync(path, harm(readFileSync(path)));
    expect(store.get('key')).toBeUndefined();
    expect(existsSync(path)).toBe(false);
    store.put('key', bytes('again'));
    expect(Buffer.from(store.get('key') ?? []).toString()).toBe('again');
  });

  it('keeps what was used last within its bounds, and nothing unfinished of runs that are gone', () => {
    const { folder, store } = opened();
    for (const [age, key] of ['new', 'middle', 'old'].entries()) {
      store.put(key, new Uint8Array(1000));
      const then = new Date(Date.UTC(2026, 0, 10 - age));
      utimesSync(join(folder, `${key}.item`), then, then);
    }
    writeFileSync(join(folder, 'key.item.4194304.0.part'), 'cut sho');
    store.trim(2100);
    expect(readdirSync(folder).sort()).toEqual(['middle.item', 'new.item']);
  });

  it('is done without where there can be no folder', () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    expect(openStore(join(file, 'cache'))).toBeUndefined();
  });

  it('keeps nothing, and fails nothing, on a disk that is full', (context) => {
    const folder = join(root, 'full');
    mkdirSync(folder);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      return context.skip();
    }
    try {
      const store = openStore(folder);
      store?.put('large', new Uint8Array(1_000_000));
      expect(store?.get('large')).toBeUndefined();
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});

describe('the cache folder', () => {
  it.each([
    [{ MOOTHALL_CACHE: '/a/b', XDG_CACHE_HOME: '/c' }, '/a/b'],
    [{ XDG_CACHE_HOME: '/c' }, '/c/moothall'],
  ])('is %j → %s', (env, folder) => {
    expect(cacheFolder(env)).toBe(folder);
  });

  it.each([{}, { XDG_CACHE_HOME: 'not/whole' }])('is in the home folder for %j', (env) => {
    expect(cacheFolder(env)).toMatch(/[\\/]\.cache[\\/]moothall$/);
  });
});
