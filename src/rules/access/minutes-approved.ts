import { writtenDay } from '../executive/written-day.ts';
import type { Finding, Rule } from '../rule.ts';

const minutes = (keys: object) => ({
  recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
  decisions: {
    cabinet: {
      taken_on: '2024-01-14',
      outcomes: [{ recommendation: 'award', outcome: 'approved' }],
      reasons: [{ id: 'price', text: 'It was the best bid.' }],
      alternatives_rejected: { none: 'None were considered.' },
      interests: { none: 'None were declared.' },
      minutes: keys,
    },
  },
});

/** Minutes are final once a meeting has approved them and its chair has signed; until then they are a draft. */
export const minutesApproved: Rule = {
  id: 'ACC-14',
  title: 'Minutes are approved and signed at the next suitable meeting',
  severity: 'warning',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source:
    'Local Government Act 1972 Sch 12 para 41 (Scotland: Local Government (Scotland) Act 1973 Sch 7 para 7)',
  why: 'Minutes are evidence of what was decided only once they are signed; a draft passed off as final misleads whoever relies on it.',
  reads: ['decisions.*.minutes'],
  check: ({ case: input }) =>
    Object.entries(input.decisions ?? {}).flatMap(([key, { minutes: record, taken_on }]): Finding[] => {
      if (!record) return [];
      const path = `decisions.${key}.minutes`;
      const { status, approved_on } = record;
      if (status === 'final' && approved_on === undefined)
        return [
          {
            path: `${path}.status`,
            message: 'The minutes are marked final, but no meeting is named that approved them.',
            found: 'final',
            expected: 'draft, or the day of the meeting that approved them',
            mend: 'Add "approved_on", or mark the minutes "draft".',
          },
        ];
      if (approved_on === undefined || typeof taken_on !== 'string' || approved_on >= taken_on) return [];
      return [
        {
          path: `${path}.approved_on`,
          message: `The minutes were approved on ${writtenDay(approved_on)}, before the meeting of ${writtenDay(taken_on)}.`,
          found: approved_on,
          expected: `a day from ${taken_on} on`,
          mend: 'Correct the day.',
        },
      ];
    }),
  examples: {
    accepted: [
      { case: minutes({ status: 'draft' }) },
      { case: minutes({ status: 'final', approved_on: '2024-02-11' }) },
    ],
    rejected: [
      {
        case: minutes({ status: 'final' }),
        path: 'decisions.cabinet.minutes.status',
        message: 'The minutes are marked final, but no meeting is named that approved them.',
      },
      {
        case: minutes({ status: 'final', approved_on: '2024-01-07' }),
        path: 'decisions.cabinet.minutes.approved_on',
        message:
          'The minutes were approved on Sunday 7 January 2024, before the meeting of Sunday 14 January 2024.',
      },
    ],
  },
};
