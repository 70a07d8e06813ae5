import { isAbsent } from '../../schema/fact.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { needsComments, STATUTORY, stockPhrases, tellingWords } from './comments.ts';
import { reportWith } from './implications-example.ts';
import { NO_IMPLICATIONS } from './no-implications.ts';
import { passagesUnder } from './passages-under.ts';
import { statesFigure } from './states-figure.ts';

/** A comment of fewer words, without a figure or a law in it, says nothing. */
const FEWEST_WORDS = 15;
const LAW = /\b(?:Act|Order|Regulations|Measure)\b|\bs(?:ection|\.)?\s?\d/u;

/** A section for a statutory officer gives the advice itself, not that advice was asked for. */
export const consultedIsNotAdvice: Rule = {
  id: 'LNT-35',
  title: '"Has been consulted" is not advice',
  severity: 'warning',
  standing: 'house',
  source: 'house rule; Local Government Act 1972 s151, Local Government and Housing Act 1989 s5',
  why: 'Members need what the officer advised; that the officer was asked tells them nothing.',
  reads: ['implications'],
  check: (context): readonly Finding[] =>
    needsComments(context) ? STATUTORY.flatMap(({ ids, what }) => hollow(ids, what, context)) : [],
  examples: {
    accepted: [
      { case: reportWith({ legal: 'The Care Act 2014 gives the power.' }) },
      {
        case: reportWith({
          finance:
            'The Director of Resources has been consulted and advises that the cost of £90,000 can be met from the grant.',
        }),
      },
      { case: reportWith({ legal: { none: 'No duty changes.' } }) },
    ],
    rejected: [
      {
        case: reportWith({
          finance: 'The Director of Corporate Resources has been consulted about it.',
        }),
        path: 'implications.finance.blocks.comment.text',
        textOffset: 4,
        message:
          'The financial comments say "Director of Corporate Resources has been consulted", and not what was advised.',
      },
      {
        case: reportWith({ legal: 'Legal and procurement advice has been sought.' }),
        path: 'implications.legal.blocks.comment.text',
        textOffset: 22,
        message: 'The legal comments say "advice has been sought", and not what was advised.',
      },
      {
        case: reportWith({ legal: 'These are contained in the report.' }),
        path: 'implications.legal',
        message: 'The legal comments have 6 words, with neither a figure nor a law among them.',
      },
    ],
  },
};

/** A section that says there is nothing to advise on is another rule's to hold against the paper. */
const saysNone = (path: string, context: RuleContext) =>
  passagesUnder(path, context).some(({ text }) => text.search(NO_IMPLICATIONS) >= 0);

function hollow(ids: readonly string[], what: string, context: RuleContext): Finding[] {
  return (context.case.implications ?? [])
    .filter(({ id, blocks }) => ids.includes(id) && !isAbsent(blocks))
    .flatMap((section): Finding[] => {
      const common = {
        expected: 'what the officer advises: cost and risk, or power and risk',
        mend: 'Give the advice; if it has not come yet, the report is not ready.',
      };
      const stock = stockPhrases(section, context);
      if (stock.length > 0)
        return stock.map(({ passage, offset, written }) => ({
          ...common,
          path: passage.field.at,
          textOffset: offset,
          message: `The ${what} comments say "${written}", and not what was advised.`,
          found: written,
        }));
      const path = `implications.${section.id}`;
      const words = tellingWords(section, context);
      if (words >= FEWEST_WORDS || statesFigure(path, context)) return [];
      if ((section.powers ?? []).length > 0) return [];
      if (saysNone(path, context) || passagesUnder(path, context).some(({ text }) => LAW.test(text)))
        return [];
      return [
        {
          ...common,
          path,
          message: `The ${what} comments have ${words} words, with neither a figure nor a law among them.`,
          found: `${words} words`,
        },
      ];
    });
}
