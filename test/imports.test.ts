import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RELATIVE = /^(?:import|export|\}).*?'(\.\.?\/[^']+)';$/gm;

/** Scripts that neither the types nor any test reads: they would be missed only when they are run. */
const scripts = ['.config', 'test/bench', 'test/conformance'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).flatMap((name) => (name.endsWith('.mjs') ? [join(folder, name)] : [])),
);

it('finds every file that a script of the workshop imports', () => {
  expect(scripts.length).toBeGreaterThan(15);
  const missing = scripts.flatMap((script) => {
    const path = join(ROOT, script);
    const named = [...readFileSync(path, 'utf8').matchAll(RELATIVE)].map(([, name = '']) => name);
    return named.filter((name) => !existsSync(resolve(dirname(path), name))).map((name) => [script, name]);
  });
  expect(missing).toEqual([]);
});
