// The product's side of the large documents: node joined.js OUT.pdf CASE.yaml…  One PDF of all the cases.
import { writeFileSync } from 'node:fs';
import { writePaper } from '../../src/pipeline/write-paper.ts';
import { joinPapers } from './join-papers.ts';
import { readPaper, workspaceHere } from './read-paper.ts';

const [out = '', ...cases] = process.argv.slice(2);
const workspace = workspaceHere();
const joined = joinPapers(cases.map((path) => readPaper(path, workspace)));
const { files } = await writePaper(joined, ['pdf'], workspace);
for (const { bytes } of files) writeFileSync(out, bytes);
