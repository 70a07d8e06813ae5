import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const items = [{ id: 'bridge', kind: 'report', case: 'bridge' }];

/** The meeting's day is the one its reports print, the one its decisions were taken on, and after its agenda's. */
export const daysAgree: MeetingRule = {
  id: 'MTG-10',
  title: 'The day of the meeting is the same everywhere',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'Clear days, call-in and the record all run from the day of the meeting; two days for one meeting make one of them wrong.',
  reads: ['date', 'agenda_published_on', 'next_meeting.date', 'decisions.*.taken_on', 'items.*.case'],
  check: (context) => [...reports(context), ...decisions(context), ...order(context)],
  examples: {
    accepted: [
      { meeting: { items, date: '2024-05-14' }, cases: { bridge: { meeting: { date: '2024-05-14' } } } },
    ],
    rejected: [
      {
        meeting: { items, date: '2024-05-14' },
        cases: { bridge: { meeting: { date: '2024-05-15' } } },
        path: 'items.bridge.case',
        message: 'The report of item 1 is for a meeting on 2024-05-15, not on 2024-05-14.',
      },
      {
        meeting: { date: '2024-05-14', agenda_published_on: '2024-05-15' },
        path: 'agenda_published_on',
        message: 'The agenda is published after the meeting.',
      },
      {
        meeting: { date: '2024-05-14', next_meeting: { date: '2024-05-14' } },
        path: 'next_meeting.date',
        message: 'The next meeting is not after this one.',
      },
    ],
  },
};

function reports({ meeting, cases }: MeetingContext): Finding[] {
  return meeting.items.flatMap((item, index): Finding[] => {
    const day = (item.case === undefined ? undefined : cases.get(item.case))?.meeting?.date;
    if (typeof day !== 'string' || day === meeting.date) return [];
    return [
      {
        path: `items.${item.id}.case`,
        message: `The report of item ${index + 1} is for a meeting on ${day}, not on ${meeting.date}.`,
        found: day,
        expected: meeting.date,
        mend: 'Correct the date in the case or in the meeting.',
      },
    ];
  });
}

function decisions({ meeting }: MeetingContext): Finding[] {
  return Object.entries(meeting.decisions ?? {}).flatMap(([id, { taken_on: day }]): Finding[] =>
    typeof day !== 'string' || day === meeting.date
      ? []
      : [
          {
            path: `decisions.${id}.taken_on`,
            message: `The decision on the case "${id}" is dated ${day}, but the meeting was on ${meeting.date}.`,
            found: day,
            expected: meeting.date,
            mend: 'Correct the one that is wrong.',
          },
        ],
  );
}

function order({
  meeting: { date, agenda_published_on: published, next_meeting: next },
}: MeetingContext): Finding[] {
  const late: Finding = {
    path: 'agenda_published_on',
    message: 'The agenda is published after the meeting.',
    found: published ?? '',
    expected: `a day before ${date}`,
    mend: 'Correct the one that is wrong.',
  };
  const early: Finding = {
    path: 'next_meeting.date',
    message: 'The next meeting is not after this one.',
    found: next?.date ?? '',
    expected: `a day after ${date}`,
    mend: 'Correct the date.',
  };
  return [
    ...(published !== undefined && published > date ? [late] : []),
    ...(next && next.date <= date ? [early] : []),
  ];
}
