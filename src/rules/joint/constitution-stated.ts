import type { Finding, Rule, RuleContext } from '../rule.ts';
import { jointAuthority, jointReport } from './joint-example.ts';

const { power } = jointAuthority().joint;

/** A joint committee exists for two or more authorities, under a power, and for the functions they gave it. */
export const constitutionStated: Rule = {
  id: 'JNT-01',
  title: 'State the constitution of the joint committee',
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['joint_committee'] },
  source: 'Local Government Act 1972 ss101(5), 102(1)(b); Local Government Act 2000 s9EB; SI 2012/1019',
  why: 'A joint committee that decides what was not delegated to it, or without a power to exist, decides nothing.',
  reads: ['kind', 'status'],
  check: (context): readonly Finding[] => [...tooFew(context), ...notStated(context)],
  examples: {
    accepted: [
      { case: jointReport(), authority: jointAuthority() },
      { case: jointReport({ status: 'draft' }), authority: jointAuthority({ joint: undefined }) },
    ],
    rejected: [
      {
        case: jointReport(),
        authority: jointAuthority({ joint: undefined }),
        path: 'kind',
        message:
          'The report asks a joint committee to decide, but nothing says under which power it was set up and which functions were delegated to it.',
      },
      {
        case: jointReport(),
        authority: jointAuthority({ joint: { power } }),
        path: 'kind',
        message:
          'The profile names the power under which the joint committee was set up, but neither its functions nor its terms of reference. Does what is asked of it fall within them?',
      },
      {
        case: jointReport(),
        authority: jointAuthority({
          constituents: [{ id: 'north', name: 'North Council', short_name: 'North' }],
        }),
        path: 'kind',
        message: 'A joint committee is of two or more authorities; the profile names 1.',
      },
    ],
  },
};

function tooFew({ authority }: RuleContext): Finding[] {
  const number = authority.constituents?.length ?? 0;
  if (number >= 2) return [];
  return [
    {
      path: 'kind',
      message: `A joint committee is of two or more authorities; the profile names ${number === 0 ? 'none' : number}.`,
      found: String(number),
      expected: 'two or more "constituents" in the file of the joint committee',
      mend: 'Name them there, with their names and short names.',
    },
  ];
}

function notStated({ case: input, authority: { joint } }: RuleContext): Finding[] {
  if (input.kind !== 'joint-committee-report' || input.status === 'draft') return [];
  if (joint?.function !== undefined || joint?.terms_of_reference !== undefined) return [];
  return [
    {
      path: 'kind',
      message: joint
        ? 'The profile names the power under which the joint committee was set up, but neither its functions nor its terms of reference. Does what is asked of it fall within them?'
        : 'The report asks a joint committee to decide, but nothing says under which power it was set up and which functions were delegated to it.',
      ...(joint ? { severity: 'warning' as const } : {}),
      found: 'nothing',
      expected: '"joint" in the file of the joint committee, with its power and functions',
      mend: 'Add them there, from the agreement of the authorities.',
    },
  ];
}
