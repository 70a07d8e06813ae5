import { isAbsent } from '../../schema/fact.ts';
import { sectionListed } from '../document/section-listed.ts';
import { english } from '../english.ts';
import { stillToCome } from '../executive/still-to-come.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { needsComments, sectionOn, stockPhrases, tellingWords } from './comments.ts';
import { reportWith } from './implications-example.ts';

/** Fewer words than this beside those that advice was sought give none. */
const FEWEST_WORDS = 5;

const ADVICE = 'The National Health Service Act 2006 s2B gives the power; staff may transfer.';

/** A report has the comments of the monitoring officer, or for them: the power, the procurement, the risk. */
export const legalComments: Rule = {
  id: 'GOV-02',
  title: 'Comments of the monitoring officer, or legal comments',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'scotland'] },
  source: 'Local Government and Housing Act 1989 ss5 and 5A',
  why: 'Members who decide without being told the law may act unlawfully without knowing it.',
  reads: ['implications'],
  check: (context): readonly Finding[] =>
    needsComments(context)
      ? [...none(context), ...withheld(context), ...unsaid(context), ...onePerson(context)]
      : [],
  examples: {
    accepted: [
      { case: reportWith({ finance: { none: 'It costs nothing.' }, legal: ADVICE }) },
      { case: reportWith({ legal: { none: 'The decision changes no right or duty.' } }) },
      { case: { status: 'final' } },
    ],
    rejected: [
      {
        case: reportWith({ finance: 'It costs £90,000.' }),
        path: 'implications',
        message: 'The paper sets out implications, but no legal ones.',
      },
      {
        case: reportWith({ legal: { not_published: 'The report has none.' } }),
        path: 'implications.legal',
        message:
          'Legal comments are declared not published; those who decide, and the public, have to see them.',
      },
      {
        case: reportWith({ legal: 'Legal and procurement advice has been sought.' }),
        path: 'implications.legal',
        message: 'The legal comments say that advice was sought, and do not say what it is.',
      },
      {
        case: {
          status: 'final',
          implications: [
            { id: 'finance', office: 'Director of Resources', blocks: { none: 'It costs nothing.' } },
            { id: 'legal', office: 'Director of Resources', blocks: [{ id: 'power', text: ADVICE }] },
          ],
        },
        path: 'implications.legal.office',
        message:
          'The Director of Resources gives both the financial and the legal comments; the monitoring officer may not be the chief finance officer.',
      },
    ],
  },
};

function none(context: RuleContext): Finding[] {
  const { case: input } = context;
  const listed = sectionListed(context, ['implication:legal', 'implication:monitoring-officer']);
  if (sectionOn('law', context) || listed === 'required' || (!input.implications && listed === undefined))
    return [];
  return [
    {
      path: 'implications',
      message: input.implications
        ? 'The paper sets out implications, but no legal ones.'
        : 'The paper has a section for legal implications, and nothing to put under it.',
      severity: stillToCome(input),
      found: 'nothing on law',
      expected: 'the power, the procurement regime and the main risk, by or for the monitoring officer',
      mend: 'Add an implication "legal"; where there is none, write "none:" with the reason.',
    },
  ];
}

function withheld(context: RuleContext): Finding[] {
  const section = sectionOn('law', context);
  if (!section || !isAbsent(section.blocks) || !('not_published' in section.blocks)) return [];
  return [
    {
      path: `implications.${section.id}`,
      message:
        'Legal comments are declared not published; those who decide, and the public, have to see them.',
      severity: stillToCome(context.case),
      found: 'not published',
      expected: 'the comments, or those that are privileged in an exempt part',
      mend: 'Set them out; withhold under "exempt" only what legal privilege covers.',
    },
  ];
}

function unsaid(context: RuleContext): Finding[] {
  const section = sectionOn('law', context);
  if (!section || isAbsent(section.blocks) || stockPhrases(section, context).length === 0) return [];
  if (tellingWords(section, context) >= FEWEST_WORDS) return [];
  return [
    {
      path: `implications.${section.id}`,
      message: 'The legal comments say that advice was sought, and do not say what it is.',
      severity: stillToCome(context.case),
      found: 'advice sought',
      expected: 'the advice: the power, the procurement regime and the main risk',
      mend: 'Set out what was advised; withhold under "exempt" only what legal privilege covers.',
    },
  ];
}

function onePerson(context: RuleContext): Finding[] {
  const office = sectionOn('finance', context)?.office;
  const finance = office && english(office);
  const legal = sectionOn('law', context);
  if (finance === undefined || !legal?.office || english(legal.office) !== finance) return [];
  return [
    {
      path: `implications.${legal.id}.office`,
      message: `The ${finance} gives both the financial and the legal comments; the monitoring officer may not be the chief finance officer.`,
      found: finance,
      expected: 'the monitoring officer, or an office that advises for them',
      mend: 'Name the office that cleared each.',
    },
  ];
}
