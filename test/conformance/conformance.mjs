// Holds PDFs to PDF/UA-1 and PDF/A-2a with veraPDF, and to sound syntax and structure with qpdf where it is installed;
// and web pages to html-validate, and to axe-core in a real Chromium on a telephone and a desk, by day and by night.
//
//   npm run conformance                    every PDF and every web page under output/
//   npm run conformance -- a.pdf b.html    these
//   npm run conformance -- --self-test     files with planted faults, which every check must find
//
// Exit code 0: all clean; 1: a failure; 2: a tool is missing, or there is nothing to look at.
import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { findPapers, paperName } from './find-papers.mjs';
import { checkPages, misjudgedPages } from './html-checks.mjs';
import { faultyTree, writeUntaggedPdf } from './planted-fault.mjs';
import { printTable } from './print-table.mjs';
import { syntaxFaults, treeFaults } from './qpdf.mjs';
import { hasTool, stopForMissing } from './run-tool.mjs';
import { structureFaults } from './structure-faults.mjs';
import { STANDARDS, validate } from './verapdf.mjs';

const MOST_SHOWN = 20;

const describe = ({ rule, count, message, context }) => `${rule} × ${count}: ${message} [${context}]`;

const standardCheck = ({ file, profile, passed, failures, error }) => ({
  file,
  check: STANDARDS[profile],
  passed,
  faults: error === undefined ? failures.map(describe) : [`cannot be read: ${error}`],
});

/** Every check of every PDF, in the files' order: `{file, check, passed?, faults}`. */
const checkAll = (files) => {
  if (files.length === 0) return [];
  const standards = validate(files).map(standardCheck);
  const withQpdf = hasTool('qpdf');
  if (!withQpdf)
    console.log('qpdf is not installed: its checks are left out (Debian: apt-get install qpdf).');
  return files.flatMap((file) => [
    ...standards.filter((check) => check.file === file),
    ...(withQpdf ? [{ file, check: 'qpdf --check', faults: syntaxFaults(file) }] : []),
    ...(withQpdf ? [{ file, check: 'structure', faults: treeFaults(file) }] : []),
  ]);
};

const verdict = ({ passed, faults }) => {
  if (faults.length > 0) return `${faults.length} failed`;
  return passed === undefined ? 'clean' : `clean (${passed} checks)`;
};

const report = (checks) => {
  printTable(
    ['document', 'check', 'result'],
    checks.map((check) => [paperName(check.file), check.check, verdict(check)]),
  );
  const failed = checks.filter(({ faults }) => faults.length > 0);
  for (const { file, check, faults } of failed) {
    console.log(`\n${paperName(file)}, ${check}:`);
    for (const fault of faults.slice(0, MOST_SHOWN)) console.log(`  ${fault}`);
    if (faults.length > MOST_SHOWN) console.log(`  and ${faults.length - MOST_SHOWN} more`);
  }
  console.log(`\n${checks.length - failed.length} checks clean, ${failed.length} failed`);
  return failed.length === 0;
};

/** Whether a check must find fault with a planted file: all must, but for the syntax of the one that is whole. */
const mustFail = (planted, { file, check }) => file !== planted.untagged || check !== 'qpdf --check';

/** Proof that the checks check: an untagged PDF, one cut short, and a faulty tree. */
const selfTest = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-conformance-'));
  try {
    const planted = { untagged: join(folder, 'untagged.pdf'), cut: join(folder, 'cut-short.pdf') };
    for (const file of Object.values(planted)) await writeUntaggedPdf(file);
    truncateSync(planted.cut, 600);
    const missed = checkAll(Object.values(planted))
      .filter((check) => mustFail(planted, check) !== check.faults.length > 0)
      .map(({ file, check }) => `${check} misjudged ${basename(file)}`);
    if (structureFaults(faultyTree).length !== 3) missed.push('structure misjudged the faulty tree');
    missed.push(...(await misjudgedPages()));
    console.log(missed.length === 0 ? 'self-test: every planted fault was found' : missed.join('\n'));
    return missed.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const parameters = process.argv.slice(2);
if (parameters.includes('--self-test')) {
  process.exitCode = (await selfTest()) ? 0 : 1;
} else {
  const named = parameters.map((file) => resolve(file));
  const files = named.length > 0 ? named : [...findPapers('.pdf'), ...findPapers('.html')];
  if (files.length === 0) stopForMissing('There is nothing under output/: run npm start first.');
  const pages = files.filter((file) => file.endsWith('.html'));
  const pdfs = files.filter((file) => !pages.includes(file));
  process.exitCode = report([...checkAll(pdfs), ...(await checkPages(pages))]) ? 0 : 1;
}
