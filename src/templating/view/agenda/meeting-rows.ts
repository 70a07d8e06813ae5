import { figureStyleOf } from '../../../calculators/format/figure-style-of.ts';
import { formatTime, formatWeekday } from '../../../calculators/format/format-date.ts';
import { isAbsent } from '../../../schema/fact.ts';
import type { Language } from '../../../schema/in-language.ts';
import type { Meeting, Member } from '../../../schema/meeting.ts';
import type { AgendaContext } from '../../agenda-context.ts';
import { plainText } from '../../readable.ts';
import { constituentShortName, officeWords } from '../office-words.ts';
import { absenceReason } from '../section-body.ts';
import { wordsCell } from '../table-view.ts';
import type { TitleRow } from '../title-block.ts';

/** The details of a meeting at its agenda's head: when, where, who. A row with nothing to say is left out. */
export function meetingRows(context: AgendaContext): readonly TitleRow[] {
  const { case: meeting, words } = context;
  const row = (key: Parameters<typeof words>[0], ...lines: readonly string[]): TitleRow[] => {
    const filled = lines.filter((line) => line !== '');
    return filled.length === 0 ? [] : [{ term: words(key), cell: wordsCell(...filled) }];
  };
  const contacts = row(
    'label-meeting-contact',
    ...(meeting.contacts ?? []).map((contact) => contactWords(contact, context)),
  );
  if (context.issue?.kind === 'supplement')
    return [
      ...row('label-meeting-date', weekdayWords(meeting.date, context)),
      ...row('label-meeting-time', timeWords(meeting, context)),
      ...row('label-meeting-place', plainText(meeting.place, context)),
      ...contacts,
      ...row('label-meeting-published', weekdayWords(context.issue.publishedOn, context)),
    ];
  return [
    ...row('label-meeting-date', weekdayWords(meeting.date, context)),
    ...row('label-meeting-time', timeWords(meeting, context)),
    ...row('label-meeting-place', plainText(meeting.place, context)),
    ...row('label-meeting-remote', remoteWords(meeting, context), meeting.remote_link ?? ''),
    ...row('label-meeting-members', ...(meeting.members ?? []).map((member) => memberWords(member, context))),
    ...row('label-meeting-quorum', quorumWords(meeting, context)),
    ...contacts,
    ...row(
      'label-meeting-recording',
      meeting.recording_notice ? plainText(meeting.recording_notice, context) : '',
    ),
    ...row('label-meeting-published', publishedWords(meeting, context)),
  ];
}

type StyledContext = Pick<AgendaContext, 'authority'> & { readonly language: Language };

/** "Tuesday 17th December 2019". */
export function weekdayWords(day: string, { authority, language }: StyledContext): string {
  return formatWeekday(day, figureStyleOf(authority, language).dates, language);
}

function timeWords({ time, ends_at }: Meeting, { language, words }: AgendaContext): string {
  const from = formatTime(time, language);
  return ends_at === undefined ? from : words('meeting-until', { from, to: formatTime(ends_at, language) });
}

function remoteWords({ remote }: Meeting, context: AgendaContext): string {
  if (remote === undefined) return '';
  return isAbsent(remote) ? absenceReason(remote, context) : plainText(remote, context);
}

function publishedWords({ agenda_published_on: day }: Meeting, context: AgendaContext): string {
  return day === undefined ? '' : weekdayWords(day, context);
}

function quorumWords({ quorum }: Meeting, { words }: AgendaContext): string {
  if (quorum === undefined) return '';
  return quorum === 1 ? words('meeting-quorum-one') : words('meeting-quorum', { number: String(quorum) });
}

/** "Leader of the Council (Chair)". */
function memberWords(member: Member, context: AgendaContext): string {
  const { role, votes } = member;
  const notes = [
    ...(role === undefined || role === 'member' ? [] : [context.words(`member-${role}`)]),
    ...(votes === false ? [context.words('member-no-vote')] : []),
  ];
  const constituent = constituentShortName(member.authority, context);
  const office = [plainText(member.office, context), constituent].filter((part) => part !== '').join(', ');
  return notes.length === 0 ? office : `${office} (${notes.join(', ')})`;
}

type Contact = NonNullable<Meeting['contacts']>[number];

function contactWords(contact: Contact, context: AgendaContext): string {
  const telephone =
    contact.telephone === undefined ? '' : context.words('telephone', { number: contact.telephone });
  return [officeWords(contact, context), telephone, contact.email ?? '']
    .filter((part) => part !== '')
    .join(', ');
}
