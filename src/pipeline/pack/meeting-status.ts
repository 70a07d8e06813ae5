import { daysBetween } from '../../calculators/calendar.ts';
import { formatWeekday } from '../../calculators/format/format-date.ts';
import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import { inLanguage } from '../../schema/in-language.ts';
import { isRead, type ReadMeeting } from '../build-agenda-tree.ts';
import { decidedOn } from '../forward-plan/decided-on.ts';
import { inOrder } from '../in-order.ts';
import { type PreparedItem, type PreparedMeeting, prepareMeeting } from '../prepare-meeting.ts';
import { changedSources } from '../publish/changed-sources.ts';
import { changeWords } from '../publish/drift-report.ts';
import { caseTimetable, type Deadline } from '../timetable-of.ts';
import type { SourceFile, Workspace } from '../workspace.ts';
import { preflight } from './preflight.ts';
import { type StatusDeadline, statusDeadlines } from './status-deadlines.ts';

/** One item as a clerk sees it before the papers go out, and after the meeting. */
export interface ItemStatus {
  readonly number: string;
  readonly id: string;
  /** What it is about: its case, else its kind. */
  readonly about: string;
  readonly key: boolean;
  readonly hidden: 'no' | 'part' | 'whole';
  readonly state: 'no paper' | 'ready' | 'in private' | 'to follow' | 'withdrawn' | 'blocked' | 'missing';
  /** Findings that keep it from being published, and those that want an answer. */
  readonly blocking: number;
  readonly warnings: number;
  /** What was decided, seen from today: '' where there is nothing to decide, or not yet. */
  readonly decision: string;
  /** The next day that law, constitution or contract sets for its case, from today on. */
  readonly next: Deadline | undefined;
}

/** One pack after the main one. */
export interface SupplementStatus {
  readonly number: number;
  readonly items: readonly string[];
  /** Undefined where it is still to come, seen from today. */
  readonly publishedOn: string | undefined;
}

