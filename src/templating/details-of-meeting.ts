import { inLanguage } from '../schema/in-language.ts';
import type { DocumentDetails, PageMark } from '../style/document-details.ts';
import type { AgendaContext } from './agenda-context.ts';
import { printedValue } from './figure-text.ts';
import { agendaTitle } from './view/agenda/agenda-view.ts';

/** What a paper of a meeting is called, with which the metadata and running furniture of all of them begin. */
export interface MeetingPaperNames {
  /** Standard words with the blanks `body` and `date`: "Cabinet, 17 December 2019: agenda". */
  readonly title: 'agenda-title' | 'minutes-title' | 'amendments-title';
  readonly subject: 'agenda-subtitle' | 'minutes-subtitle' | 'amendments-subtitle';
}

/** A draft meeting is marked so, and so is a paper that says what the public may not read. */
export function detailsOfMeeting(
  context: AgendaContext,
  names: MeetingPaperNames,
  date: string,
  given: readonly PageMark[],
): DocumentDetails {
  const { kind, case: meeting, authority, audience, language, words } = context;
  const body = agendaTitle(context);
  const day = printedValue({ kind: 'date', date: meeting.date }, undefined, context);
  const title = words(names.title, { body, date: day });
  const name = inLanguage(authority.name, language);
  const hidden = audience === 'restricted' && meeting.items.some(({ exempt }) => exempt !== undefined);
  const marks = new Set<PageMark>([
    ...(meeting.status === 'draft' ? (['DRAFT'] as const) : []),
    ...given,
    ...(hidden ? (['NOT FOR PUBLICATION'] as const) : []),
  ]);
  return {
    title,
    subject: words(names.subject),
    author: name,
    keywords: [],
    language: language === 'cy' ? 'cy-GB' : 'en-GB',
    identifier: `${meeting.id}/${kind}/${audience}`,
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
