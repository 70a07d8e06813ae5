// Before anything is timed: node trees.js OUT.json CASE.yaml…  The finished trees, from which the rivals' sources are
// made, and the style, so that all set the same page.
import { writeFileSync } from 'node:fs';
import { readPaper, workspaceHere } from './read-paper.ts';

const [out = '', ...cases] = process.argv.slice(2);
const workspace = workspaceHere();
const papers = cases.map((path) => readPaper(path, workspace));
writeFileSync(out, JSON.stringify({ style: papers[0]?.style, roots: papers.map(({ root }) => root) }));
