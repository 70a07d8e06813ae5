import { nearest } from '../../schema/nearest.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const report = (id: string, matter: string) => ({ id, kind: 'report', case: matter });

/** Each case on the agenda must be there, be of this authority and body, and be considered once. */
export const casesThere: MeetingRule = {
  id: 'MTG-03',
  title: 'Cases on the agenda are there, and this body’s',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'An item whose report cannot be found leaves a gap in the pack; one of another body has no place in it.',
  reads: ['items.*.case'],
  check: (context) => [...missing(context), ...strangers(context), ...repeated(context)],
  examples: {
    accepted: [{ meeting: { items: [report('bridge', 'bridge')] }, cases: { bridge: {} } }],
    rejected: [
      {
        meeting: { items: [report('bridge', 'brige')] },
        path: 'items.bridge.case',
        message: 'There is no case "brige".',
      },
      {
        meeting: { items: [report('bridge', 'bridge')] },
        cases: { bridge: { authority: 'elsewhere' } },
        path: 'items.bridge.case',
        message: 'The case "bridge" is of another authority, elsewhere.',
      },
      {
        meeting: { items: [report('bridge', 'bridge')] },
        cases: { bridge: { body: 'planning' } },
        path: 'items.bridge.case',
        message: 'The case "bridge" is for another body, planning.',
      },
      {
        meeting: { items: [report('bridge', 'bridge'), report('again', 'bridge')] },
        cases: { bridge: {} },
        path: 'items.again.case',
        message: 'The case "bridge" is on the agenda twice.',
      },
    ],
  },
};

function missing({ meeting, cases }: MeetingContext): Finding[] {
  return meeting.items.flatMap((item): Finding[] => {
    if (item.case === undefined || cases.has(item.case)) return [];
    const near = nearest(item.case, [...cases.keys()]);
    return [
      {
        path: `items.${item.id}.case`,
        message: `There is no case "${item.case}".`,
        found: item.case,
        ...(near === undefined ? {} : { expected: `perhaps ${near}` }),
        mend: 'Name a case by its id, or take it off the agenda until its file is there.',
      },
    ];
  });
}

function strangers({ meeting, cases }: MeetingContext): Finding[] {
  return meeting.items.flatMap((item): Finding[] => {
    const matter = item.case === undefined ? undefined : cases.get(item.case);
    if (!matter) return [];
    const base = { path: `items.${item.id}.case`, mend: 'Correct the case or the agenda.' };
    if (matter.authority !== meeting.authority)
      return [
        {
          ...base,
          message: `The case "${matter.id}" is of another authority, ${matter.authority}.`,
          found: matter.authority,
          expected: meeting.authority,
        },
      ];
    if (matter.body === undefined || matter.body === meeting.body) return [];
    return [
      {
        ...base,
        message: `The case "${matter.id}" is for another body, ${matter.body}.`,
        found: matter.body,
        expected: meeting.body,
        severity: 'warning',
      },
    ];
  });
}

function repeated({ meeting }: MeetingContext): Finding[] {
  const seen = new Set<string>();
  return meeting.items.flatMap((item): Finding[] => {
    if (item.case === undefined) return [];
    if (!seen.has(item.case)) {
      seen.add(item.case);
      return [];
    }
    return [
      {
        path: `items.${item.id}.case`,
        message: `The case "${item.case}" is on the agenda twice.`,
        found: item.case,
        expected: 'each case under one item',
        mend: 'Take it off one of the items.',
      },
    ];
  });
}
