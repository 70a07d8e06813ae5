import { runTool } from './run-tool.mjs';
import { structureFaults } from './structure-faults.mjs';

const STRUCTURE_ONLY = ['--json=2', '--json-key=qpdf', '--json-stream-data=none'];

/** What `qpdf --check` says is wrong with a PDF's syntax: nothing when it is clean. */
export const syntaxFaults = (file) => {
  const { status, stdout, stderr } = runTool('qpdf', ['--check', file]);
  if (status === 0) return [];
  return `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => /warning|error|damaged|invalid|can't/i.test(line));
};

/** What is wrong with a PDF's structure tree that no profile of veraPDF looks at: nothing when it is clean. */
export const treeFaults = (file) => {
  const { status, stdout, stderr } = runTool('qpdf', [...STRUCTURE_ONLY, file]);
  if (status !== 0) return [`qpdf could not read it: ${stderr.trim().split('\n')[0]}`];
  return structureFaults(JSON.parse(stdout).qpdf[1]);
};
