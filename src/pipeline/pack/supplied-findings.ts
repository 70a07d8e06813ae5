import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Doubt, DoubtAbout } from '../../supplied/doubt.ts';
import type { Preflight } from './preflight.ts';
import { pdfFacts, type SuppliedOutcome } from './supplied-report.ts';

/** Where a supplied file stands. */
export interface SuppliedPlaceNamed {
  readonly file: string;
  /** Number of its item. */
  readonly number: string;
  /** In the meeting file. */
  readonly path: string;
}

/** What the clerk should know of a supplied file: why it is not in the pack, and what in it wants looking at. */
export function suppliedFindings(
  found: Preflight,
  outcome: SuppliedOutcome,
  place: SuppliedPlaceNamed,
): readonly Diagnostic[] {
  return [
    ...(found.kind === 'unusable' ? [unusable(found.reason, place)] : []),
    ...(found.misnamed === undefined ? [] : [misnamed(found.misnamed, place)]),
    ...(found.kind === 'pdf' ? pdfFindings(found, outcome, place) : []),
  ];
}

function pdfFindings(
  { inspected: { report, doubts, pdf } }: Extract<Preflight, { kind: 'pdf' }>,
  outcome: SuppliedOutcome,
  place: SuppliedPlaceNamed,
): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const facts = pdfFacts(report).join('; ');
  if (outcome === 'beside') {
    const why = typeof pdf === 'string' ? [pdf] : doubts.map((doubt) => doubt.found);
    findings.push(beside(why, facts, doubts, place));
  } else if (doubts.length > 0) findings.push(includedAnyway(doubts, place));
  if (report.withoutText.length > 0) findings.push(withoutText(report.withoutText, place));
  if (report.active.length > 0) findings.push(active(report.active, outcome, place));
  return findings;
}

function unusable(reason: string, { file, number, path }: SuppliedPlaceNamed): Diagnostic {
  return {
    rule: 'PCK-01',
    severity: 'error',
    message: `The file "${file}" of item ${number} cannot be used: ${reason}. A notice page stands in its place.`,
    path,
    found: file,
    expected: 'a PDF, PNG or JPEG file inside the workspace that opens without a password',
    mend: 'Correct the path, or have the file supplied again.',
    source: 'house rule',
  };
}

function beside(
  why: readonly string[],
  facts: string,
  doubts: readonly Doubt[],
  { file, number, path }: SuppliedPlaceNamed,
): Diagnostic {
  return {
    rule: 'PCK-02',
    severity: 'warning',
    message: `The file "${file}" of item ${number} goes beside the pack, and a notice page stands in its place: ${listed(why)}.`,
    path,
    found: facts,
    expected: 'a PDF that is tagged, has its fonts, and says that it is PDF/A-2a or PDF/UA-1',
    mend: mendFor(doubts),
    source: 'house rule: the pack stays PDF/UA-1 and PDF/A-2a',
  };
}

function includedAnyway(doubts: readonly Doubt[], { file, number, path }: SuppliedPlaceNamed): Diagnostic {
  return {
    rule: 'SUP-02',
    severity: 'warning',
    message: `The file "${file}" of item ${number} is in the pack as asked, so that the pack no longer says it is PDF/UA-1 and PDF/A-2a: ${listed(doubts.map((doubt) => doubt.found))}.`,
    path,
    found: file,
    expected: 'a PDF that is tagged, has its fonts, and says that it is PDF/A-2a or PDF/UA-1',
    mend: mendFor(doubts),
    source: 'PDF/UA-1 (ISO 14289-1); PDF/A-2a (ISO 19005-2)',
  };
}

function misnamed(is: string, { file, number, path }: SuppliedPlaceNamed): Diagnostic {
  return {
    rule: 'SUP-01',
    severity: 'warning',
    message: `The file "${file}" of item ${number} is ${is}, which its name does not say. It is used as what it is.`,
    path,
    found: is,
    expected: 'a name that ends as the kind of file does',
    mend: 'Ask whoever supplied it whether it is the right file, and rename it.',
    source: 'house rule',
  };
}

function withoutText(pages: readonly number[], { file, number, path }: SuppliedPlaceNamed): Diagnostic {
  const named = pages.length === 1 ? `Page ${pages[0]}` : `Pages ${listed(pages.map(String))}`;
  return {
    rule: 'SUP-03',
    severity: 'warning',
    message: `${named} of the file "${file}" of item ${number} ${pages.length === 1 ? 'is a picture' : 'are pictures'} without text, as a scan is: it cannot be searched, copied or read aloud, nor searched here for what is withheld.`,
    path,
    found: 'pictures alone',
    expected: 'text',
    mend: 'Ask for the document it was printed from, exported as PDF; failing that, have its text recognised. Read these pages before they are published.',
    source: 'PSBAR 2018 (SI 2018/952), regulation 6',
  };
}

function active(
  what: readonly string[],
  outcome: SuppliedOutcome,
  { file, number, path }: SuppliedPlaceNamed,
): Diagnostic {
  const fate = outcome === 'included' ? 'It is left out of the pack.' : 'It is in the copy beside the pack.';
  return {
    rule: 'SUP-04',
    severity: 'warning',
    message: `The file "${file}" of item ${number} does more than show pages: it has ${listed(what)}. ${fate}`,
    path,
    found: what.join(', '),
    expected: 'pages alone',
    mend: 'Ask for an export without scripts, forms and attachments; publish what is attached as a file of its own.',
    source: 'house rule',
  };
}

/** "a, b and c". */
function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

const MENDS: Readonly<Record<DoubtAbout, string>> = {
  file: 'Have it saved again by the program it was made with.',
  claim: 'Ask for a tagged PDF/A-2a export.',
  tags: 'Ask for a tagged PDF/A-2a export, from a document with headings, alternative text and a language.',
  fonts: 'Ask for an export with all fonts embedded (PDF/A-2a does that).',
  colours: 'Ask for an export in RGB colours, for the screen and not for a press.',
  pictures: 'Ask for a PDF/A-2a export, which packs pictures as archives need.',
  content: 'Ask for a PDF/A-2a export without layers.',
  'active content': 'Ask for an export without scripts, forms, notes and attachments.',
  links: 'Ask for an export whose links lead to addresses and pages only.',
};

function mendFor(doubts: readonly Doubt[]): string {
  const mends = [...new Set(doubts.map(({ about }) => MENDS[about]))];
  const shown = mends.includes(MENDS.tags) ? mends.filter((mend) => mend !== MENDS.claim) : mends;
  const last = 'With --include-nonconforming it is put in all the same.';
  return shown.length === 0 ? 'Have the file supplied again.' : `${shown.join(' ')} ${last}`;
}
