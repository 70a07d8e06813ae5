// The product's side of the large documents: node joined.js OUT.pdf JOBS CASE.yaml…  One PDF of all the cases.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/cli/load-command.ts';
import { readText } from '../../src/cli/read-text.ts';
import { openCrew } from '../../src/cli/workers/crew.ts';
import { inTurn, resultOf } from '../../src/cli/workers/in-turn.ts';
import { type Paper, treeOf } from '../../src/pipeline/build-tree.ts';
import { writePaper } from '../../src/pipeline/write-paper.ts';
import { joinPapers } from './join-papers.ts';
import { PAPER, workspaceHere } from './read-paper.ts';

const [out = '', jobs = '', ...cases] = process.argv.slice(2);
const workspace = workspaceHere();
const worker = join(process.cwd(), 'dist', 'cli', 'worker.cjs');
const crew = await openCrew(workspace, { jobs: Number(jobs), pieces: cases.length }, worker);
const papers: Paper[] = [];
const fill = (path: string) => crew.perform('fill', { file: readText(path, workspace.root), options: PAPER });
for await (const { piece, outcome } of inTurn(cases, fill, crew.ahead)) {
  const { paper, diagnostics } = resultOf(outcome);
  if (!paper) throw new Error(`${piece}: ${diagnostics[0]?.message}`);
  papers.push(treeOf(paper));
}
await crew.close();
const { files } = await writePaper(joinPapers(papers), ['pdf'], workspace);
for (const { bytes } of files) writeFileSync(out, bytes);
