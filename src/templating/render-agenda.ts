import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PageMark } from '../style/document-details.ts';
import { withoutLanguageMarks } from '../style/other-language.ts';
import type { PageRange } from './agenda-context.ts';
import { detailsOfMeeting } from './details-of-meeting.ts';
import { issuedDetails } from './issued-details.ts';
import { type MeetingInput, meetingContext } from './meeting-context.ts';
import type { MarkdownPaper } from './render-markdown.ts';
import { runTemplate } from './run-template.ts';
import { spokenDetails } from './spoken-details.ts';
import { tidyMarkdown } from './tidy-markdown.ts';
import { agendaView } from './view/agenda/agenda-view.ts';
import { itemTitle } from './view/agenda/item-row.ts';

/** All that an agenda front sheet is made of. */
export interface AgendaInput extends MeetingInput {
  /** The day it is rendered for, `YYYY-MM-DD`. */
  readonly date: string;
  /** First and last printed page of each item's papers, by the item's id; empty where there is no pack yet. */
  readonly pages: ReadonlyMap<string, PageRange>;
  readonly marks: readonly PageMark[];
}

const NAMES = { title: 'agenda-title', subject: 'agenda-subtitle' } as const;

/** The Markdown of a meeting's agenda front sheet. It is '' where a template is at fault. */
export function renderAgenda(input: AgendaInput): MarkdownPaper {
  const diagnostics: Diagnostic[] = [];
  const context = meetingContext('agenda', input, (finding) => diagnostics.push(finding));
  const { markdown, fault } = runTemplate('agenda', agendaView(context), context, input.templates);
  return {
    markdown: tidyMarkdown(markdown),
    details: spokenDetails(issuedDetails(detailsOfMeeting(context, NAMES, input.date, input.marks), context)),
    diagnostics: fault ? [...diagnostics, fault] : diagnostics,
  };
}

/** The title of each item as this audience's agenda prints it, by the item's id. */
export function agendaTitles(
  input: Omit<AgendaInput, 'date' | 'marks' | 'pages'>,
): ReadonlyMap<string, string> {
  const context = meetingContext('agenda', input, () => {});
  return new Map(
    context.entries.map((entry) => [entry.item.id, withoutLanguageMarks(itemTitle(entry, context))]),
  );
}
