import { inLanguage } from '../../../schema/in-language.ts';
import type { ForwardPlanContext, PlanMeeting } from '../../forward-plan-context.ts';
import { listedWords } from '../agenda/listed-words.ts';
import { weekdayWords } from '../agenda/meeting-rows.ts';
import { type TableView, wordsCell } from '../table-view.ts';
import type { TitleRow } from '../title-block.ts';
import { type EntryView, entryView } from './entry-view.ts';
import { dayWords, endedTable, glanceTable, issueWords } from './plan-tables.ts';

/** The matters of one meeting, under its heading. */
interface MeetingView {
  readonly id: string;
  readonly heading: string;
  readonly at: string;
  readonly entries: readonly EntryView[];
}

/** What the template of a forward plan is given. */
export interface ForwardPlanView {
  readonly organisation: string;
  readonly title: string;
  readonly subtitle: string;
  readonly provenance: string;
  readonly titleBlock: { readonly summary: string; readonly rows: readonly TitleRow[] };
  readonly about: { readonly heading: string; readonly paragraphs: readonly string[] };
  readonly glance: { readonly heading: string; readonly nothing: string; readonly table: TableView | null };
  readonly meetings: readonly MeetingView[];
  readonly ended: { readonly heading: string; readonly table: TableView } | null;
  readonly who: {
    readonly heading: string;
    readonly bodies: readonly {
      readonly id: string;
      readonly name: string;
      readonly members: readonly string[];
    }[];
  } | null;
  readonly say: { readonly heading: string; readonly paragraphs: readonly string[] } | null;
}

/** Everything one issue prints, in order. */
export function forwardPlanView(context: ForwardPlanContext): ForwardPlanView {
  const { authority, language, words, issue, entries, ended } = context;
  const bodies = decidingBodies(context);
  const say = sayParagraphs(context);
  return {
    organisation: inLanguage(authority.name, language),
    title: planTitle(context),
    subtitle: words('plan-subtitle', { issue: issueWords(issue, context) }),
    provenance: context.provenance.join(' '),
    titleBlock: { summary: words('plan-details'), rows: titleRows(context) },
    about: { heading: words('plan-about'), paragraphs: aboutParagraphs(context) },
    glance: {
      heading: words('plan-glance'),
      nothing: entries.length === 0 ? words('plan-nothing') : '',
      table: entries.length === 0 ? null : glanceTable(context),
    },
    meetings: context.meetings.flatMap((meeting) => meetingView(meeting, context)),
    ended: ended.length === 0 ? null : { heading: words('plan-ended'), table: endedTable(context) },
    who: bodies.length === 0 ? null : { heading: words('plan-who'), bodies },
    say: say.length === 0 ? null : { heading: words('plan-say'), paragraphs: say },
  };
}

/** What the paper is called: by law the notice, where the law asks for one. */
export function planTitle({ meetings, words }: Pick<ForwardPlanContext, 'meetings' | 'words'>): string {
  return words(meetings.some(({ law }) => law === 'executive') ? 'plan-title' : 'plan-title-other');
}

function titleRows(context: ForwardPlanContext): readonly TitleRow[] {
  const { words, meetings, publishedOn, last, contacts } = context;
  const coming = meetings.filter(({ date }) => date >= publishedOn);
  const [first] = coming;
  const final = coming.at(-1);
  const period =
    first && final
      ? first.date === final.date
        ? dayWords(first.date, context)
        : words('plan-from-to', { from: dayWords(first.date, context), to: dayWords(final.date, context) })
      : '';
  const before = last
    ? last.issue === last.publishedOn
      ? dayWords(last.publishedOn, context)
      : words('plan-issue-of', { issue: last.issue, date: dayWords(last.publishedOn, context) })
    : words('plan-first-issue');
  const row = (term: string, ...lines: readonly string[]): TitleRow => ({ term, cell: wordsCell(...lines) });
  return [
    row(words('plan-published'), weekdayWords(publishedOn, context)),
    ...(period === '' ? [] : [row(words('plan-period'), period)]),
    row(words('plan-last-issue'), before),
    row(words('plan-in-issue'), counted(context)),
    ...(contacts.length === 0 ? [] : [row(words('plan-contact'), ...contacts)]),
  ];
}

const STATES = ['new', 'changed', 'carried_over', 'decided', 'withdrawn'] as const;

/** "2 new, 1 changed and 1 decided": of the first issue only how many there are. */
function counted(context: ForwardPlanContext): string {
  const { entries, ended, words, last } = context;
  if (!last && entries.length > 0) return words('plan-count-all', { number: String(entries.length) });
  const states = [...entries, ...ended].map(({ status }) => status);
  const parts = STATES.flatMap((state) => {
    const number = states.filter((one) => one === state).length;
    return number === 0 ? [] : [words(`plan-count-${state}`, { number: String(number) })];
  });
  return parts.length === 0 ? words('plan-count-none') : listedWords(parts, context);
}

/** What the notice is, and plainly where the law asks for none. */
function aboutParagraphs(context: ForwardPlanContext): readonly string[] {
  const { meetings, words } = context;
  const executive = meetings.some(({ law }) => law === 'executive');
  const others = new Map(meetings.filter(({ law }) => law !== 'executive').map((one) => [one.law, one]));
  return [
    ...(executive ? [words('plan-about-executive'), words('plan-about-law')] : [words('plan-about-other')]),
    ...[...others.values()].flatMap(({ law, body }) =>
      law === 'executive' ? [] : [words(`plan-law-${law}`, { body })],
    ),
  ];
}

function meetingView(meeting: PlanMeeting, context: ForwardPlanContext): MeetingView[] {
  const { words, entries } = context;
  const own = entries.filter((entry) => entry.meeting === meeting.id);
  if (own.length === 0) return [];
  const { id, body, date, time, place } = meeting;
  return [
    {
      id: `meeting-${id}`,
      heading: words('plan-meeting', { body, date: weekdayWords(date, context) }),
      at: words('plan-meeting-at', { time, place }),
      entries: own.map((entry) => entryView(entry, meeting, context)),
    },
  ];
}

/** Each body once, with its members, where one of its matters is here. */
function decidingBodies({ meetings, entries }: ForwardPlanContext) {
  const bodies = new Map(
    meetings
      .filter(({ id, members }) => members.length > 0 && entries.some(({ meeting }) => meeting === id))
      .map(({ body, members }) => [body, members] as const),
  );
  return [...bodies].map(([name, members], index) => ({ id: `body-${index + 1}`, name, members }));
}

function sayParagraphs({ contacts, words, entries }: ForwardPlanContext): readonly string[] {
  const [contact] = contacts;
  if (contact === undefined) return [];
  const hidden = entries.some(({ privacy, law }) => privacy && law === 'executive');
  return [words('plan-say-matter', { contact }), ...(hidden ? [words('plan-say-private')] : [])];
}
