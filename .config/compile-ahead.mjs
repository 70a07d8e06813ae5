// compile-ahead.mjs BUNDLE ROOT: renders the cases of ROOT with the bundled command, then keeps the code that V8
// compiled for that beside it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { codePath, loadCommand, sealed } from '../src/cli/load-command.ts';

const [bundle, root] = process.argv.slice(2);
const { script, start } = loadCommand(bundle);
const output = mkdtempSync(join(tmpdir(), 'moothall-build-'));
try {
  // What has run only once must still be there at the end. The flag is put back: code goes by the flags it was made with.
  setFlagsFromString('--no-flush-bytecode');
  await start().run([
    'render',
    '--workspace',
    root,
    '--output',
    output,
    '--date',
    '2026-01-06',
    '--jobs',
    '1',
  ]);
  setFlagsFromString('--flush-bytecode');
  writeFileSync(codePath(bundle), sealed(script.createCachedData(), readFileSync(bundle)));
} finally {
  rmSync(output, { recursive: true, force: true });
}
