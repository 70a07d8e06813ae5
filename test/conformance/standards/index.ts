import { rows as sameInBoth } from './both-formats.ts';
import { rows as docxChecks } from './docx-checks.ts';
import { rows as office } from './office.ts';
import { rows as pdfChecks } from './pdf-checks.ts';
import { rows as qpdf } from './qpdf.ts';
import type { Standard } from './standard.ts';
import { rows as verapdf } from './verapdf.ts';
import { rows as webPages } from './web-pages.ts';

/** Every standard that finished files are held to, in the order of the table; each leaves files of other formats alone. */
export const STANDARDS: readonly Standard[] = [
  verapdf,
  qpdf,
  pdfChecks,
  office,
  docxChecks,
  sameInBoth,
  webPages,
];
