import { isAbsent } from '../../schema/fact.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { sectionOn } from './comments.ts';
import { reportWith } from './implications-example.ts';
import { passagesUnder } from './passages-under.ts';
import { statesFigure } from './states-figure.ts';

const CLAIM =
  /\b(?:(?:best|better|good|greater|improved) value(?: for money)?|value for money|savings?|economies of scale|efficienc(?:y|ies))\b/i;
const COMPARED = /\b(?:benchmark|compared|comparison|tested|soft market)/i;

/** A claim of savings or value in the section on finance has a figure or a comparison beside it. */
export const bestValueShown: Rule = {
  id: 'GOV-04',
  title: 'Best value',
  severity: 'warning',
  standing: 'law',
  source:
    'Local Government Act 1999 s3 (Scotland: Local Government in Scotland Act 2003 s1; Wales: Local Government and Elections (Wales) Act 2021 s89)',
  why: 'A claim of value that nobody can check hides what the money buys, and cannot show the continuous improvement that is owed.',
  reads: ['implications'],
  check: (context): readonly Finding[] => claimed(context),
  examples: {
    accepted: [
      { case: reportWith({ finance: 'Savings of £20,000 a year are expected.' }) },
      {
        case: reportWith({ finance: 'It is good value: prices were compared with those of six neighbours.' }),
      },
      { case: reportWith({ finance: 'The cost is met from the grant.' }) },
    ],
    rejected: [
      {
        case: reportWith({ finance: 'It is expected that savings can be made.' }),
        path: 'implications.finance.blocks.comment.text',
        textOffset: 20,
        message: 'The section on finance claims "savings", with neither a figure nor a comparison.',
      },
    ],
  },
};

function claimed(context: RuleContext): Finding[] {
  const section = sectionOn('finance', context);
  if (!section || isAbsent(section.blocks)) return [];
  const path = `implications.${section.id}`;
  const passages = passagesUnder(path, context);
  if (statesFigure(path, context) || passages.some(({ text }) => COMPARED.test(text))) return [];
  for (const { field, text } of passages) {
    const claim = CLAIM.exec(text);
    if (claim)
      return [
        {
          path: field.at,
          textOffset: claim.index,
          message: `The section on finance claims "${claim[0]}", with neither a figure nor a comparison.`,
          found: claim[0],
          expected: 'how much, or better than what',
          mend: 'Give the figure or the comparison; or say that neither is known yet, and when it will be.',
        },
      ];
  }
  return [];
}
