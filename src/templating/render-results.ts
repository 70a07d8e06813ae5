import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inLanguage } from '../schema/in-language.ts';
import type { DocumentDetails } from '../style/document-details.ts';
import { printedValue } from './figure-text.ts';
import { meetingContext } from './meeting-context.ts';
import type { AgendaInput } from './render-agenda.ts';
import type { MarkdownPaper } from './render-markdown.ts';
import type { ResultEntry, ResultsContext } from './results-context.ts';
import { runTemplate } from './run-template.ts';
import { spokenDetails } from './spoken-details.ts';
import { tidyMarkdown } from './tidy-markdown.ts';
import { agendaTitle } from './view/agenda/agenda-view.ts';
import { actionListView } from './view/results/action-list-view.ts';
import { decisionsListView } from './view/results/decisions-list-view.ts';

/** All that lists of decisions and actions are made of. */
export interface ResultsInput extends Omit<AgendaInput, 'pages'> {
  /** What is recorded of each item, as this audience may read it, by the item's id. */
  readonly results: ReadonlyMap<string, Pick<ResultEntry, 'minute' | 'matter' | 'awaited'>>;
}

/** The papers of a whole meeting that this room makes after it. */
export type ResultsKind = 'decisions-list' | 'action-list';

const VIEWS = { 'decisions-list': decisionsListView, 'action-list': actionListView } as const;
const TITLES = {
  'decisions-list': ['decisions-title', 'decisions-subtitle'],
  'action-list': ['actions-title', 'actions-subtitle'],
} as const;

/** The Markdown of a meeting's list of decisions, or of actions. It is '' where a template is at fault. */
export function renderResults(kind: ResultsKind, input: ResultsInput): MarkdownPaper {
  const diagnostics: Diagnostic[] = [];
  const context = contextOf(kind, input, (finding) => diagnostics.push(finding));
  const { markdown, fault } = runTemplate(kind, VIEWS[kind](context), context, input.templates);
  return {
    markdown: tidyMarkdown(markdown),
    details: spokenDetails(detailsOf(kind, context, input)),
    diagnostics: fault ? [...diagnostics, fault] : diagnostics,
  };
}

function contextOf(kind: ResultsKind, input: ResultsInput, report: ResultsContext['report']): ResultsContext {
  const context = meetingContext(kind, input, report);
  const nothing = { minute: undefined, matter: undefined, awaited: false };
  const entries = context.entries.map((entry) => ({
    ...nothing,
    ...input.results.get(entry.item.id),
    ...entry,
  }));
  return { ...context, entries };
}

function detailsOf(kind: ResultsKind, context: ResultsContext, input: ResultsInput): DocumentDetails {
  const { case: meeting, authority, audience, language, words } = context;
  const [titleKey, subjectKey] = TITLES[kind];
  const body = agendaTitle(context);
  const day = printedValue({ kind: 'date', date: meeting.date }, undefined, context);
  const title = words(titleKey, { body, date: day });
  const name = inLanguage(authority.name, language);
  return {
    title,
    subject: words(subjectKey),
    author: name,
    keywords: [],
    language: language === 'cy' ? 'cy-GB' : 'en-GB',
    identifier: `${meeting.id}/${kind}/${audience}`,
    date: input.date,
    header: { left: name, right: `${body}, ${day}` },
    footer: { left: title },
    marks: input.marks,
    words: {
      pageOf: words('page-of'),
      contents: words('contents'),
      footnote: words('footnote'),
      continued: words('continued'),
    },
  };
}
