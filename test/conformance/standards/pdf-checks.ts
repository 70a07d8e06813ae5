import { PDF_CHECKS } from '../pdf/index.ts';
import { pdfOf } from './read-once.ts';
import { type Row, type Standard, wordsOf } from './standard.ts';

const STANDARD = 'tags, order, furniture';

/** What veraPDF cannot see, by our own reader of the finished PDF. */
export const rows: Standard = async (files) => {
  const found: Row[] = [];
  for (const file of files) {
    if (file.format !== 'pdf') continue;
    try {
      const pdf = await pdfOf(file);
      const faults = PDF_CHECKS.flatMap(({ name, faults }) =>
        faults(pdf).map((fault) => `${name}: ${fault}`),
      );
      found.push({ file, standard: STANDARD, passed: PDF_CHECKS.length, faults });
    } catch (error) {
      found.push({ file, standard: STANDARD, faults: [`cannot be read: ${wordsOf(error)}`] });
    }
  }
  return found;
};
