import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Case } from '../../schema/case.ts';
import { isAbsent } from '../../schema/fact.ts';
import { english } from '../english.ts';
import { statesFigure } from '../governance/states-figure.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { COMMISSIONER, noticeExample } from './notice-example.ts';

/** One thing that a notice holds, the key where it stands, and how grave it is that it is missing. */
interface Content {
  readonly path: string;
  readonly what: string;
  readonly severity?: Severity;
  readonly has: (input: Case) => boolean;
}

const CONTENTS: readonly Content[] = [
  { path: 'reference', what: 'a reference', has: ({ reference }) => reference !== undefined },
  { path: 'report_of', what: 'a lead officer', has: ({ report_of }) => (report_of ?? []).length > 0 },
  {
    path: 'submitted_on',
    what: 'the day it was submitted',
    has: ({ submitted_on }) => submitted_on !== undefined,
  },
  {
    path: 'exempt_information',
    what: 'a status: whether anything is withheld',
    has: ({ exempt_information }) => exempt_information !== undefined,
  },
  { path: 'background', what: 'the background', has: ({ background }) => background !== undefined },
  {
    path: 'recommendations',
    what: 'the decision',
    severity: 'error',
    has: ({ recommendations }) => (recommendations ?? []).length > 0,
  },
  {
    path: 'decisions',
    what: 'the record of the decision, with its reasons, the alternatives and the interests declared',
    has: ({ decisions, status }) => status === 'draft' || Object.keys(decisions ?? {}).length > 0,
  },
  {
    path: 'implications',
    what: 'the costs and how they are funded',
    severity: 'error',
    has: (input) =>
      input.funding !== undefined || hasComment(input, ['finance', 'financial', 'resources', 'costs']),
  },
  {
    path: 'equality',
    what: 'anything on equality',
    severity: 'error',
    has: ({ equality }) => equality !== undefined,
  },
  { path: 'implications', what: 'legal comments', has: (input) => hasComment(input, ['legal']) },
  {
    path: 'implications',
    what: 'comments of the chief finance officer',
    has: (input) =>
      hasComment(input, ['treasurer', 'chief-finance-officer', 'section-151'], /treasurer|chief finance/i),
  },
  {
    path: 'implications',
    what: 'comments of the chief executive or monitoring officer',
    has: (input) =>
      hasComment(input, ['monitoring-officer', 'chief-executive'], /monitoring officer|chief executive/i),
  },
];

/** What a decision notice of a commissioner holds at the least. */
export const noticeComplete: Rule = {
  id: 'PCC-03',
  title: "Minimum contents of a commissioner's decision notice",
  severity: 'error',
  standing: 'house',
  scope: { authorities: ['commissioner'] },
  source: 'house rule; practice of commissioners, for whom no form is laid down',
  why: 'The panel and the public can only scrutinise a decision whose cost, effect, advice and reasons stand in the notice.',
  reads: ['*'],
  check: (context): readonly Finding[] => {
    if (context.case.kind !== 'decision-notice') return [];
    const draft = context.case.status === 'draft';
    return [...(draft ? [] : missing(context.case)), ...undatedSignature(context), ...costless(context)];
  },
  examples: {
    accepted: [{ case: noticeExample(), authority: COMMISSIONER }],
    rejected: [
      {
        case: noticeExample({ equality: undefined }),
        authority: COMMISSIONER,
        path: 'equality',
        message: 'The notice does not have anything on equality.',
      },
      {
        case: noticeExample({ report_of: undefined }),
        authority: COMMISSIONER,
        path: 'report_of',
        message: 'The notice does not have a lead officer.',
      },
      {
        case: noticeExample({}, { signed_on: undefined }),
        authority: COMMISSIONER,
        path: 'decisions.commissioner.signed_on',
        message:
          'The notice gives the day it was submitted, but not the day on which the decision was signed.',
      },
      {
        case: noticeExample({
          implications: [
            ...noticeExample().implications.slice(1),
            { id: 'finance', blocks: [{ id: 'cost', text: 'Savings are expected.' }] },
          ],
        }),
        authority: COMMISSIONER,
        path: 'implications.finance',
        message: 'The section on costs has no figure.',
      },
    ],
  },
};

function hasComment({ implications = [] }: Case, ids: readonly string[], office?: RegExp): boolean {
  return implications.some(
    (one) => ids.includes(one.id) || (office?.test(english(one.office ?? '')) ?? false),
  );
}

function missing(input: Case): Finding[] {
  return CONTENTS.filter(({ has }) => !has(input)).map(({ path, what, severity = 'warning' }) => ({
    path,
    message: `The notice does not have ${what}.`,
    severity,
    found: 'nothing',
    expected: what,
    mend: `Add it under "${path}"; where there is none, write "none:" with the reason, if the key allows it.`,
  }));
}

/** Two days without a name for each cannot be told apart. */
function undatedSignature({ case: input }: RuleContext): Finding[] {
  if (typeof input.submitted_on !== 'string') return [];
  return Object.entries(input.decisions ?? {})
    .filter(([, { signed_on }]) => signed_on === undefined)
    .map(([key]) => ({
      path: `decisions.${key}.signed_on`,
      message: 'The notice gives the day it was submitted, but not the day on which the decision was signed.',
      severity: 'warning',
      found: 'nothing',
      expected: 'both days, each by its name',
      mend: 'Add "signed_on".',
    }));
}

function costless(context: RuleContext): Finding[] {
  const finance = context.case.implications?.find(({ id }) =>
    ['finance', 'financial', 'resources', 'costs'].includes(id),
  );
  if (!finance || isAbsent(finance.blocks) || context.case.funding !== undefined) return [];
  if (statesFigure(`implications.${finance.id}`, context)) return [];
  return [
    {
      path: `implications.${finance.id}`,
      message: 'The section on costs has no figure.',
      severity: 'warning',
      found: 'words only',
      expected: 'what it costs, for how long, and from which budget',
      mend: 'Give the cost; where there is none, write "none:" with the reason.',
    },
  ];
}
