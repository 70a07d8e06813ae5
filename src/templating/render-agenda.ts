import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { redactMeeting } from '../exemption/redact-meeting.ts';
import type { Audience } from '../exemption/withheld.ts';
import type { Authority } from '../schema/authority.ts';
import { inLanguage, type Language } from '../schema/in-language.ts';
import type { Meeting } from '../schema/meeting.ts';
import type { Registers } from '../schema/registers.ts';
import type { DocumentDetails, PageMark } from '../style/document-details.ts';
import type { AgendaCase, AgendaContext, PageRange } from './agenda-context.ts';
import { printedValue } from './figure-text.ts';
import type { MarkdownPaper } from './render-markdown.ts';
import { runTemplate, type Templates } from './run-template.ts';
import { tidyMarkdown } from './tidy-markdown.ts';
import { agendaTitle, agendaView } from './view/agenda/agenda-view.ts';
import { itemTitle } from './view/agenda/item-row.ts';
import { wordsIn } from './words.ts';

/** All that an agenda front sheet is made of. */
export interface AgendaInput {
  /** The whole meeting; what this audience may not read is taken out here, before any template sees it. */
  readonly meeting: Meeting;
  /** What an agenda prints of each case, as this audience may read it, by the item's id. */
  readonly cases: ReadonlyMap<string, AgendaCase>;
  readonly authority: Authority;
  readonly registers: Registers;
  readonly templates: Templates;
  readonly audience: Audience;
  readonly language: Language;
  /** The day it is rendered for, `YYYY-MM-DD`. */
  readonly date: string;
  /** First and last printed page of each item's papers, by the item's id; empty where there is no pack yet. */
  readonly pages: ReadonlyMap<string, PageRange>;
  readonly marks: readonly PageMark[];
}

/** The Markdown of a meeting's agenda front sheet. It is '' where a template is at fault. */
export function renderAgenda(input: AgendaInput): MarkdownPaper {
  const diagnostics: Diagnostic[] = [];
  const context = contextOf(input, (finding) => diagnostics.push(finding));
  const { markdown, fault } = runTemplate('agenda', agendaView(context), context, input.templates);
  return {
    markdown: tidyMarkdown(markdown),
    details: detailsOfAgenda(context, input.date, input.marks),
    diagnostics: fault ? [...diagnostics, fault] : diagnostics,
  };
}

/** The title of each item as this audience's agenda prints it, by the item's id. */
export function agendaTitles(
  input: Omit<AgendaInput, 'date' | 'marks' | 'pages'>,
): ReadonlyMap<string, string> {
  const context = contextOf({ ...input, pages: new Map() }, () => {});
  return new Map(context.entries.map((entry) => [entry.item.id, itemTitle(entry, context)]));
}

function contextOf(
  input: Omit<AgendaInput, 'date' | 'marks'>,
  report: AgendaContext['report'],
): AgendaContext {
  const { authority, registers, language, audience, pages, cases } = input;
  const meeting = redactMeeting(input.meeting, audience);
  return {
    kind: 'agenda',
    case: meeting,
    figures: new Map(),
    authority,
    registers,
    language,
    audience,
    words: wordsIn(language, authority.words),
    report,
    pages,
    entries: meeting.items.map((item, index) => ({
      item,
      number: String(index + 1),
      case: cases.get(item.id),
    })),
  };
}

/** A draft meeting is marked so, and so is an agenda that says what the public may not read. */
function detailsOfAgenda(context: AgendaContext, date: string, given: readonly PageMark[]): DocumentDetails {
  const { case: meeting, authority, audience, language, words } = context;
  const body = agendaTitle(context);
  const day = printedValue({ kind: 'date', date: meeting.date }, undefined, context);
  const title = words('agenda-title', { body, date: day });
  const name = inLanguage(authority.name, language);
  const hidden = audience === 'restricted' && meeting.items.some(({ exempt }) => exempt !== undefined);
  const marks = new Set<PageMark>([
    ...(meeting.status === 'draft' ? (['DRAFT'] as const) : []),
    ...given,
    ...(hidden ? (['NOT FOR PUBLICATION'] as const) : []),
  ]);
  return {
    title,
    subject: words('agenda-subtitle'),
    author: name,
    keywords: [],
    language: language === 'cy' ? 'cy-GB' : 'en-GB',
    identifier: `${meeting.id}/agenda/${audience}`,
    date,
    header: { left: name, right: `${body}, ${day}` },
    footer: { left: title },
    marks: [...marks],
    words: {
      pageOf: words('page-of'),
      contents: words('contents'),
      footnote: words('footnote'),
      continued: words('continued'),
    },
  };
}
