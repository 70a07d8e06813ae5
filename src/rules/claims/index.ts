import type { Rule } from '../rule.ts';
import { countsMatchLists } from './counts-match-lists.ts';
import { endsAreLastDays } from './ends-are-last-days.ts';
import { figuresInProse } from './figures-in-prose.ts';
import { financialYearLabels } from './financial-year-labels.ts';
import { oneQuantityOneFigure } from './one-quantity-one-figure.ts';
import { partWithinWhole } from './part-within-whole.ts';
import { priorValueAgrees } from './prior-value-agrees.ts';
import { unchangedMeansEqual } from './unchanged-means-equal.ts';
import { weekdaysMatch } from './weekdays-match.ts';

/** Rules of figures, dates and counts that prose claims. */
export const CLAIM_RULES: readonly Rule[] = [
  figuresInProse,
  priorValueAgrees,
  unchangedMeansEqual,
  oneQuantityOneFigure,
  partWithinWhole,
  countsMatchLists,
  financialYearLabels,
  endsAreLastDays,
  weekdaysMatch,
];
