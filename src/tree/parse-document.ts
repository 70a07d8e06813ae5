import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasLanguageMarks } from '../style/other-language.ts';
import type { Draft } from './draft.ts';
import { finish } from './finish.ts';
import { markLanguages } from './mark-languages.ts';
import type { Root } from './nodes.ts';
import { readTemplate } from './read-template.ts';
import { transforms } from './transforms/index.ts';
import type { TreeOptions } from './tree-options.ts';
import { unclosed } from './unclosed.ts';

/**
 * The finished tree of a document's Markdown, and what is wrong with it: references that name nothing (LNT-04) and
 * directives out of place or never closed (TPL-01). Takes any text; the tree is whole whatever the findings.
 */
export function parseDocument(
  markdown: string,
  options: TreeOptions,
): { readonly root: Root; readonly diagnostics: readonly Diagnostic[] } {
  const draft: Draft = {
    options,
    diagnostics: [...unclosed(markdown)],
    children: readTemplate(markdown),
    footnotes: [],
    anchors: new Map(),
  };
  for (const transform of transforms) transform(draft);
  const root = finish(draft);
  const marked = hasLanguageMarks(markdown) ? markLanguages(root, options.language) : root;
  return { root: marked, diagnostics: draft.diagnostics };
}
