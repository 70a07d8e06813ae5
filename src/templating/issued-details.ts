import type { DocumentDetails } from '../style/document-details.ts';
import type { AgendaContext } from './agenda-context.ts';
import { printedValue } from './figure-text.ts';
import { agendaSubtitle, agendaTitle } from './view/agenda/agenda-view.ts';

/** The details of an agenda as that of a supplement, or of a meeting with its supplements taken in, has them. */
export function issuedDetails(details: DocumentDetails, context: AgendaContext): DocumentDetails {
  const { issue, case: meeting, audience, entries, words } = context;
  if (!issue) return details;
  const number = String(issue.number);
  const date = printedValue({ kind: 'date', date: meeting.date }, undefined, context);
  const key = issue.kind === 'supplement' ? 'agenda-title-supplement' : 'agenda-title';
  const title = words(key, { body: agendaTitle(context), date, number });
  const hidden = audience === 'restricted' && entries.some(({ item }) => item.exempt !== undefined);
  const paper = issue.kind === 'supplement' ? 'agenda' : 'consolidated';
  return {
    ...details,
    title,
    subject: agendaSubtitle({ ...context, audience: 'public' }),
    identifier: `${meeting.id}/supplement-${number}/${paper}/${audience}`,
    footer: { left: title },
    marks: details.marks.filter((mark) => hidden || mark !== 'NOT FOR PUBLICATION'),
  };
}
