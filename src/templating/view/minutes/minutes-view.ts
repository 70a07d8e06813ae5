import { formatTime } from '../../../calculators/format/format-date.ts';
import { inLanguage } from '../../../schema/in-language.ts';
import type { MinutesContext } from '../../minutes-context.ts';
import { plainText } from '../../readable.ts';
import { agendaTitle } from '../agenda/agenda-view.ts';
import { weekdayWords } from '../agenda/meeting-rows.ts';
import { dayWords } from '../day-words.ts';
import { type TableView, wordsCell } from '../table-view.ts';
import type { TitleRow } from '../title-block.ts';
import { attendanceTable } from './attendance-table.ts';
import { type MinuteItem, minuteItem } from './minute-item.ts';
import { personWords, presiding } from './person-words.ts';

/** What the template of minutes is given. */
export interface MinutesView {
  readonly organisation: string;
  readonly title: string;
  readonly subtitle: string;
  readonly provenance: string;
  readonly titleBlock: { readonly summary: string; readonly rows: readonly TitleRow[] };
  readonly attendance: TableView | null;
  readonly items: readonly MinuteItem[];
  /** When the meeting closed; else ''. */
  readonly closing: string;
  readonly signature: readonly { readonly term: string; readonly detail: string }[];
}

/** Everything that minutes print, in order. */
export function minutesView(context: MinutesContext): MinutesView {
  const { authority, case: meeting, language, words, audience } = context;
  const hidden = audience === 'restricted' && meeting.items.some(({ exempt }) => exempt !== undefined);
  const { closed_at: closed } = meeting;
  return {
    organisation: inLanguage(authority.name, language),
    title: agendaTitle(context),
    subtitle: words(hidden ? 'minutes-subtitle-restricted' : 'minutes-subtitle'),
    provenance: meeting.provenance === undefined ? '' : plainText(meeting.provenance, context),
    titleBlock: { summary: words('agenda-details'), rows: headRows(context) },
    attendance: attendanceTable(context) ?? null,
    items: context.entries.map((entry) => minuteItem(entry, context)),
    closing: closed === undefined ? '' : words('minutes-closed', { time: formatTime(closed, language) }),
    signature: signatureRows(context),
  };
}

/** When and where, who presided, and whether the minutes are confirmed. */
function headRows(context: MinutesContext): readonly TitleRow[] {
  const { case: meeting, words, language } = context;
  const { time, closed_at: closed } = meeting;
  const from = formatTime(time, language);
  const chair = presiding(meeting);
  const rows = [
    ['label-meeting-date', weekdayWords(meeting.date, context)],
    [
      'label-meeting-time',
      closed === undefined ? from : words('meeting-until', { from, to: formatTime(closed, language) }),
    ],
    ['label-meeting-place', plainText(meeting.place, context)],
    ['label-minutes-chair', chair === undefined ? '' : personWords(chair, context)],
    ['label-minutes-status', statusWords(context)],
  ] as const;
  return rows.flatMap(([key, said]) => (said === '' ? [] : [{ term: words(key), cell: wordsCell(said) }]));
}

function statusWords(context: MinutesContext): string {
  const { words, case: meeting } = context;
  const { status = 'draft', confirmed_on: day } = meeting.minutes ?? {};
  if (status === 'draft') return words('minutes-draft');
  return day === undefined
    ? words('minutes-confirmed')
    : words('minutes-confirmed-on', { date: dayWords(day, context) });
}

/** Room for whoever signs: the chair, or the one person who decides. */
function signatureRows({ words, authority, case: meeting }: MinutesContext): MinutesView['signature'] {
  const body = authority.bodies.find(({ id }) => id === meeting.body);
  const alone = body?.kind === 'individual';
  return [
    { term: words(alone ? 'minutes-signature-person' : 'minutes-signature-chair'), detail: '' },
    { term: words('minutes-signature-date'), detail: '' },
  ];
}
