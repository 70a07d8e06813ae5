import {
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
import { removeFolder, swapFolder } from '../../src/cli/swap-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const place = () => join(mkdtempSync(join(tmpdir(), 'moothall-swap-')), 'meeting', 'public');
/** No process has this number: it is above what any system gives. */
const GONE = 2 ** 30;

describe('a folder that is put in place whole', () => {
  it('has the files given and none from before, and nothing is left beside it', () => {
    const folder = place();
    swapFolder(folder, [{ path: 'old.txt', bytes: bytes('old') }], 0o755);
    swapFolder(
      folder,
      [
        { path: 'new.txt', bytes: bytes('new') },
        { path: 'in/side.txt', bytes: bytes('x') },
      ],
      0o755,
    );
    expect(readdirSync(folder).sort()).toEqual(['in', 'new.txt']);
    expect(readdirSync(join(folder, '..'))).toEqual(['public']);
  });

  it('is readable by its owner alone where that is asked for', () => {
    const folder = place();
    swapFolder(folder, [{ path: 'a.txt', bytes: bytes('a') }], 0o700);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'a.txt')).mode & 0o077).toBe(0);
  });

  it('stays as it was where a file cannot be written', () => {
    const folder = place();
    swapFolder(folder, [{ path: 'a.txt', bytes: bytes('a') }], 0o755);
    const wrong = [
      { path: 'b', bytes: bytes('b') },
      { path: 'b/c.txt', bytes: bytes('c') },
    ];
    expect(() => swapFolder(folder, wrong, 0o755)).toThrow('cannot be written');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('a');
    expect(readdirSync(join(folder, '..'))).toEqual(['public']);
  });

  it('clears away what a killed run left unfinished, and puts back what it had moved aside', () => {
    const folder = place();
    for (const kind of ['part', 'old']) {
      mkdirSync(`${folder}.${GONE}.${kind}`, { recursive: true });
      writeFileSync(join(`${folder}.${GONE}.${kind}`, 'from.txt'), kind);
    }
    const wrong = [
      { path: 'b', bytes: bytes('b') },
      { path: 'b/c.txt', bytes: bytes('c') },
    ];
    expect(() => swapFolder(folder, wrong, 0o755)).toThrow('cannot be written');
    expect(readFileSync(join(folder, 'from.txt'), 'utf8')).toBe('old');
    expect(readdirSync(join(folder, '..'))).toEqual(['public']);
  });

  it('can be taken away', () => {
    const folder = place();
    swapFolder(folder, [{ path: 'a.txt', bytes: bytes('a') }], 0o755);
    removeFolder(folder);
    expect(existsSync(folder)).toBe(false);
    removeFolder(folder);
  });
});
