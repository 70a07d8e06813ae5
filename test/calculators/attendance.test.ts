import { describe, expect, it } from 'vitest';
import { presentAt, votersAt } from '../../src/calculators/attendance.ts';
import { meetingWith } from '../rules/meeting/smallest-meeting.ts';

const items = ['first', 'second', 'third', 'fourth'].map((id) => ({ id, kind: 'other', title: id }));
const members = [
  { id: 'leader', office: 'Leader' },
  { id: 'deputy', office: 'Deputy Leader' },
  { id: 'youth', office: 'Youth Representative', role: 'co_optee' },
];
const present = (person: string, ...movements: readonly object[]) => ({
  person,
  presence: 'present',
  movements,
});
const thereAt = (attendance: readonly object[]) => {
  const meeting = meetingWith({ items, members, attendance });
  return items.map(({ id }) => [...(presentAt(id, meeting) ?? [])].join(' '));
};

describe('presentAt', () => {
  it('knows nothing where no attendance is recorded', () => {
    expect(presentAt('first', meetingWith({ items, members }))).toBeUndefined();
  });

  it.each([
    ['present throughout', [present('leader')], ['leader', 'leader', 'leader', 'leader']],
    ['apologies', [{ person: 'leader', presence: 'apologies' }], ['', '', '', '']],
    [
      'arrives for the second',
      [present('leader', { kind: 'arrived', item: 'second' })],
      ['', 'leader', 'leader', 'leader'],
    ],
    [
      'leaves before the third',
      [present('leader', { kind: 'left', item: 'third' })],
      ['leader', 'leader', '', ''],
    ],
    [
      'leaves for the second and comes back',
      [present('leader', { kind: 'left', item: 'second' }, { kind: 'arrived', item: 'third' })],
      ['leader', '', 'leader', 'leader'],
    ],
    [
      'arrives late and leaves early',
      [present('leader', { kind: 'arrived', item: 'second' }, { kind: 'left', item: 'fourth' })],
      ['', 'leader', 'leader', ''],
    ],
  ])('%s', (_, attendance, expected) => {
    expect(thereAt(attendance)).toEqual(expected);
  });
});

describe('votersAt', () => {
  it('leaves out who has no vote and who left for an interest', () => {
    const meeting = meetingWith({
      items,
      members,
      attendance: ['leader', 'deputy', 'youth'].map((person) => present(person)),
      interests: [
        {
          id: 'house',
          person: 'deputy',
          item: 'second',
          kind: 'conflict',
          nature: 'Owns it.',
          action: 'left',
        },
      ],
    });
    expect([...(votersAt('first', meeting) ?? [])]).toEqual(['leader', 'deputy']);
    expect([...(votersAt('second', meeting) ?? [])]).toEqual(['leader']);
  });
});
