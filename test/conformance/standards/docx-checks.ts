import { docxToCheck } from '../docx/docx-check.ts';
import { DOCX_CHECKS } from '../docx/index.ts';
import { docxOf } from './read-once.ts';
import { type Row, type Standard, wordsOf } from './standard.ts';

const STANDARD = 'fields, tables, styles';

/** What Microsoft's validator cannot see, by our own reader of the finished Word file. */
export const rows: Standard = async (files) =>
  files
    .filter(({ format }) => format === 'docx')
    .map((file): Row => {
      try {
        const docx = docxToCheck(docxOf(file));
        const faults = DOCX_CHECKS.flatMap(({ name, faults }) =>
          faults(docx).map((fault) => `${name}: ${fault}`),
        );
        return { file, standard: STANDARD, passed: DOCX_CHECKS.length, faults };
      } catch (error) {
        return { file, standard: STANDARD, faults: [`cannot be read: ${wordsOf(error)}`] };
      }
    });
