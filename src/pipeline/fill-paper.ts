import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { redact } from '../exemption/redact.ts';
import type { Audience } from '../exemption/withheld.ts';
import type { DocumentKind } from '../schema/case.ts';
import type { DocumentDetails, PageMark } from '../style/document-details.ts';
import type { HouseStyle } from '../style/house-style.ts';
import { renderMarkdown } from '../templating/render-markdown.ts';
import { countNumberedParagraphs } from '../tree/count-paragraphs.ts';
import { replaceExemptBlocks } from '../tree/exempt-blocks.ts';
import { loadStyle } from './load-style.ts';
import type { PreparedCase } from './prepared-case.ts';
import type { Workspace } from './workspace.ts';

/** What a paper is made for. */
export interface PaperOptions {
  readonly kind: DocumentKind;
  readonly audience: Audience;
  readonly language: 'en' | 'cy';
  readonly date: string;
  readonly marks: readonly PageMark[];
  /** Whether it is one of a parallel pair, and so says that there is the other. */
  readonly paired?: boolean;
}

/** One paper at the waist of the line: its Markdown, with the look and the details every writer needs. Plain data. */
export interface FilledPaper {
  readonly options: PaperOptions;
  readonly markdown: string;
  readonly style: HouseStyle;
  readonly details: DocumentDetails;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Prepared case → what this audience may read → Markdown. What is withheld is gone before any template is filled.
 */
export function fillPaper(prepared: PreparedCase, options: PaperOptions, workspace: Workspace): FilledPaper {
  const { kind, audience, language } = options;
  const { authority, registers } = prepared;
  const style = loadStyle(authority, kind, workspace);
  const readable = redact(prepared.case, prepared.figures, audience, language, {
    countNumberedParagraphs,
    replaceExemptBlocks,
    pointsAreParagraphs: style.numbering.asBody.includes('points'),
  });
  const filled = renderMarkdown({
    ...options,
    data: readable.data,
    figures: readable.figures,
    authority,
    registers,
    templates: workspace.templates,
  });
  return { ...filled, options, style };
}
