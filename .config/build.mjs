// Builds dist/: the public API, and the command as a bundle of its own with its code compiled ahead. Both are for
// start-up: one report is mostly loading, and compiled code loads in a fraction of the time.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { REQUIRE, root, settings } from './bundle-settings.mjs';

const require = createRequire(import.meta.url);

/** esbuild leaves patterns as they are written; a file of ASCII alone is read without being decoded. */
const inAscii = (text) =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

for (const part of ['chunks', 'cli', 'data'])
  rmSync(join(root, 'dist', part), { recursive: true, force: true });
await build({
  ...settings,
  outdir: 'dist',
  entryPoints: { 'cli/workspace': 'src/cli/workspace.ts', index: 'src/index.ts' },
  splitting: true,
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: REQUIRE },
});

// The command is a small module that loads a large script, because V8 keeps compiled code of scripts alone.
await build({ ...settings, outdir: 'dist', entryPoints: { 'cli/main': 'src/cli/main.ts' }, format: 'esm' });
const { outputFiles } = await build({
  ...settings,
  outdir: 'dist',
  entryPoints: { 'cli/command': 'src/cli/command.ts', 'cli/worker': 'src/cli/workers/worker.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  // A script that V8 is handed by itself can only ask for a package by `require`.
  supported: { 'dynamic-import': false },
  define: { ...settings.define, 'import.meta.url': '__moduleUrl' },
  // zod would write and compile a function for every shape; a shape is met a few times in a run, which does not pay.
  banner: {
    js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href; globalThis.__zod_globalConfig = { jitless: true };",
  },
  write: false,
});
for (const { path, text } of outputFiles) writeFileSync(path, path.endsWith('.cjs') ? inAscii(text) : text);

// The colour profile that a PDF/A output intent embeds, which pdfkit reads from beside its code.
const profile = 'sRGB_IEC61966_2_1.icc';
for (const folder of ['dist/data', 'dist/chunks/data', 'dist/cli/data']) {
  mkdirSync(join(root, folder), { recursive: true });
  copyFileSync(join(dirname(require.resolve('pdfkit')), 'data', profile), join(root, folder, profile));
}

// The command without its compiled code is the same, only slower to start.
const { outputFiles: scripts } = await build({
  entryPoints: [join(root, '.config', 'compile-ahead.mjs')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const compiling = spawnSync(
  process.execPath,
  ['--input-type=module', '-', join(root, 'dist', 'cli', 'command.cjs'), root],
  { input: scripts[0].text, stdio: ['pipe', 'ignore', 'ignore'] },
);
if (compiling.status !== 0) console.warn('The command was not compiled ahead; it starts more slowly.');
