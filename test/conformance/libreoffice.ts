// Opens every DOCX with LibreOffice and holds what it shows to our own PDF of the same name: the same text and
// numbers, word for word in reading order, the same footnotes, as many pages, give or take one, and contents that name
// the page, give or take one, on which LibreOffice has each heading.
//
//   npm run libreoffice                    every paper and agenda of every case and meeting
//   npm run libreoffice -- a.docx          these, each with its PDF beside it
//   npm run libreoffice -- --self-test     planted differences, each of which must be found
//
// Both sides are read through their structure trees, so headers, footers and watermarks, artifacts in both, are out.
// Papers in Calibri break their lines as ours only where Carlito is installed (Debian: fonts-crosextra-carlito).
// Exit code 0: all agree; 1: a difference; 2: LibreOffice or poppler is missing.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { renderAll } from './files/render-all.ts';
import { countWords, firstDifference, type TextRun } from './libreoffice/compare-text.ts';
import { contentsFaults } from './libreoffice/contents-pages.ts';
import { convertToPdf } from './libreoffice/convert-docx.ts';
import { PLANTED_DIFFERENCES } from './libreoffice/planted-differences.ts';
import { countPages, readStructureText } from './libreoffice/structure-text.ts';
import { printTable } from './tools/print-table.ts';
import { missingTools, stopForMissing } from './tools/run-tool.ts';

/** LibreOffice breaks a line here and there where Word and we do not, which may carry a last line to a new page. */
const PAGES_APART = 1;

interface WordFile {
  readonly name: string;
  readonly path: string;
}

interface Comparison {
  readonly words: string;
  readonly pages: string;
  readonly faults: readonly string[];
}

const pick = (runs: readonly TextRun[], note: boolean) => runs.filter((run) => run.note === note);

function difference(what: string, theirs: readonly TextRun[], ours: readonly TextRun[]): readonly string[] {
  const found = firstDifference(theirs, ours);
  return found ? [`${what}\n    LibreOffice: … ${found.theirs} …\n    our PDF:     … ${found.ours} …`] : [];
}

/** What differs between LibreOffice's PDF of a DOCX and ours. */
async function compare(docx: string, theirFile: string, ourFile: string): Promise<Comparison> {
  const [theirs, ours] = [await readStructureText(theirFile), await readStructureText(ourFile)];
  const [theirPages, ourPages] = [countPages(theirFile), countPages(ourFile)];
  const faults = [
    ...(ours.length === 0 ? ['our PDF has no tagged text'] : []),
    ...difference('the text differs first here:', pick(theirs, false), pick(ours, false)),
    ...difference('the footnotes differ first here:', pick(theirs, true), pick(ours, true)),
    ...(Math.abs(theirPages - ourPages) > PAGES_APART
      ? [`LibreOffice has ${theirPages} pages, our PDF ${ourPages}`]
      : []),
    ...(await contentsFaults(docx, theirFile)),
  ];
  return { words: String(countWords(ours)), pages: `${theirPages} / ${ourPages}`, faults };
}

async function check({ path }: WordFile, converted: string | undefined): Promise<Comparison> {
  const pdf = path.replace(/\.docx$/, '.pdf');
  const nothing = { words: '', pages: '' };
  if (!converted) return { ...nothing, faults: ['LibreOffice could not open it'] };
  if (!existsSync(pdf)) return { ...nothing, faults: ['there is no PDF of the same name beside it'] };
  return compare(path, converted, pdf);
}

function report(checks: readonly (WordFile & Comparison)[]): boolean {
  printTable(
    ['document', 'words', 'pages (LibreOffice / ours)', 'result'],
    checks.map(({ name, words, pages, faults }) => [
      name,
      words,
      pages,
      faults.length > 0 ? 'differs' : 'agrees',
    ]),
  );
  const failed = checks.filter(({ faults }) => faults.length > 0);
  for (const { name, faults } of failed) {
    console.log(`\n${name}:`);
    for (const fault of faults) console.log(`  ${fault}`);
  }
  console.log(`\n${checks.length - failed.length} documents agree, ${failed.length} differ`);
  return failed.length === 0;
}

/** Proof that the comparison compares: each planted pair must be told apart, or not, as it says. */
function selfTest(): boolean {
  const wrong = PLANTED_DIFFERENCES.filter(
    ({ theirs, ours, differs }) => (firstDifference(theirs, ours) !== undefined) !== differs,
  );
  for (const { what } of wrong) console.log(`misjudged: ${what}`);
  const right = PLANTED_DIFFERENCES.length - wrong.length;
  console.log(`self-test: ${right} of ${PLANTED_DIFFERENCES.length} as expected`);
  return wrong.length === 0;
}

async function main(named: readonly string[]): Promise<boolean> {
  if (named.includes('--self-test')) return selfTest();
  const missing = missingTools(['soffice', 'pdfinfo']);
  if (missing.length > 0) {
    stopForMissing(
      `This check needs ${missing.join(' and ')} (Debian: apt-get install libreoffice-writer-nogui poppler-utils).`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'moothall-libreoffice-'));
  try {
    const files: readonly WordFile[] =
      named.length > 0
        ? named.map((name) => ({ name, path: resolve(name) }))
        : (await renderAll(folder)).filter(({ format }) => format === 'docx');
    const converted = convertToPdf(
      files.map(({ path }) => path),
      folder,
    );
    const checks: (WordFile & Comparison)[] = [];
    for (const [index, file] of files.entries())
      checks.push({ ...file, ...(await check(file, converted[index])) });
    return report(checks);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
