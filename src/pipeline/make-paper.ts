import { blocksPublication } from '../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { buildTree, type PaperOptions } from './build-tree.ts';
import type { PreparedCase } from './prepare-case.ts';
import type { OutputFormat } from './render-options.ts';
import type { Workspace } from './workspace.ts';
import { writePaper } from './write-paper.ts';

type MadePaper = Awaited<ReturnType<typeof writePaper>>;

/**
 * One paper in each format asked for; none where its template is at fault. A paper in which something turns out wrong
 * only as it is made is made again, as a draft.
 */
export async function makePaper(
  prepared: PreparedCase,
  options: PaperOptions,
  formats: readonly OutputFormat[],
  workspace: Workspace,
): Promise<MadePaper> {
  const paper = buildTree(prepared, options, workspace);
  if (paper.markdown.trim() === '') {
    const faults = paper.diagnostics.length > 0 ? paper.diagnostics : [nothingPrinted(prepared, options)];
    return { files: [], diagnostics: faults };
  }
  const again = () =>
    makePaper(prepared, { ...options, marks: ['DRAFT', ...options.marks] }, formats, workspace);
  const wrong = (findings: readonly Diagnostic[]) =>
    !options.marks.includes('DRAFT') && findings.some(blocksPublication);
  if (wrong(paper.diagnostics)) return again();
  const { files, diagnostics } = await writePaper(paper, formats, workspace);
  if (files.length > 0 && wrong(diagnostics)) return again();
  return { files, diagnostics: [...paper.diagnostics, ...diagnostics] };
}

function nothingPrinted({ case: { id } }: PreparedCase, { kind }: PaperOptions): Diagnostic {
  return {
    rule: 'TPL-03',
    severity: 'error',
    message: `The template of the ${kind} prints nothing (case ${id}), so that no file was made.`,
    mend: 'Correct the template, or delete it to have the usual one.',
    source: 'house rule',
  };
}
