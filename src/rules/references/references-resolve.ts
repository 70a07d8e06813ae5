import type { Finding, Rule } from '../rule.ts';
import { namedEntries } from './named-entries.ts';
import { textReferences } from './text-references.ts';
import { valuesInText } from './values-in-text.ts';

const RECOMMENDATION = { id: 'award', verb: 'approve', object: 'the award of the contract' };
const background = (text: string) => ({
  recommendations: [RECOMMENDATION],
  background: [{ id: 'history', text }],
});
const figures = [{ id: 'ceiling', label: 'Ceiling', amount: 2500000, basis: 'total' }];

/** Whatever a case refers to must be in it: in texts, in values, and wherever one entry names another. */
export const referencesResolve: Rule = {
  id: 'LNT-04',
  title: 'References resolve',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A reference that leads nowhere prints as a gap, and a member cannot find what is meant.',
  reads: ['*'],
  check: (context): readonly Finding[] => [
    ...textReferences(context),
    ...valuesInText(context),
    ...namedEntries(context),
  ],
  examples: {
    accepted: [
      { case: background('See :ref[recommendations.award] and :ref[award].') },
      { case: { ...background('Up to :value[figures.ceiling]{as="millions"}.'), figures } },
    ],
    rejected: [
      {
        case: background('See :ref[awards].'),
        path: 'background.history.text',
        message: '":ref[awards]" refers to nothing in this case. Did you mean "award"?',
      },
      {
        case: {
          ...background('See :ref[award].'),
          options: [{ id: 'award', title: 'Award' }],
        },
        path: 'background.history.text',
        message: '":ref[award]" could mean any of these: recommendations.award and options.award.',
      },
      {
        case: { ...background('Up to :value[figures.cieling].'), figures },
        path: 'background.history.text',
        message: '":value[figures.cieling]" names no figure of this case. Did you mean "figures.ceiling"?',
      },
      {
        case: { ...background('Up to :value[figures.ceiling]{as="month"}.'), figures },
        path: 'background.history.text',
        message: '":value[figures.ceiling]" cannot be printed as "month".',
      },
      {
        case: { ...background('x'), reasons: [{ id: 'need', text: 'There is need.', for: ['grant'] }] },
        path: 'reasons.need.for',
        message: '"grant" is not the id of one of the recommendations.',
      },
      {
        case: { background: [{ id: 'costs', table: 'table-one' }] },
        path: 'background.costs.table',
        message: '"table-one" is not the id of one of the tables.',
      },
    ],
  },
};
