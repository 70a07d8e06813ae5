import type { Meeting, Member } from '../schema/meeting.ts';

/**
 * Who was there for an item, by id: everyone present, less those who had not yet arrived or had left. Who arrived at
 * an item is there for it; who left at an item is not. Undefined where no attendance is recorded.
 */
export function presentAt(item: string, meeting: Meeting): ReadonlySet<string> | undefined {
  const order = new Map(meeting.items.map(({ id }, index) => [id, index]));
  const at = order.get(item);
  if (!meeting.attendance || at === undefined) return undefined;
  const there = meeting.attendance.filter(({ presence, movements = [] }) => {
    if (presence !== 'present') return false;
    const first = movements[0];
    let present = first?.kind !== 'arrived';
    for (const { kind, item: moved } of movements)
      if ((order.get(moved) ?? Number.POSITIVE_INFINITY) <= at) present = kind === 'arrived';
    return present;
  });
  return new Set(there.map(({ person }) => person));
}

/** Whether a member has a vote: as the file says, else everyone but co-optees and observers. */
export function hasVote({ votes, role }: Member): boolean {
  return votes ?? (role !== 'co_optee' && role !== 'observer');
}

/** Members with a vote who were there for an item and took part in it, by id; undefined where that is not recorded. */
export function votersAt(item: string, meeting: Meeting): ReadonlySet<string> | undefined {
  const present = presentAt(item, meeting);
  if (!present) return undefined;
  const out = new Set(
    (meeting.interests ?? [])
      .filter((interest) => interest.item === item && interest.action === 'left')
      .map(({ person }) => person),
  );
  const voting = (meeting.members ?? []).filter(hasVote).map(({ id }) => id);
  return new Set(voting.filter((id) => present.has(id) && !out.has(id)));
}
