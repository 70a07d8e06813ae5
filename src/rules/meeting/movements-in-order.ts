import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const items = ['apologies', 'budget', 'review'].map((id) => ({ id, kind: 'other', title: id }));
const moved = (...movements: readonly object[]) => ({
  members: [{ id: 'leader', office: 'Leader' }],
  items,
  attendance: [{ person: 'leader', presence: 'present', movements }],
});

/** Who left comes back before leaving again, at items in the order of the agenda; only who was present moved. */
export const movementsInOrder: MeetingRule = {
  id: 'MTG-22',
  title: 'Arrivals and departures follow one another',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'Who was there for an item is worked out from arrivals and departures, and with it the quorum and the votes.',
  reads: ['attendance.*.movements'],
  check: ({ meeting }) => (meeting.attendance ?? []).flatMap((one, index) => faults(one, index, meeting)),
  examples: {
    accepted: [
      { meeting: moved({ kind: 'arrived', item: 'budget' }, { kind: 'left', item: 'review' }) },
      { meeting: moved({ kind: 'left', item: 'budget' }, { kind: 'arrived', item: 'review' }) },
    ],
    rejected: [
      {
        meeting: moved({ kind: 'left', item: 'budget' }, { kind: 'left', item: 'review' }),
        path: 'attendance.0.movements.1',
        message: 'leader left twice in a row.',
      },
      {
        meeting: moved({ kind: 'left', item: 'review' }, { kind: 'arrived', item: 'budget' }),
        path: 'attendance.0.movements.1.item',
        message: 'leader arrived at an item before the one at which they left.',
      },
      {
        meeting: {
          ...moved(),
          attendance: [
            { person: 'leader', presence: 'apologies', movements: [{ kind: 'left', item: 'budget' }] },
          ],
        },
        path: 'attendance.0.presence',
        message: 'leader is recorded as not there, but also as having left.',
      },
    ],
  },
};

type Attendance = NonNullable<MeetingContext['meeting']['attendance']>[number];

function faults(
  { person, presence, movements = [] }: Attendance,
  index: number,
  { items }: MeetingContext['meeting'],
): Finding[] {
  const mend = 'Correct the movements.';
  const [first] = movements;
  if (first && presence !== 'present')
    return [
      {
        path: `attendance.${index}.presence`,
        message: `${person} is recorded as not there, but also as having ${first.kind}.`,
        found: presence,
        expected: 'present',
        mend,
      },
    ];
  const place = new Map(items.map(({ id }, at) => [id, at]));
  return movements.slice(1).flatMap((movement, before): Finding[] => {
    const last = movements[before];
    const path = `attendance.${index}.movements.${before + 1}`;
    if (!last) return [];
    if (last.kind === movement.kind)
      return [{ path, message: `${person} ${movement.kind} twice in a row.`, found: movement.kind, mend }];
    const [from = 0, to = 0] = [place.get(last.item), place.get(movement.item)];
    if (to >= from) return [];
    return [
      {
        path: `${path}.item`,
        message: `${person} ${movement.kind} at an item before the one at which they ${last.kind}.`,
        found: movement.item,
        expected: `an item from "${last.item}" on`,
        mend,
      },
    ];
  });
}
