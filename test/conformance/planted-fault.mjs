import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';

/** Writes a PDF with no tags, no language, no metadata and no embedded font: every check must find fault with it. */
export const writeUntaggedPdf = async (file) => {
  const document = new PDFDocument({ pdfVersion: '1.3' });
  const sink = document.pipe(createWriteStream(file));
  document.text('Nothing in this file says what it is.');
  document.end();
  await finished(sink);
};

/**
 * A PDF's objects, as qpdf gives them, whose structure tree has three faults: a link that names the page before its
 * annotation's, a cell whose header is not there, and a row under another parent than it names.
 */
export const faultyTree = {
  trailer: { value: { '/Root': '1 0 R' } },
  'obj:1 0 R': { value: { '/Pages': '2 0 R', '/StructTreeRoot': '5 0 R' } },
  'obj:2 0 R': { value: { '/Type': '/Pages', '/Kids': ['3 0 R', '4 0 R'] } },
  'obj:3 0 R': { value: { '/Type': '/Page' } },
  'obj:4 0 R': { value: { '/Type': '/Page', '/Annots': ['9 0 R'] } },
  'obj:5 0 R': { value: { '/K': ['6 0 R', '7 0 R'] } },
  'obj:6 0 R': { value: { '/S': '/Link', '/K': [{ '/Type': '/OBJR', '/Obj': '9 0 R', '/Pg': '3 0 R' }] } },
  'obj:7 0 R': { value: { '/S': '/Table', '/K': ['8 0 R'] } },
  'obj:8 0 R': { value: { '/S': '/TD', '/P': '6 0 R', '/A': [{ '/O': '/Table', '/Headers': ['u:th1'] }] } },
  'obj:9 0 R': { value: { '/Subtype': '/Link', '/StructParent': 1, '/Contents': 'u:A page' } },
};

const paragraph = (...texts) => texts.map((text, index) => ({ text, note: false, apart: index === 0 }));

/** Pairs of texts, LibreOffice's and ours, and whether the comparison must tell them apart. */
export const plantedDifferences = [
  {
    what: 'the same words in other lines',
    theirs: paragraph('1.1', 'The total ', 'is £5.'),
    ours: [...paragraph('1.1'), ...paragraph('The ', 'total is £5.')],
    differs: false,
  },
  {
    what: 'a word broken after its hyphen',
    theirs: paragraph('to re-let it'),
    ours: paragraph('to re-', 'let it'),
    differs: false,
  },
  {
    what: 'another figure',
    theirs: paragraph('The total is £6.'),
    ours: paragraph('The total is £5.'),
    differs: true,
  },
  {
    what: 'another number',
    theirs: paragraph('1.2', 'The total'),
    ours: [...paragraph('1.1'), ...paragraph('The total')],
    differs: true,
  },
  {
    what: 'a paragraph too few',
    theirs: [...paragraph('One.'), ...paragraph('Two.')],
    ours: paragraph('One.'),
    differs: true,
  },
  {
    what: 'a paragraph too many',
    theirs: paragraph('One.'),
    ours: [...paragraph('One.'), ...paragraph('Two.')],
    differs: true,
  },
  {
    what: 'two lines run together',
    theirs: paragraph('The total ', 'is £5.'),
    ours: paragraph('The total', 'is £5.'),
    differs: true,
  },
];
