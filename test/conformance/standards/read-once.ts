import { type DocxReading, readDocx } from '../../readers/read-docx.ts';
import { type ReadPdf, readPdf } from '../../readers/read-pdf.ts';
import type { FileToCheck } from './standard.ts';

const pdfs = new WeakMap<FileToCheck, Promise<ReadPdf>>();
const documents = new WeakMap<FileToCheck, DocxReading>();

/** A PDF read back, however many standards ask for it. */
export function pdfOf(file: FileToCheck): Promise<ReadPdf> {
  let read = pdfs.get(file);
  if (read === undefined) {
    read = readPdf(file.bytes);
    pdfs.set(file, read);
  }
  return read;
}

/** A Word file read back, however many standards ask for it. */
export function docxOf(file: FileToCheck): DocxReading {
  let read = documents.get(file);
  if (read === undefined) {
    read = readDocx(file.bytes);
    documents.set(file, read);
  }
  return read;
}
