// Bundles that start fast: scripts, because V8 keeps the compiled code of scripts alone, with that code beside them.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, settings } from './bundle-settings.mjs';

/** esbuild leaves patterns as they are written; a file of ASCII alone is read without being decoded. */
const inAscii = (text) =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Bundles each of the entry points, by the names of what comes out, as a script. */
export const buildScripts = async (entryPoints, outdir) => {
  const { outputFiles } = await build({
    ...settings,
    outdir,
    entryPoints,
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
};

/** Runs a script with some words once and keeps the code that V8 compiled for that beside it; whether it could. */
export const compileAhead = async (script, words) => {
  const { outputFiles } = await build({
    entryPoints: [join(root, '.config', 'compile-ahead.mjs')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-', script, ...words], {
    cwd: root,
    input: outputFiles[0].text,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return status === 0;
};
