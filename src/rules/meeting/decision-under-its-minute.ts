import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';
import { BRIDGE, decidedMeetingExample } from './results-example.ts';

const numbered = (minute: string) => {
  const whole = decidedMeetingExample([{ recommendation: 'build', outcome: 'approved' }]);
  return {
    ...whole,
    proceedings: [{ id: 'bridge', item: 'bridge', minute: '8' }],
    decisions: { bridge: { ...whole.decisions.bridge, minute } },
  };
};

/** A decision has the minute number of the item under which it was taken. */
export const decisionUnderItsMinute: MeetingRule = {
  id: 'MTG-19',
  title: 'A decision has the minute number of its item',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule: practice of minute books',
  why: 'Officers cite a minute as their authority; under another number it is not to be found.',
  reads: ['proceedings.*.minute', 'decisions.*.minute'],
  check: ({ meeting }) => otherNumber(meeting),
  examples: {
    accepted: [{ meeting: numbered('8'), cases: BRIDGE }],
    rejected: [
      {
        meeting: numbered('9'),
        cases: BRIDGE,
        path: 'decisions.bridge.minute',
        message: 'The decision on the case "bridge" has minute number 9, but its item has 8.',
      },
    ],
  },
};

type Meeting = MeetingContext['meeting'];

function otherNumber(meeting: Meeting): Finding[] {
  return Object.entries(meeting.decisions ?? {}).flatMap(([id, { minute }]) => {
    const item = meeting.items.find((one) => one.case === id)?.id;
    const own = (meeting.proceedings ?? []).find(
      (one) => one.item === item && one.minute !== undefined,
    )?.minute;
    if (minute === undefined || own === undefined || minute === own) return [];
    return [
      {
        path: `decisions.${id}.minute`,
        message: `The decision on the case "${id}" has minute number ${minute}, but its item has ${own}.`,
        found: minute,
        expected: own,
        mend: 'Delete it from the decision: the number of its item is taken.',
      },
    ];
  });
}
