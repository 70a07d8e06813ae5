import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Audience } from '../exemption/withheld.ts';
import { type Authority, authoritySchema } from '../schema/authority.ts';
import { type Case, caseSchema, type DocumentKind } from '../schema/case.ts';
import type { Language } from '../schema/in-language.ts';
import type { Registers } from '../schema/registers.ts';
import type { DocumentDetails, PageMark } from '../style/document-details.ts';
import { detailsOf } from './details-of.ts';
import { markOtherLanguage, markRegisters } from './mark-other-language.ts';
import type { PaperContext, ReadableFigures } from './paper-context.ts';
import { runTemplate, type Templates } from './run-template.ts';
import { spokenDetails } from './spoken-details.ts';
import { tidyMarkdown } from './tidy-markdown.ts';
import { documentView } from './view/document-view.ts';
import { wordsIn } from './words.ts';

/** All that one paper is made of. */
export interface MarkdownInput {
  readonly kind: DocumentKind;
  /** The case as its readers may see it: checked in shape, what they may not read taken out. */
  readonly data: unknown;
  readonly figures: ReadableFigures;
  readonly authority: Authority;
  readonly registers: Registers;
  readonly templates: Templates;
  readonly language: Language;
  readonly audience: Audience;
  /** The day the paper is rendered for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly marks: readonly PageMark[];
  /** Whether the paper is made in both languages. */
  readonly paired?: boolean;
}

/** The Markdown is '' where a template is at fault: there is then a diagnostic, and nothing to write. */
export interface MarkdownPaper {
  readonly markdown: string;
  readonly details: DocumentDetails;
  readonly diagnostics: readonly Diagnostic[];
}

/** Fills the templates of one kind of document with a case. The same input gives the same Markdown. */
export function renderMarkdown(input: MarkdownInput): MarkdownPaper {
  const { kind, figures, authority, registers, language, audience, templates } = input;
  const diagnostics: Diagnostic[] = [];
  const own = markOtherLanguage(authority, authoritySchema, language);
  const paper: PaperContext = {
    kind,
    case: markOtherLanguage(input.data as Case, caseSchema, language),
    figures,
    authority: own,
    registers: markRegisters(registers, language),
    language,
    audience,
    words: wordsIn(language, own.words),
    report: (finding) => diagnostics.push(finding),
    paired: input.paired === true,
  };
  const template = authority.documents[kind]?.template ?? kind;
  const { markdown, fault } = runTemplate(
    template.replace(/\.hbs$/, ''),
    documentView(paper),
    paper,
    templates,
  );
  return {
    markdown: tidyMarkdown(markdown),
    details: spokenDetails(detailsOf(paper, input.date, input.marks)),
    diagnostics: fault ? [...diagnostics, fault] : diagnostics,
  };
}
