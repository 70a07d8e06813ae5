// The product's side of the large documents: node joined.js OUT.pdf JOBS CASE.yaml…  One PDF of all the cases, made as a
// pack is: each report is laid out as soon as its Markdown comes, and then all of them are one document.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/cli/load-command.ts';
import { readText } from '../../src/cli/read-text.ts';
import { openCrew } from '../../src/cli/workers/crew.ts';
import { inTurn, resultOf } from '../../src/cli/workers/in-turn.ts';
import { composePages } from '../../src/layout/compose-pages.ts';
import type { PackFurniture, PackPart } from '../../src/layout/pack-part.ts';
import { treeOf } from '../../src/pipeline/build-tree.ts';
import { drawnForPdf } from '../../src/pipeline/drawn-pictures.ts';
import type { FilledPaper } from '../../src/pipeline/fill-paper.ts';
import { typefacesOf } from '../../src/pipeline/typefaces.ts';
import { layOutTree } from '../../src/pipeline/write-paper.ts';
import { writePdf } from '../../src/writers/pdf/write-pdf.ts';
import { PAPER, workspaceHere } from './read-paper.ts';

const [out = '', jobs = '', ...cases] = process.argv.slice(2);
const workspace = workspaceHere();
const typefaces = typefacesOf(workspace);
const parts: PackPart[] = [];
let first: FilledPaper | undefined;

function lay(filled: FilledPaper): void {
  first ??= filled;
  const { laidOut } = layOutTree(treeOf(filled, workspace), typefaces);
  const from = (parts.at(-1)?.to ?? 0) + 1;
  const to = from + (laidOut?.pages.length ?? 0) - 1;
  parts.push({ id: `r${parts.length}`, title: filled.details.title, laidOut, from, to });
}

const worker = join(process.cwd(), 'dist', 'cli', 'worker.cjs');
const crew = await openCrew(workspace, { jobs: Number(jobs), pieces: cases.length }, worker);
const fill = (path: string) => crew.perform('fill', { file: readText(path, workspace.root), options: PAPER });
for await (const { piece, outcome } of inTurn(cases, fill, crew.ahead)) {
  const { paper, diagnostics } = resultOf(outcome);
  if (!paper) throw new Error(`${piece}: ${diagnostics[0]?.message}`);
  lay(paper);
}
await crew.close();

const typeface = first && typefaces(first.style.typeface.face);
if (!first || !typeface) throw new Error('Nothing to join.');
const { style, details } = first;
const words = {
  page: 'Page {page}',
  pages: 'Pages {from} to {to}',
  blank: { title: '{pages}', paragraphs: [] },
};
const furniture: PackFurniture = { style, details, typeface, words };
const composed = composePages(parts, furniture);
writeFileSync(out, await writePdf(composed, details, await drawnForPdf(composed, workspace)));
