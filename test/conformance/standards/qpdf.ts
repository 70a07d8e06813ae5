import { hasTool, runTool } from '../tools/run-tool.ts';
import type { Standard } from './standard.ts';

/** A PDF's syntax, where qpdf is installed. */
export const rows: Standard = async (files) => {
  const pdfs = files.filter(({ format }) => format === 'pdf');
  if (pdfs.length === 0) return [];
  if (!hasTool('qpdf')) {
    console.log('qpdf is not installed: its check is left out (Debian: apt-get install qpdf).');
    return [];
  }
  return pdfs.map((file) => ({ file, standard: 'qpdf --check', faults: syntaxFaults(file.path) }));
};

/** What `qpdf --check` says is wrong with a PDF's syntax: nothing when it is clean. */
function syntaxFaults(path: string): readonly string[] {
  const { status, stdout, stderr } = runTool('qpdf', ['--check', path]);
  if (status === 0) return [];
  const said = `${stdout}\n${stderr}`.split('\n');
  const faults = said.filter((line) => /warning|error|damaged|invalid|can't/i.test(line));
  return faults.length > 0 ? faults : [`qpdf ended with ${status}`];
}
