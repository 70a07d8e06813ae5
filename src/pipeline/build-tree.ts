import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { redact } from '../exemption/redact.ts';
import type { Audience } from '../exemption/withheld.ts';
import type { DocumentKind } from '../schema/case.ts';
import type { DocumentDetails, PageMark } from '../style/document-details.ts';
import type { HouseStyle } from '../style/house-style.ts';
import { nounsFor } from '../templating/nouns-for.ts';
import { renderMarkdown } from '../templating/render-markdown.ts';
import { countNumberedParagraphs } from '../tree/count-paragraphs.ts';
import { replaceExemptBlocks } from '../tree/exempt-blocks.ts';
import type { Root } from '../tree/nodes.ts';
import { parseDocument } from '../tree/parse-document.ts';
import { loadStyle } from './load-style.ts';
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

export interface PaperOptions {
  readonly kind: DocumentKind;
  readonly audience: Audience;
  readonly language: 'en' | 'cy';
  readonly date: string;
  readonly marks: readonly PageMark[];
}

/**
 * Prepared case → what this audience may read → Markdown → tree. What is withheld is gone before any template
 * is filled.
 */
export function buildTree(prepared: PreparedCase, options: PaperOptions, workspace: Workspace): Paper {
  const { kind, audience, language } = options;
  const { authority, registers } = prepared;
  const style = loadStyle(authority, kind, workspace);
  const readable = redact(prepared.case, prepared.figures, audience, language, {
    countNumberedParagraphs,
    replaceExemptBlocks,
    pointsAreParagraphs: style.numbering.asBody.includes('points'),
  });
  const { markdown, details, diagnostics } = renderMarkdown({
    ...options,
    data: readable.data,
    figures: readable.figures,
    authority,
    registers,
    templates: workspace.templates,
  });
  const tree = parseDocument(markdown, {
    numbering: style.numbering,
    audience,
    language,
    nouns: nounsFor(kind, language),
  });
  return {
    markdown,
    root: tree.root,
    style,
    details,
    diagnostics: [...diagnostics, ...tree.diagnostics],
  };
}
