import type { Passage } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A claim that a cost is met by a budget that is there already. */
const WITHIN =
  /\b(?:within|from|by|through) (?:the |its |their )?(?:existing|current|approved|available|agreed) (?:[a-z]+ ){0,3}budgets?\b/gi;

/** Anything that may be the sum: typed, or taken in by `:value[…]`. */
const SUM = /£|\ufffc/u;

const finance = (text: string) => ({
  case: { implications: [{ id: 'finance', blocks: [{ id: 'budget', text }] }] },
});

/** Where a cost is said to be met from a budget, the paper says what both are. */
export const budgetCompared: Rule = {
  id: 'MON-24',
  title: 'A cost met from a budget is set against it',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Nobody can check that a cost is within a budget when neither is stated.',
  reads: ['implications.finance', '*'],
  check: ({ prose }) => {
    const stated = prose.passages.some((passage) => isFinance(passage) && SUM.test(passage.text));
    if (stated) return [];
    return prose
      .find(WITHIN)
      .filter(({ passage }) => !SUM.test(passage.text))
      .map(({ passage, offset, written }) => ({
        path: passage.field.at,
        textOffset: offset,
        message: `"${written.replace(/\s+/g, ' ')}" is said without a figure. How much is the budget, what is the cost, and what is left?`,
        found: written.replace(/\s+/g, ' '),
        expected: 'cost, budget and difference',
        mend: 'State the budget and the cost for the same year, and the difference between them.',
      }));
  },
  examples: {
    accepted: [
      finance('The cost of £80,000 is met within the existing budget of £100,000.'),
      finance('The budget is agreed each year.'),
    ],
    rejected: [
      {
        ...finance('The cost is met from within existing budgets.'),
        path: 'implications.finance.blocks.budget.text',
        textOffset: 21,
        message:
          '"within existing budgets" is said without a figure. How much is the budget, what is the cost, and what is left?',
      },
    ],
  },
};

const isFinance = ({ field: { path } }: Passage) => path.startsWith('implications.finance.');
