// Holds finished files to the standards: PDF/UA-1 and PDF/A-2a by veraPDF, syntax by qpdf where it is installed, Word
// 2013 and Microsoft 365 by Microsoft's validator, web pages by html-validate and by axe-core in Chromium, and what none
// of these can see by checks of our own.
//
//   npm run conformance                       all papers, packs, results of meetings and forward plans, tables and lists
//                                             that nobody thought of, and 100 generated documents
//   npm run conformance -- a.pdf a.docx       these files
//   npm run conformance -- --self-test        bad files, which every validator must find fault with
//   GENERATED=1000 SEED=7 npm run conformance so many generated documents, from another seed
//
// Exit code 0: all clean; 1: a fault; 2: Java, Maven or Chromium is missing.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { SEED } from '../seed.ts';
import { extremes } from './files/extremes.ts';
import { generate } from './files/generate.ts';
import { plantedFiles } from './files/planted-files.ts';
import { renderAll } from './files/render-all.ts';
import { misjudgedPages } from './html-checks.mjs';
import { report } from './report.ts';
import { STANDARDS } from './standards/index.ts';
import type { FileToCheck, Row } from './standards/standard.ts';
import { requireVeraPdf } from './standards/verapdf.ts';

const GENERATED = Number(process.env.GENERATED ?? 100);
/** So many generated documents are checked together. */
const BATCH = 100;

async function checkAll(files: readonly FileToCheck[]): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const rows of STANDARDS) {
    const begun = performance.now();
    const these = await rows(files);
    found.push(...these);
    if (these.length > 0) {
      const names = [...new Set(these.map(({ standard }) => standard))].join(', ');
      console.log(`  ${names}: ${these.length} rows in ${Math.round((performance.now() - begun) / 1000)} s`);
    }
  }
  return found;
}

/** Everything there is to check, and what was found: of the workspace's own papers, and of generated ones. */
async function checkEverything(folder: string): Promise<boolean> {
  requireVeraPdf();
  console.log('Making everything of every case, meeting and forward plan …');
  const own = [...(await renderAll(folder)), ...(await extremes(folder))];
  console.log(`${own.length} files; generating ${GENERATED} documents, SEED=${SEED}`);
  let clean = true;
  let made = 0;
  for (let batch = 0; batch === 0 || made < GENERATED; batch += 1) {
    const count = Math.min(BATCH, GENERATED - made);
    const generated = await generate(count, SEED + batch, folder);
    made += count;
    const rows = await checkAll(batch === 0 ? [...own, ...generated] : generated);
    const sample = { rows: rows.filter(({ file }) => generated.includes(file)), count, seed: SEED + batch };
    clean =
      report(
        rows.filter(({ file }) => own.includes(file)),
        sample,
      ) && clean;
  }
  console.log(
    `${own.length} files of the workspace, ${made} generated documents (SEED=${SEED}): ${clean ? 'all clean' : 'not clean'}`,
  );
  if (!clean) console.log(`The files are kept in ${folder}`);
  return clean;
}

function formatOf(path: string): FileToCheck['format'] {
  const extension = extname(path).slice(1);
  if (extension === 'pdf' || extension === 'docx' || extension === 'html') return extension;
  throw new Error(`${path} is neither PDF nor DOCX nor HTML`);
}

/** Proof that the validators validate; our own checks are proved in `npm test`. */
async function selfTest(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-conformance-'));
  try {
    const rows = await checkAll(await plantedFiles(folder));
    const missed = rows
      .filter(({ faults }) => faults.length === 0)
      .map(({ file, standard }) => `${standard} misjudged ${file.name}`);
    missed.push(...(await misjudgedPages()));
    for (const words of missed) console.log(words);
    if (missed.length === 0) console.log(`self-test: fault was found in all ${rows.length} results`);
    return missed.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const named = process.argv.slice(2);
if (named.includes('--self-test')) {
  process.exitCode = (await selfTest()) ? 0 : 1;
} else if (named.length > 0) {
  const files = named.map((name): FileToCheck => {
    const path = resolve(name);
    return { name, path, format: formatOf(path), bytes: new Uint8Array(readFileSync(path)) };
  });
  process.exitCode = report(await checkAll(files)) ? 0 : 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-conformance-'));
  const clean = await checkEverything(folder);
  if (clean) rmSync(folder, { recursive: true, force: true });
  process.exitCode = clean ? 0 : 1;
}
