// The product's side of the large documents: OUT.pdf JOBS CASE.yaml…  One PDF of all the cases, made as a pack is: each
// report is laid out and written as soon as its Markdown comes. start-joined.ts starts it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/cli/read-text.ts';
import { openCrew } from '../../src/cli/workers/crew.ts';
import { inTurn, resultOf } from '../../src/cli/workers/in-turn.ts';
import type { PackFurniture } from '../../src/layout/pack-part.ts';
import { treeOf } from '../../src/pipeline/build-tree.ts';
import type { FilledPaper } from '../../src/pipeline/fill-paper.ts';
import { openPackPdf } from '../../src/pipeline/pack/pack-pdf.ts';
import { type Typefaces, typefacesOf } from '../../src/pipeline/typefaces.ts';
import { layOutTree } from '../../src/pipeline/write-paper.ts';
import { PAPER, workspaceHere } from './read-paper.ts';

/** What the document itself prints on its reports' pages. */
function furnitureOf({ style, details }: FilledPaper, typefaces: Typefaces): PackFurniture {
  const typeface = typefaces(style.typeface.face);
  if (!typeface) throw new Error('No typeface.');
  const words = {
    page: 'Page {page}',
    pages: 'Pages {from} to {to}',
    blank: { title: '{pages}', paragraphs: [] },
  };
  return { style, details, typeface, words };
}

export async function run([out = '', jobs = '', ...cases]: readonly string[]): Promise<void> {
  const workspace = workspaceHere();
  const typefaces = typefacesOf(workspace);
  const worker = join(process.cwd(), 'dist', 'cli', 'worker.cjs');
  const crew = await openCrew(workspace, { jobs: Number(jobs), pieces: cases.length }, worker);
  const fill = (path: string) =>
    crew.perform('fill', { file: readText(path, workspace.root), options: PAPER });
  let pdf: Awaited<ReturnType<typeof openPackPdf>> | undefined;
  let from = 1;
  for await (const { piece, outcome } of inTurn(cases, fill, crew.ahead)) {
    const { paper, diagnostics } = resultOf(outcome);
    if (!paper) throw new Error(`${piece}: ${diagnostics[0]?.message}`);
    pdf ??= await openPackPdf(furnitureOf(paper, typefaces), true, workspace);
    const { laidOut } = layOutTree(treeOf(paper, workspace), typefaces);
    const to = from + (laidOut?.pages.length ?? 0) - 1;
    pdf.place({ id: `r${from}`, title: paper.details.title, laidOut, from, to });
    await pdf.write();
    from = to + 1;
  }
  await crew.close();
  if (pdf) writeFileSync(out, (await pdf.finish()).bytes);
}
