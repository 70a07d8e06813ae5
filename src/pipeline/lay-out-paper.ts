import { blocksPublication } from '../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LaidOut } from '../layout/laid-out.ts';
import { buildTree, type Paper } from './build-tree.ts';
import type { PaperOptions } from './fill-paper.ts';
import type { PreparedCase } from './prepared-case.ts';
import { type Typefaces, typefacesOf } from './typefaces.ts';
import type { Workspace } from './workspace.ts';
import { layOutTree } from './write-paper.ts';

/** A paper on its pages. */
export interface LaidPaper {
  readonly paper: Paper;
  readonly laidOut: LaidOut;
}

/**
 * One paper on its pages; none where its template is at fault or its typeface missing. A paper in which something turns
 * out wrong only as it is made is made again, as a draft. `twin` is the same paper for another audience: where both
 * read the same, its pages are taken.
 */
export function layOutPaper(
  prepared: PreparedCase,
  options: PaperOptions,
  workspace: Workspace,
  { typefaces = typefacesOf(workspace), twin }: { typefaces?: Typefaces; twin?: LaidPaper | undefined } = {},
): { readonly laid: LaidPaper | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const paper = buildTree(prepared, options, workspace);
  if (paper.markdown.trim() === '') {
    const faults = paper.diagnostics.length > 0 ? paper.diagnostics : [nothingPrinted(prepared, options)];
    return { laid: undefined, diagnostics: faults };
  }
  const again = (): ReturnType<typeof layOutPaper> => {
    const drafted = { ...options, marks: ['DRAFT', ...options.marks] as const };
    return layOutPaper(prepared, drafted, workspace, { typefaces, twin });
  };
  const wrong = (findings: readonly Diagnostic[]) =>
    !options.marks.includes('DRAFT') && findings.some(blocksPublication);
  if (wrong(paper.diagnostics)) return again();
  if (twin && readsAs(paper) === readsAs(twin.paper))
    return {
      laid: { paper: { ...paper, root: twin.paper.root }, laidOut: twin.laidOut },
      diagnostics: paper.diagnostics,
    };
  const { laidOut, diagnostics } = layOutTree(paper, typefaces);
  if (laidOut && wrong(diagnostics)) return again();
  return { laid: laidOut && { paper, laidOut }, diagnostics: [...paper.diagnostics, ...diagnostics] };
}

/** All that a paper prints, to see whether another prints the same. Fields name their audience, which is printed nowhere. */
export function readsAs({ markdown, details: { identifier: _, ...details } }: Paper): string {
  return markdown.replaceAll(' audience=restricted\n', ' audience=public\n') + JSON.stringify(details);
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
