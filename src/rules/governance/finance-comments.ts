import { committedSums } from '../../calculators/committed-sums.ts';
import { isAbsent } from '../../schema/fact.ts';
import { sectionListed } from '../document/section-listed.ts';
import { stillToCome } from '../executive/still-to-come.ts';
import { writtenDay } from '../executive/written-day.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { needsComments, sectionOn } from './comments.ts';
import { reportWith } from './implications-example.ts';
import { statesFigure } from './states-figure.ts';

const MONEY = {
  recommendations: [
    {
      id: 'award',
      verb: 'approve',
      object: 'the award',
      amounts: [{ id: 'sum', amount: 90000, basis: 'total' }],
    },
  ],
};
const SECTIONS = [
  'resources',
  'funding',
  'implication:finance',
  'implication:financial',
  'implication:treasurer',
];

/** A report has the comments of the chief finance officer: what it costs, from what, cleared before it is published. */
export const financeComments: Rule = {
  id: 'GOV-01',
  title: 'Comments of the chief finance officer',
  severity: 'error',
  standing: 'law',
  source:
    'Local Government Act 1972 s151 (Scotland: Local Government (Scotland) Act 1973 s95; commissioners: Police Reform and Social Responsibility Act 2011 Sch 1 para 6); practice',
  why: 'Members who decide without knowing the cost, and how it is paid for, cannot answer for the money.',
  reads: ['implications', 'funding', 'savings', 'recommendations.*.amounts', 'meeting'],
  check: (context): readonly Finding[] =>
    needsComments(context) ? [...none(context), ...without(context), ...clearedLate(context)] : [],
  examples: {
    accepted: [
      { case: reportWith({ finance: 'The cost is £90,000 from the public health grant.' }, MONEY) },
      { case: reportWith({ finance: { none: 'The decision costs nothing.' } }) },
      { case: { status: 'final' } },
    ],
    rejected: [
      {
        case: reportWith({ legal: 'The Care Act 2014 gives the power.' }),
        path: 'implications',
        message: 'The paper sets out implications, but none for finance.',
      },
      {
        case: reportWith({ finance: 'The cost can be met.' }, MONEY),
        path: 'implications.finance',
        message: 'What is recommended costs money, but the section on finance gives no figure.',
      },
      {
        case: {
          status: 'final',
          meeting: { date: '2024-07-16', agenda_published_on: '2024-07-08' },
          implications: [
            { id: 'finance', cleared_on: '2024-07-10', blocks: [{ id: 'cost', text: 'It costs £90,000.' }] },
          ],
        },
        path: 'implications.finance.cleared_on',
        message:
          'The section on finance was cleared on Wednesday 10 July 2024, after the paper was published on Monday 8 July 2024.',
      },
    ],
  },
};

function none(context: RuleContext): Finding[] {
  const { case: input } = context;
  const listed = sectionListed(context, SECTIONS);
  const has = sectionOn('finance', context) ?? input.funding ?? input.savings;
  // A section that the profile requires is asked for by the rule on blank sections.
  if (has !== undefined || listed === 'required' || (!input.implications && listed === undefined)) return [];
  return [
    {
      path: 'implications',
      message: input.implications
        ? 'The paper sets out implications, but none for finance.'
        : 'The paper has a section for finance, and nothing to put under it.',
      severity: stillToCome(input),
      found: 'nothing on finance',
      expected: 'cost, funding, affordability and risk, by or for the chief finance officer',
      mend: 'Add an implication "finance"; where there is none, write "none:" with the reason.',
    },
  ];
}

function without(context: RuleContext): Finding[] {
  const section = sectionOn('finance', context);
  if (!section || isAbsent(section.blocks) || committedSums(context.case).length === 0) return [];
  if (context.case.funding !== undefined || statesFigure(`implications.${section.id}`, context)) return [];
  return [
    {
      path: `implications.${section.id}`,
      message: 'What is recommended costs money, but the section on finance gives no figure.',
      severity: stillToCome(context.case),
      found: 'words only',
      expected: 'the cost, by :value[…] where the case has it',
      mend: 'Give the figures that members are to decide on.',
    },
  ];
}

function clearedLate(context: RuleContext): Finding[] {
  const { meeting } = context.case;
  const published = meeting?.report_published_on ?? meeting?.agenda_published_on;
  if (published === undefined) return [];
  return (['finance', 'law'] as const).flatMap((what): Finding[] => {
    const section = sectionOn(what, context);
    if (!section?.cleared_on || section.cleared_on <= published) return [];
    return [
      {
        path: `implications.${section.id}.cleared_on`,
        message: `The section on ${what} was cleared on ${writtenDay(section.cleared_on)}, after the paper was published on ${writtenDay(published)}.`,
        found: section.cleared_on,
        expected: `a day up to ${published}`,
        mend: 'Correct the day; if it was cleared late, publish the paper again as cleared.',
      },
    ];
  });
}