/** A meeting on one screen. */
export interface MeetingStatus {
  readonly id: string;
  readonly date: string | undefined;
  /** Days from the day it is seen from to that of the meeting; negative after it. */
  readonly daysLeft: number | undefined;
  /** Both days as they are printed: "Monday 10 March 2025". */
  readonly printed: { readonly date: string; readonly seenFrom: string };
  /** Whose meeting, of what body; '' where it could not be read. */
  readonly body: string;
  readonly items: readonly ItemStatus[];
  readonly deadlines: readonly StatusDeadline[];
  readonly supplements: readonly SupplementStatus[];
  /** Packs that the record of what was published has, the main one first. */
  readonly published: PreparedMeeting['published'];
  /** What has changed since the last of them, in words. */
  readonly drift: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How far a meeting is, seen from `today` (`YYYY-MM-DD`). Nothing is laid out. `lock` is the record of what was published. */
export function meetingStatus(
  file: SourceFile,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
  today: string,
  lock?: SourceFile,
): MeetingStatus {
  const prepared = prepareMeeting(file, caseOf, workspace, lock);
  const base = {
    id: prepared.id,
    date: prepared.meeting?.date,
    daysLeft: prepared.meeting && daysBetween(today, prepared.meeting.date),
    printed: { date: dayWords(prepared.meeting?.date ?? today), seenFrom: dayWords(today) },
    published: prepared.published,
    diagnostics: inOrder(findingsOf(prepared)),
  };
  if (!isRead(prepared)) return { ...base, body: '', items: [], deadlines: [], supplements: [], drift: [] };
  return {
    ...base,
    body: bodyOf(prepared),
    items: prepared.items.map((one) => itemStatus(one, prepared, caseOf, workspace, today)),
    deadlines: statusDeadlines(prepared, today),
    drift: driftOf(prepared, caseOf, workspace),
    supplements: (prepared.meeting.supplements ?? []).map(({ number, items, published_on: day }) => ({
      number,
      items: items.map(({ item }) => item),
      publishedOn: day !== undefined && day <= today ? day : undefined,
    })),
  };
}

function driftOf(
  prepared: ReadMeeting,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
): readonly string[] {
  const last = prepared.lock?.publications.at(-1);
  return last ? changedSources(prepared, last, caseOf, workspace).map(changeWords) : [];
}

const dayWords = (day: string) => formatWeekday(day, '1 April 2024', 'en');

function bodyOf({ meeting, authority }: ReadMeeting): string {
  const body = authority.bodies.find(({ id }) => id === meeting.body);
  const names = new Set([
    inLanguage(meeting.title ?? body?.name ?? '', 'en'),
    inLanguage(authority.name, 'en'),
  ]);
  return [...names].filter((name) => name !== '').join(', ');
}

function itemStatus(
  one: PreparedItem,
  meeting: ReadMeeting,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
  today: string,
): ItemStatus {
  const { item, number, prepared, diagnostics } = one;
  const file = item.case === undefined ? undefined : caseOf(item.case);
  const deadlines = file ? caseTimetable(file, workspace, today).deadlines : [];
  const unusable = (item.files ?? []).filter(
    (one) => preflight(workspace.image(one.file)).kind === 'unusable',
  ).length;
  const blocking = diagnostics.filter(blocksPublication).length + unusable;
  const lost = item.case !== undefined && !prepared;
  return {
    number,
    id: item.id,
    about: item.case ?? item.kind,
    key: (item.key_decision ?? prepared?.case.key_decision)?.answer === 'yes',
    hidden: item.exempt ? (isWithheldWhole(item) ? 'whole' : 'part') : 'no',
    state: stateOf(item, lost, blocking > 0),
    blocking,
    warnings: diagnostics.filter(({ severity, answered }) => severity === 'warning' && !answered).length,
    decision: decisionOf(one, meeting, today),
    next: deadlines.find(({ daysLeft, path }) => daysLeft >= 0 && !/^meeting\.|open_until$/.test(path)),
  };
}

/** Kinds of item that ask for a decision; what is moved under the others is in the minutes. */
const DECIDABLE: ReadonlySet<string> = new Set(['report', 'scrutiny', 'petitions', 'urgent', 'other']);

/** "approved", "approved, amended", "decided"; that it is not recorded, only of what asks for a decision. */
function decisionOf(one: PreparedItem, prepared: ReadMeeting, today: string): string {
  const { item } = one;
  const { meeting } = prepared;
  if (meeting.date > today || item.status === 'withdrawn' || !DECIDABLE.has(item.kind)) return '';
  const own = item.case === undefined ? undefined : meeting.decisions?.[item.case];
  if (own) return [...new Set(own.outcomes.map(({ outcome }) => outcome))].join(', ');
  if (decidedOn(one, prepared, today) !== undefined) return 'decided';
  const put = (meeting.proceedings ?? [])
    .filter((proceeding) => proceeding.item === item.id)
    .flatMap(({ motions = [] }) => motions);
  if (put.some(({ kind, outcome }) => kind === 'deferral' && outcome === 'carried')) return 'deferred';
  if (put.length > 0) return put.some(({ outcome }) => outcome === 'carried') ? 'carried' : 'not carried';
  return item.kind === 'report' ? 'not recorded' : '';
}

function stateOf(item: PreparedItem['item'], lost: boolean, blocked: boolean): ItemStatus['state'] {
  if (item.status === 'withdrawn') return 'withdrawn';
  if (item.status === 'to_follow') return 'to follow';
  if (lost) return 'missing';
  if (blocked) return 'blocked';
  if (item.case === undefined && (item.files ?? []).length === 0) return 'no paper';
  return isWithheldWhole(item) ? 'in private' : 'ready';
}

function findingsOf({ diagnostics, items }: PreparedMeeting): readonly Diagnostic[] {
  return [...diagnostics, ...items.flatMap((item) => item.diagnostics)];
}
