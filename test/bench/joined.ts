// The product's side of the large documents: OUT.pdf JOBS CASE.yaml…  One PDF of all the cases, made as a pack is: each
// report is laid out as soon as its Markdown comes, and then all of them are one document. start-joined.ts starts it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/cli/read-text.ts';
import { openCrew } from '../../src/cli/workers/crew.ts';
import { inTurn, resultOf } from '../../src/cli/workers/in-turn.ts';
import { composePages } from '../../src/layout/compose-pages.ts';
import type { PackFurniture, PackPart } from '../../src/layout/pack-part.ts';
import { treeOf } from '../../src/pipeline/build-tree.ts';
import { drawnForPdf } from '../../src/pipeline/drawn-pictures.ts';
import type { FilledPaper } from '../../src/pipeline/fill-paper.ts';
import { type Typefaces, typefacesOf } from '../../src/pipeline/typefaces.ts';
import type { Workspace } from '../../src/pipeline/workspace.ts';
import { layOutTree } from '../../src/pipeline/write-paper.ts';
import { writePdf } from '../../src/writers/pdf/write-pdf.ts';
import { PAPER, workspaceHere } from './read-paper.ts';

/** Several reports on their way to being one document. */
class Joined {
  readonly parts: PackPart[] = [];
  private first: FilledPaper | undefined;
  private readonly workspace: Workspace;
  private readonly typefaces: Typefaces;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
    this.typefaces = typefacesOf(workspace);
  }

  add(filled: FilledPaper): void {
    this.first ??= filled;
    const { laidOut } = layOutTree(treeOf(filled, this.workspace), this.typefaces);
    const from = (this.parts.at(-1)?.to ?? 0) + 1;
    const to = from + (laidOut?.pages.length ?? 0) - 1;
    this.parts.push({ id: `r${this.parts.length}`, title: filled.details.title, laidOut, from, to });
  }

  async write(): Promise<Uint8Array> {
    const typeface = this.first && this.typefaces(this.first.style.typeface.face);
    if (!this.first || !typeface) throw new Error('Nothing to join.');
    const { style, details } = this.first;
    const words = {
      page: 'Page {page}',
      pages: 'Pages {from} to {to}',
      blank: { title: '{pages}', paragraphs: [] },
    };
    const furniture: PackFurniture = { style, details, typeface, words };
    const composed = composePages(this.parts, furniture);
    return writePdf(composed, details, await drawnForPdf(composed, this.workspace));
  }
}

export async function run([out = '', jobs = '', ...cases]: readonly string[]): Promise<void> {
  const workspace = workspaceHere();
  const joined = new Joined(workspace);
  const worker = join(process.cwd(), 'dist', 'cli', 'worker.cjs');
  const crew = await openCrew(workspace, { jobs: Number(jobs), pieces: cases.length }, worker);
  const fill = (path: string) =>
    crew.perform('fill', { file: readText(path, workspace.root), options: PAPER });
  for await (const { piece, outcome } of inTurn(cases, fill, crew.ahead)) {
    const { paper, diagnostics } = resultOf(outcome);
    if (!paper) throw new Error(`${piece}: ${diagnostics[0]?.message}`);
    joined.add(paper);
  }
  await crew.close();
  writeFileSync(out, await joined.write());
}
