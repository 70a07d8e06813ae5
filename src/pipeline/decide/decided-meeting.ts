import { presentAt } from '../../calculators/attendance.ts';
import type { Meeting } from '../../schema/meeting.ts';
import { isRead, type ReadMeeting } from '../build-agenda-tree.ts';
import type { PreparedItem, PreparedMeeting } from '../prepare-meeting.ts';
import { type DecidedCase, decidedCase } from './decided-case.ts';
import type { Proceeding } from './proceeding.ts';

/** An interest declared at the meeting, by id of person and item. */
export type InterestDeclared = NonNullable<Meeting['interests']>[number];

/** One item of business, with all that the meeting file says happened under it. */
export interface DecidedItem extends PreparedItem {
  readonly proceedings: readonly Proceeding[];
  /** Its minute number: that of its proceedings, else that of the decision. */
  readonly minute: string | undefined;
  /** Who was there for it, by id; undefined where no attendance is recorded. */
  readonly present: ReadonlySet<string> | undefined;
  readonly interests: readonly InterestDeclared[];
  /** Its case as decided; undefined where it has none that could be read, or no decision on it is recorded. */
  readonly decided: DecidedCase | undefined;
}

/** A meeting with what it did, item by item: what minutes, notices and lists of decisions are made of. */
export interface DecidedMeeting extends ReadMeeting {
  readonly items: readonly DecidedItem[];
}

/**
 * Joins a meeting's record to its items: each case with the decision on it, its figures worked out again, who was there,
 * what was said and moved. Undefined where the meeting or its authority could not be read.
 */
export function decidedMeeting(prepared: PreparedMeeting): DecidedMeeting | undefined {
  if (!isRead(prepared)) return undefined;
  const { meeting } = prepared;
  return { ...prepared, items: prepared.items.map((one) => decidedItem(one, meeting, prepared)) };
}

function decidedItem(one: PreparedItem, meeting: Meeting, prepared: PreparedMeeting): DecidedItem {
  const { id } = one.item;
  const proceedings = (meeting.proceedings ?? []).filter(({ item }) => item === id);
  const decided = decidedCase(one, proceedings, meeting, prepared.source);
  return {
    ...one,
    proceedings,
    minute: proceedings.find(({ minute }) => minute !== undefined)?.minute ?? decided?.decision.minute,
    present: presentAt(id, meeting),
    interests: (meeting.interests ?? []).filter(({ item }) => item === id),
    decided,
  };
}
