import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentDetails } from '../style/document-details.ts';
import type { HouseStyle } from '../style/house-style.ts';
import { nounsFor } from '../templating/nouns-for.ts';
import type { Root } from '../tree/nodes.ts';
import { parseDocument } from '../tree/parse-document.ts';
import { type FilledPaper, fillPaper, type PaperOptions } from './fill-paper.ts';
import { usablePicture } from './load-picture.ts';
import type { PreparedCase } from './prepared-case.ts';
import type { Workspace } from './workspace.ts';

/** One paper as a finished tree, with the look and the details every writer needs. */
export interface Paper {
  readonly markdown: string;
  readonly root: Root;
  readonly style: HouseStyle;
  readonly details: DocumentDetails;
  readonly diagnostics: readonly Diagnostic[];
}

/** Prepared case → Markdown → tree. */
export function buildTree(prepared: PreparedCase, options: PaperOptions, workspace: Workspace): Paper {
  return treeOf(fillPaper(prepared, options, workspace), workspace);
}

/** A paper from its Markdown on, which is all that the rest of the line knows of its case; pictures are of the workspace. */
export function treeOf(
  { options, markdown, style, details, diagnostics }: FilledPaper,
  workspace: Workspace,
): Paper {
  const { kind, audience, language } = options;
  const tree = parseDocument(markdown, {
    numbering: style.numbering,
    audience,
    language,
    nouns: nounsFor(kind, language),
    picture: (file) => usablePicture(file, workspace),
  });
  return { markdown, root: tree.root, style, details, diagnostics: [...diagnostics, ...tree.diagnostics] };
}
