import { describe, expect, it } from 'vitest';
import { docxToCheck } from '../conformance/docx/docx-check.ts';
import { DOCX_CHECKS } from '../conformance/docx/index.ts';
import { PDF_CHECKS } from '../conformance/pdf/index.ts';
import { readDocx } from '../readers/read-docx.ts';
import { readPdf } from '../readers/read-pdf.ts';
import { CASE } from './base.ts';
import { EXTREME_TABLES } from './rows/extreme-tables.ts';
import { expectPlainWords, faults, render } from './told.ts';

describe('a table or list that nobody thought of gives right papers, and is told at its line where it is no good', () => {
  it.each(EXTREME_TABLES)('%s', async (_, change, says) => {
    const text = change(CASE);
    const { outputs, diagnostics } = await render(text);
    expect(faults(diagnostics)).toEqual(says.map((words) => expect.stringMatching(words)));
    for (const { place, rule } of diagnostics) if (rule !== 'FNT-01') expect(place).toBeDefined();
    expectPlainWords(diagnostics, text);
    const [docx, pdf] = outputs;
    if (!docx || !pdf) throw new Error('nothing was made');
    const word = docxToCheck(readDocx(docx.bytes));
    expect(DOCX_CHECKS.flatMap((check) => check.faults(word))).toEqual([]);
    const read = await readPdf(pdf.bytes);
    expect(PDF_CHECKS.flatMap((check) => check.faults(read))).toEqual([]);
  });
});
