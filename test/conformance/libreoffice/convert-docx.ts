import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTool } from '../tools/run-tool.ts';

const TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
const MOST_MINUTES = 10;

/**
 * Opens every DOCX in one LibreOffice process with a profile of its own and has it write each as a tagged PDF in
 * `folder`. Gives, for each DOCX in order, the PDF's path, or undefined where LibreOffice wrote none.
 */
export function convertToPdf(files: readonly string[], folder: string): readonly (string | undefined)[] {
  const sources = join(folder, 'docx');
  const results = join(folder, 'pdf');
  mkdirSync(sources);
  const copies = files.map((file, index) => {
    const copy = join(sources, `${index}.docx`);
    copyFileSync(file, copy);
    return copy;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  runTool('soffice', [profile, '--headless', '--convert-to', TAGGED, '--outdir', results, ...copies], {
    stdio: 'ignore',
    timeout: MOST_MINUTES * 60_000,
  });
  return files
    .map((_, index) => join(results, `${index}.pdf`))
    .map((pdf) => (existsSync(pdf) ? pdf : undefined));
}
