import { draftMarks } from '../document/draft-marks.ts';
import { decidedExample } from '../executive/decision-example.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

/** A draft is not signed off, and minutes that were approved are no draft. */
export const statusMatchesRecord: Rule = {
  id: 'DOC-07',
  title: 'Draft and final marks agree with what has been done',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Members are handed a paper stamped as a draft that is final, or act on one that may still change.',
  reads: ['status', 'decisions.*.minutes', 'meeting.report_published_on', '*'],
  check: (context) => [
    ...draftMarks(context),
    ...Object.entries(context.case.decisions ?? {}).flatMap(([key, { minutes }]) =>
      minutes ? marks(`decisions.${key}.minutes`, minutes, context.case.status) : [],
    ),
  ],
  examples: {
    accepted: [
      { case: decidedExample({ minutes: { status: 'final', approved_on: '2023-09-13' } }) },
      { case: decidedExample({ minutes: { status: 'draft' } }) },
      { case: { status: 'final', background: [{ id: 'a', text: 'A draft timetable was discussed.' }] } },
      { case: decidedExample({ minutes: { status: 'draft' } }, { status: 'draft' }) },
    ],
    rejected: [
      {
        case: { status: 'final', title: 'DRAFT report' },
        path: 'title',
        textOffset: 0,
        message: 'The case is marked final, but "DRAFT" is a mark of a draft.',
      },
      {
        case: { meeting: { date: '2024-05-14', report_published_on: '2024-05-03' } },
        path: 'status',
        message: 'The case is marked draft, but its report was published on Friday 3 May 2024.',
      },
      {
        case: decidedExample({ minutes: { status: 'draft', approved_on: '2023-09-13' } }),
        path: 'decisions.cabinet.minutes.status',
        message: 'The minutes are marked as a draft, but the day on which they were approved is given.',
      },
      {
        case: decidedExample({ minutes: { status: 'final' } }, { status: 'draft' }),
        path: 'status',
        message: 'The minutes are marked as final, but the case is a draft, so they are printed as one.',
      },
    ],
  },
};

type Minutes = NonNullable<NonNullable<RuleContext['case']['decisions']>[string]['minutes']>;

function marks(
  path: string,
  { status, approved_on }: Minutes,
  ofCase: RuleContext['case']['status'],
): Finding[] {
  if (status === 'draft' && approved_on !== undefined)
    return [
      {
        path: `${path}.status`,
        message: 'The minutes are marked as a draft, but the day on which they were approved is given.',
        found: 'draft',
        expected: 'final',
        mend: 'Write "status: final", or delete the day.',
      },
    ];
  if (status !== 'final' || ofCase !== 'draft') return [];
  return [
    {
      path: 'status',
      message: 'The minutes are marked as final, but the case is a draft, so they are printed as one.',
      found: 'draft',
      expected: 'final or published',
      mend: 'Change the status of the case, or of the minutes.',
    },
  ];
}
