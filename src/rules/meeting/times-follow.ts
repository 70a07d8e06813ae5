import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';
import { BRIDGE, decidedMeetingExample } from './results-example.ts';

const decided = (keys: object) => {
  const whole = decidedMeetingExample([{ recommendation: 'build', outcome: 'approved' }]);
  return { ...whole, decisions: { bridge: { ...whole.decisions.bridge, ...keys } } };
};

/** A meeting closes after it begins, people move while it sits, and its decisions are published once they are taken. */
export const timesFollow: MeetingRule = {
  id: 'MTG-25',
  title: 'Times and days after the meeting follow it',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: arithmetic; SI 2012/2089 reg 14',
  why: 'Call-in and challenge run from publication, which cannot be before there was a decision.',
  reads: ['closed_at', 'attendance.*.movements.*.at', 'decisions.*.published_on'],
  check: ({ meeting }) => [...closed(meeting), ...moved(meeting), ...published(meeting)],
  examples: {
    accepted: [
      { meeting: decided({ published_on: '2024-05-15' }), cases: BRIDGE },
      { meeting: { closed_at: '15:10' } },
    ],
    rejected: [
      {
        meeting: { closed_at: '13:10' },
        path: 'closed_at',
        message: 'The meeting closed at 13:10, before it began at 14:00.',
      },
      {
        meeting: {
          members: [{ id: 'leader', office: 'Leader' }],
          attendance: [
            {
              person: 'leader',
              presence: 'present',
              movements: [{ kind: 'left', item: 'budget', at: '15:30' }],
            },
          ],
          closed_at: '15:10',
        },
        path: 'attendance.0.movements.0.at',
        message: 'leader left at 15:30, but the meeting sat from 14:00 to 15:10.',
      },
      {
        meeting: decided({ published_on: '2024-05-13' }),
        cases: BRIDGE,
        path: 'decisions.bridge.published_on',
        message:
          'The decision on the case "bridge" was published on 2024-05-13, before the meeting of 2024-05-14.',
      },
    ],
  },
};

type Meeting = MeetingContext['meeting'];

/** A meeting that goes on past midnight closes at an earlier time of the day than it began. */
const LATE = '18:00';

function closed({ time, closed_at: end }: Meeting): Finding[] {
  if (end === undefined || end >= time || time >= LATE) return [];
  return [
    {
      path: 'closed_at',
      message: `The meeting closed at ${end}, before it began at ${time}.`,
      found: end,
      expected: `a time after ${time}`,
      mend: 'Correct the one that is wrong.',
    },
  ];
}

function moved({ time, closed_at: end = '24:00', attendance = [] }: Meeting): Finding[] {
  if (end < time) return [];
  return attendance.flatMap(({ person, movements = [] }, index) =>
    movements.flatMap(({ kind, at }, place): Finding[] =>
      at === undefined || (at >= time && at <= end)
        ? []
        : [
            {
              path: `attendance.${index}.movements.${place}.at`,
              message: `${person} ${kind} at ${at}, but the meeting sat from ${time}${end === '24:00' ? '' : ` to ${end}`}.`,
              found: at,
              expected: `a time from ${time} on`,
              mend: 'Correct the time.',
            },
          ],
    ),
  );
}

function published({ date, decisions = {} }: Meeting): Finding[] {
  return Object.entries(decisions).flatMap(([id, { published_on: day }]): Finding[] =>
    day === undefined || day >= date
      ? []
      : [
          {
            path: `decisions.${id}.published_on`,
            message: `The decision on the case "${id}" was published on ${day}, before the meeting of ${date}.`,
            found: day,
            expected: `a day from ${date} on`,
            mend: 'Correct the day.',
          },
        ],
  );
}
