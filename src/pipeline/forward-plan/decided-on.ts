import type { ReadMeeting } from '../build-agenda-tree.ts';
import type { PreparedItem } from '../prepare-meeting.ts';

const OPEN = new Set(['deferred', 'referred']);

/**
 * The day on which an item was decided, seen from `today`: by the meeting's record of the decision on its case, by the
 * case's own, or by a motion carried under it. Undefined while it is open, or was only put off.
 */
export function decidedOn(one: PreparedItem, prepared: ReadMeeting, today: string): string | undefined {
  const { meeting } = prepared;
  const { item } = one;
  const recorded = [
    ...(item.case === undefined ? [] : [meeting.decisions?.[item.case]]),
    ...Object.values(one.prepared?.case.decisions ?? {}),
  ].flatMap((decision) => (decision ? [decision] : []));
  const taken = recorded
    .filter(({ outcomes }) => !outcomes.every(({ outcome }) => OPEN.has(outcome)))
    .map(({ taken_on: day }) => (typeof day === 'string' ? day : meeting.date))
    .filter((day) => day <= today)
    .sort();
  if (taken[0] !== undefined) return taken[0];
  if (recorded.length > 0 || meeting.date > today) return undefined;
  const carried = (meeting.proceedings ?? [])
    .filter((proceeding) => proceeding.item === item.id)
    .flatMap(({ motions = [] }) => motions)
    .some(({ kind, outcome }) => outcome === 'carried' && kind !== 'deferral' && kind !== 'exclusion');
  return carried ? meeting.date : undefined;
}
