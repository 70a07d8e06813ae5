import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inLanguage } from '../schema/in-language.ts';
import type { DocumentDetails, PageMark } from '../style/document-details.ts';
import { detailsOfMeeting, type MeetingPaperNames } from './details-of-meeting.ts';
import { type MeetingInput, meetingContext } from './meeting-context.ts';
import type { DecidedMatter, MinutesContext, MinuteTools } from './minutes-context.ts';
import type { MarkdownPaper } from './render-markdown.ts';
import { runTemplate } from './run-template.ts';
import { spokenDetails } from './spoken-details.ts';
import { tidyMarkdown } from './tidy-markdown.ts';
import { amendmentsView } from './view/minutes/amendments-view.ts';
import { minutesView } from './view/minutes/minutes-view.ts';

/** All that minutes and the document of amendments are made of. */
export interface MinutesInput extends MeetingInput {
  /** The day they are rendered for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly marks: readonly PageMark[];
  /** Minute numbers, by the item's id. */
  readonly minutes: ReadonlyMap<string, string>;
  /** Cases as decided and as this audience may read them, by the item's id; none of what it may read nothing of. */
  readonly matters: ReadonlyMap<string, DecidedMatter>;
  readonly tools: MinuteTools;
}

/** The Markdown of a meeting's minutes. It is '' where a template is at fault. */
export function renderMinutes(input: MinutesInput): MarkdownPaper {
  const names = { title: 'minutes-title', subject: 'minutes-subtitle' } as const;
  return rendered('minutes', names, minutesView, input);
}

/**
 * The Markdown of what a meeting changed in the recommendations put to it; undefined where it changed nothing that this
 * audience may read. Its details name the body as the author of the changes, on the day of the meeting.
 */
export function renderAmendments(input: MinutesInput): MarkdownPaper | undefined {
  if (![...input.matters.values()].some(({ outcomes }) => outcomes.some(({ amended }) => amended)))
    return undefined;
  const names = { title: 'amendments-title', subject: 'amendments-subtitle' } as const;
  const paper = rendered('amendments', names, amendmentsView, input);
  const { authority, meeting, language } = input;
  const body = authority.bodies.find(({ id }) => id === meeting.body);
  const author = inLanguage(body?.name ?? authority.name, language);
  return {
    ...paper,
    details: { ...paper.details, revisions: { author, on: meeting.date } } satisfies DocumentDetails,
  };
}

function rendered(
  kind: 'minutes' | 'amendments',
  names: MeetingPaperNames,
  view: (context: MinutesContext) => unknown,
  input: MinutesInput,
): MarkdownPaper {
  const diagnostics: Diagnostic[] = [];
  const base = meetingContext(kind, input, (finding) => diagnostics.push(finding));
  const context: MinutesContext = {
    ...base,
    tools: input.tools,
    entries: base.entries.map((entry) => ({
      ...entry,
      minute: input.minutes.get(entry.item.id),
      matter: input.matters.get(entry.item.id),
    })),
  };
  const { markdown, fault } = runTemplate(kind, view(context), context, input.templates);
  return {
    markdown: tidyMarkdown(markdown),
    details: spokenDetails(detailsOfMeeting(context, names, input.date, input.marks)),
    diagnostics: fault ? [...diagnostics, fault] : diagnostics,
  };
}
