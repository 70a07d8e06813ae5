import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import { inOrder } from '../in-order.ts';
import { type PreparedItem, type PreparedMeeting, prepareMeeting } from '../prepare-meeting.ts';
import { caseTimetable, type Deadline, meetingTimetable } from '../timetable-of.ts';
import type { SourceFile, Workspace } from '../workspace.ts';
import { preflight } from './preflight.ts';

/** One item as a clerk sees it before the papers go out. */
export interface ItemStatus {
  readonly number: string;
  readonly id: string;
  /** What it is about: its case, else its kind. */
  readonly about: string;
  readonly state: 'no paper' | 'ready' | 'in private' | 'to follow' | 'withdrawn' | 'blocked' | 'missing';
  /** Findings that keep it from being published, and those that want an answer. */
  readonly blocking: number;
  readonly warnings: number;
  /** The next day that the law sets for its case, from today on. */
  readonly next: Deadline | undefined;
}

/** A meeting on one screen. */
export interface MeetingStatus {
  readonly id: string;
  readonly date: string | undefined;
  readonly items: readonly ItemStatus[];
  readonly deadlines: readonly Deadline[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How far the papers of a meeting are, seen from `today` (`YYYY-MM-DD`). Nothing is laid out. */
export function meetingStatus(
  file: SourceFile,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
  today: string,
): MeetingStatus {
  const prepared = prepareMeeting(file, caseOf, workspace);
  const { deadlines } = meetingTimetable(file, workspace, today);
  return {
    id: prepared.id,
    date: prepared.meeting?.date,
    items: prepared.items.map((one) => itemStatus(one, caseOf, workspace, today)),
    deadlines,
    diagnostics: inOrder(findingsOf(prepared)),
  };
}

function itemStatus(
  one: PreparedItem,
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
    state: stateOf(item, lost, blocking > 0),
    blocking,
    warnings: diagnostics.filter(({ severity, answered }) => severity === 'warning' && !answered).length,
    next: deadlines.find(({ daysLeft }) => daysLeft >= 0),
  };
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
