import { hasVote } from '../../../calculators/attendance.ts';
import { formatTime } from '../../../calculators/format/format-date.ts';
import type { Meeting, Member } from '../../../schema/meeting.ts';
import type { MinutesContext } from '../../minutes-context.ts';
import { LEFT, type RowView, type TableView, wordsCell } from '../table-view.ts';
import { minuteReference } from './minute-reference.ts';
import { personWords } from './person-words.ts';

type Attendance = NonNullable<Meeting['attendance']>[number];
type Movement = NonNullable<Attendance['movements']>[number];

/** One person of the meeting with how they attended. */
interface Attendee {
  readonly id: string;
  readonly capacity: string;
  readonly group: (typeof GROUPS)[number];
  readonly record: Attendance;
}

const GROUPS = [
  'minutes-present',
  'minutes-present-no-vote',
  'minutes-apologies',
  'minutes-absent',
  'minutes-officers',
] as const;

/** Who was there, in what capacity, how and for how long, in groups; undefined where no attendance is recorded. */
export function attendanceTable(context: MinutesContext): TableView | undefined {
  const { case: meeting, words } = context;
  const people = attendees(context);
  if (meeting.attendance === undefined || people.length === 0) return undefined;
  const head = ['minutes-who', 'minutes-capacity', 'minutes-attended'] as const;
  const rows = GROUPS.flatMap((group): RowView[] => {
    const inGroup = people.filter((one) => one.group === group);
    if (inGroup.length === 0) return [];
    const title: RowView = { row: 'group', cells: [wordsCell(words(group)), LEFT, LEFT] };
    return [title, ...inGroup.map((one) => rowOf(one, context))];
  });
  return {
    id: 'attendance',
    caption: '',
    summary: words('minutes-attendance-table'),
    head: 1,
    rowHeaders: 1,
    widths: '9 7 8',
    columns: 'text text text',
    rows: [{ row: '', cells: head.map((key) => wordsCell(words(key))) }, ...rows],
    fields: [],
    notes: [],
    remarks: [],
  };
}

function attendees(context: MinutesContext): readonly Attendee[] {
  const { members = [], officers = [], attendance = [] } = context.case;
  const recordOf = (id: string) => attendance.find(({ person }) => person === id);
  return [
    ...members.flatMap((member): Attendee[] => {
      const record = recordOf(member.id);
      if (!record) return [];
      const { presence } = record;
      const here = hasVote(member) ? 'minutes-present' : 'minutes-present-no-vote';
      const group = presence === 'present' ? here : (`minutes-${presence}` as const);
      return [{ id: member.id, capacity: capacityOf(member, context), group, record }];
    }),
    ...officers.flatMap((officer): Attendee[] => {
      const record = recordOf(officer.id);
      if (!record) return [];
      const { presence } = record;
      const group = presence === 'present' ? 'minutes-officers' : (`minutes-${presence}` as const);
      return [{ id: officer.id, capacity: context.words('minutes-officer'), group, record }];
    }),
  ];
}

function capacityOf({ role = 'member', substitute_for: absent }: Member, context: MinutesContext): string {
  const { words } = context;
  if (role === 'chair' || role === 'vice_chair') return words(`member-${role}`);
  if (role === 'substitute' && absent !== undefined)
    return words('minutes-substitute-for', { person: personWords(absent, context) });
  return words(`minutes-${role}`);
}

function rowOf({ id, capacity, record }: Attendee, context: MinutesContext): RowView {
  return {
    row: '',
    cells: [
      wordsCell(personWords(id, context)),
      wordsCell(capacity),
      wordsCell(...attendedWords(id, record, context)),
    ],
  };
}

function attendedWords(id: string, record: Attendance, context: MinutesContext): readonly string[] {
  const { words, case: meeting } = context;
  if (record.presence !== 'present') {
    const stood = meeting.members?.find((member) => member.substitute_for === id);
    const there = meeting.attendance?.some(
      ({ person, presence }) => person === stood?.id && presence === 'present',
    );
    return stood && there ? [words('minutes-represented', { person: personWords(stood.id, context) })] : [];
  }
  const moved = (record.movements ?? []).map((movement) => movementWords(movement, context));
  const remotely = record.remote ? [words('minutes-remotely')] : [];
  return moved.length + remotely.length > 0 ? [...remotely, ...moved] : [words('minutes-throughout')];
}

function movementWords({ kind, item, at }: Movement, context: MinutesContext): string {
  const key = kind === 'arrived' ? 'minutes-came' : 'minutes-went';
  const minute = minuteReference(item, context);
  if (at === undefined) return context.words(`${key}-untimed`, { minute });
  return context.words(key, { time: formatTime(at, context.language), minute });
}
