import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptDrawings } from '../../../src/cli/cache/kept-drawings.ts';
import { moothall, workspace } from '../moothall.ts';

const root = mkdtempSync(join(tmpdir(), 'moothall-drawings-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a drawing that is kept', () => {
  const from = ['png', '{"across":306}', '<svg/>', bytes('module'), bytes('font')];
  const folder = join(root, 'kept');
  keptDrawings(folder).put(from, bytes('drawn'));

  it('is found by another run', () => {
    const found = keptDrawings(folder).get(
      from.map((part) => (typeof part === 'string' ? part : part.slice())),
    );
    expect(Buffer.from(found ?? []).toString()).toBe('drawn');
  });

  it.each<[string, readonly (string | Uint8Array)[]]>([
    ['another form', ['outlines', ...from.slice(1)]],
    ['another size', ['png', '{"across":307}', ...from.slice(2)]],
    ['another drawing', [...from.slice(0, 2), '<svg />', ...from.slice(3)]],
    ['another module', [...from.slice(0, 3), bytes('modulf'), bytes('font')]],
    ['a font less', from.slice(0, 4)],
    ['words in the place of bytes', [...from.slice(0, 4), 'font']],
  ])('is not found for %s', (_, other) => {
    expect(keptDrawings(folder).get(other)).toBeUndefined();
  });
});

describe('papers with drawings', () => {
  const name = 'leicestershire-substance-misuse-services';
  const folder = workspace([name]);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const cache = join(root, 'cache');
  const drawings = join(cache, 'drawings');
  const words = ['render', name, '--date', '2026-01-05', '--format', 'docx,pdf,html'];
  const rendered = (...more: string[]) => {
    const output = mkdtempSync(join(root, 'output-'));
    const { err } = moothall([...words, '--output', output, ...more], folder, { MOOTHALL_CACHE: cache });
    expect(err).not.toContain('cannot');
    const files = readdirSync(join(output, name)).sort();
    return files.map((file) => [file, readFileSync(join(output, name, file)).toString('base64')]);
  };

  it('are the same to the byte, drawn anew, drawn before, or drawn before and damaged', () => {
    const anew = rendered('--no-cache');
    expect(anew).toHaveLength(3);
    expect(readdirSync(root)).not.toContain('cache');
    expect(rendered()).toEqual(anew);
    const kept = readdirSync(drawings).sort();
    expect(kept.length).toBeGreaterThan(2);
    expect(rendered()).toEqual(anew);
    for (const file of kept) truncateSync(join(drawings, file), 100);
    expect(rendered()).toEqual(anew);
    expect(readdirSync(drawings).sort()).toEqual(kept);
  });
});
