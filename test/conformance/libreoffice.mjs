// Opens every DOCX with LibreOffice and holds what it shows to our own PDF of the same name: the same text and
// numbers, word for word in reading order, the same footnotes, and as many pages, give or take one.
//
//   npm run libreoffice                    every DOCX under output/
//   npm run libreoffice -- a.docx          these
//   npm run libreoffice -- --self-test     planted differences, each of which must be found
//
// Both sides are read through their structure trees, so headers, footers and watermarks, artifacts in both, are out.
// Exit code 0: all agree; 1: a difference; 2: LibreOffice or poppler is missing, or there is no DOCX to look at.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countWords, firstDifference } from './compare-text.mjs';
import { convertToPdf } from './convert-docx.mjs';
import { findPapers, paperName } from './find-papers.mjs';
import { plantedDifferences } from './planted-fault.mjs';
import { printTable } from './print-table.mjs';
import { missingTools, stopForMissing } from './run-tool.mjs';
import { countPages, readStructureText } from './structure-text.mjs';

/** LibreOffice breaks a line here and there where Word and we do not, which may carry a last line to a new page. */
const PAGES_APART = 1;

const pick = (runs, note) => runs.filter((run) => run.note === note);

const difference = (what, theirs, ours) => {
  const found = firstDifference(theirs, ours);
  return found ? [`${what}\n    LibreOffice: … ${found.theirs} …\n    our PDF:     … ${found.ours} …`] : [];
};

/** What differs between LibreOffice's PDF of a DOCX and ours: `{words, pages, faults}`. */
const compare = async (theirFile, ourFile) => {
  const [theirs, ours] = await Promise.all([theirFile, ourFile].map(readStructureText));
  const [theirPages, ourPages] = [countPages(theirFile), countPages(ourFile)];
  const faults = [
    ...(ours.length === 0 ? ['our PDF has no tagged text'] : []),
    ...difference('the text differs first here:', pick(theirs, false), pick(ours, false)),
    ...difference('the footnotes differ first here:', pick(theirs, true), pick(ours, true)),
    ...(Math.abs(theirPages - ourPages) > PAGES_APART
      ? [`LibreOffice has ${theirPages} pages, our PDF ${ourPages}`]
      : []),
  ];
  return { words: countWords(ours), pages: `${theirPages} / ${ourPages}`, faults };
};

const check = async (docx, converted) => {
  const pdf = docx.replace(/\.docx$/, '.pdf');
  const nothing = { words: '', pages: '' };
  if (!converted) return { ...nothing, faults: ['LibreOffice could not open it'] };
  if (!existsSync(pdf)) return { ...nothing, faults: ['there is no PDF of the same name beside it'] };
  return compare(converted, pdf);
};

const checkAll = async (files) => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-libreoffice-'));
  try {
    const converted = convertToPdf(files, folder);
    const checks = [];
    for (const [index, file] of files.entries())
      checks.push({ file, ...(await check(file, converted[index])) });
    return checks;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const report = (checks) => {
  printTable(
    ['document', 'words', 'pages (LibreOffice / ours)', 'result'],
    checks.map(({ file, words, pages, faults }) => [
      paperName(file),
      words,
      pages,
      faults.length > 0 ? 'differs' : 'agrees',
    ]),
  );
  const failed = checks.filter(({ faults }) => faults.length > 0);
  for (const { file, faults } of failed) {
    console.log(`\n${paperName(file)}:`);
    for (const fault of faults) console.log(`  ${fault}`);
  }
  console.log(`\n${checks.length - failed.length} documents agree, ${failed.length} differ`);
  return failed.length === 0;
};

/** Proof that the comparison compares: each planted pair must be told apart, or not, as it says. */
const selfTest = () => {
  const wrong = plantedDifferences.filter(
    ({ theirs, ours, differs }) => (firstDifference(theirs, ours) !== undefined) !== differs,
  );
  for (const { what } of wrong) console.log(`misjudged: ${what}`);
  console.log(
    `self-test: ${plantedDifferences.length - wrong.length} of ${plantedDifferences.length} as expected`,
  );
  return wrong.length === 0;
};

const parameters = process.argv.slice(2);
if (parameters.includes('--self-test')) {
  process.exitCode = selfTest() ? 0 : 1;
} else {
  const missing = missingTools(['soffice', 'pdfinfo']);
  if (missing.length > 0) {
    stopForMissing(
      `This check needs ${missing.join(' and ')} (Debian: apt-get install libreoffice-writer-nogui poppler-utils).`,
    );
  }
  const files = parameters.length > 0 ? parameters.map((file) => resolve(file)) : findPapers('.docx');
  if (files.length === 0) stopForMissing('There is no DOCX under output/: run npm start first.');
  process.exitCode = report(await checkAll(files)) ? 0 : 1;
}
