// Builds dist/: the public API, and the command as a bundle of its own with its code compiled ahead. Both are for
// start-up: one report is mostly loading, and compiled code loads in a fraction of the time.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { REQUIRE, root, settings } from './bundle-settings.mjs';
import { buildScripts, compileAhead } from './scripts.mjs';

const require = createRequire(import.meta.url);

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

// The command is a small module that loads a large script.
await build({ ...settings, outdir: 'dist', entryPoints: { 'cli/main': 'src/cli/main.ts' }, format: 'esm' });
await buildScripts(
  { 'cli/command': 'src/cli/command.ts', 'cli/worker': 'src/cli/workers/worker.ts' },
  'dist',
);

// The colour profile that a PDF/A output intent embeds, which pdfkit reads from beside its code.
const profile = 'sRGB_IEC61966_2_1.icc';
for (const folder of ['dist/data', 'dist/chunks/data', 'dist/cli/data']) {
  mkdirSync(join(root, folder), { recursive: true });
  copyFileSync(join(dirname(require.resolve('pdfkit')), 'data', profile), join(root, folder, profile));
}

// The command without its compiled code is the same, only slower to start.
const output = mkdtempSync(join(tmpdir(), 'moothall-build-'));
const words = ['--workspace', root, '--output', output, '--date', '2026-01-06', '--jobs', '1'];
// With nothing kept from earlier runs, so that all that draws is compiled too.
process.env.MOOTHALL_CACHE = join(output, 'cache');
const compiled = await compileAhead(join(root, 'dist', 'cli', 'command.cjs'), ['render', ...words]);
rmSync(output, { recursive: true, force: true });
if (!compiled) console.warn('The command was not compiled ahead; it starts more slowly.');
