import type { Finding } from '../rule.ts';
import type { MeetingRule } from './meeting-rule.ts';

const supplement = (number: number, more: object = {}) => ({
  id: `s-${number}`,
  number,
  items: [{ item: 'budget', reason: 'It came after the agenda.' }],
  ...more,
});
const items = [
  { id: 'budget', kind: 'report', title: 'Budget', status: 'to_follow', status_note: 'In May.' },
];

/** Supplements are numbered 1, 2, 3 in the order of their days, which lie between the agenda's and the meeting's. */
export const supplementsInOrder: MeetingRule = {
  id: 'MTG-60',
  title: 'Supplements are numbered through, in the order of their days',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'Pages go on from one supplement to the next; one out of turn would have the numbers of another.',
  reads: ['supplements.*.number', 'supplements.*.published_on', 'agenda_published_on', 'date'],
  check: ({ meeting, published }) => {
    const supplements = meeting.supplements ?? [];
    const main = published?.find((pack) => pack.supplement === undefined)?.publishedOn;
    let last = main ?? meeting.agenda_published_on;
    return supplements.flatMap(({ id, number, published_on: day }, index): Finding[] => {
      const found: Finding[] = [];
      if (number !== index + 1) found.push(outOfTurn(id, number, index + 1));
      if (day !== undefined && last !== undefined && day < last) found.push(tooEarly(id, number, day, last));
      if (day !== undefined && day > meeting.date) found.push(tooLate(id, number, day, meeting.date));
      last = day ?? last;
      return found;
    });
  },
  examples: {
    accepted: [
      {
        meeting: {
          items,
          agenda_published_on: '2024-05-03',
          supplements: [supplement(1, { published_on: '2024-05-08' }), supplement(2)],
        },
      },
    ],
    rejected: [
      {
        meeting: { items, supplements: [supplement(1), supplement(3)] },
        path: 'supplements.s-3.number',
        message: 'Supplement 3 stands where supplement 2 should.',
      },
      {
        meeting: {
          items,
          agenda_published_on: '2024-05-03',
          supplements: [supplement(1, { published_on: '2024-05-02' })],
        },
        path: 'supplements.s-1.published_on',
        message: 'Supplement 1 is dated 2024-05-02, before what it goes on from, which is dated 2024-05-03.',
      },
      {
        meeting: { items, supplements: [supplement(1, { published_on: '2024-05-15' })] },
        path: 'supplements.s-1.published_on',
        message: 'Supplement 1 is dated 2024-05-15, after the meeting on 2024-05-14.',
      },
    ],
  },
};

function outOfTurn(id: string, number: number, expected: number): Finding {
  return {
    path: `supplements.${id}.number`,
    message: `Supplement ${number} stands where supplement ${expected} should.`,
    found: String(number),
    expected: String(expected),
    mend: 'Number the supplements 1, 2, 3 in the order in which they are published.',
  };
}

function tooEarly(id: string, number: number, day: string, last: string): Finding {
  return {
    path: `supplements.${id}.published_on`,
    message: `Supplement ${number} is dated ${day}, before what it goes on from, which is dated ${last}.`,
    found: day,
    expected: `${last} or later`,
    mend: 'Correct the day that is wrong.',
  };
}

function tooLate(id: string, number: number, day: string, meeting: string): Finding {
  return {
    path: `supplements.${id}.published_on`,
    message: `Supplement ${number} is dated ${day}, after the meeting on ${meeting}.`,
    found: day,
    expected: `${meeting} or earlier`,
    mend: 'Correct the day that is wrong.',
  };
}
