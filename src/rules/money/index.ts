import type { Rule } from '../rule.ts';
import { apportionmentStated } from './apportionment-stated.ts';
import { budgetCompared } from './budget-compared.ts';
import { cellsMatchShare } from './cells-match-share.ts';
import { fundingKinds } from './funding-kinds.ts';
import { fundingMeetsCost } from './funding-meets-cost.ts';
import { grandTotal } from './grand-total.ts';
import { headerShareTrue } from './header-share-true.ts';
import { headsSideBySide } from './heads-side-by-side.ts';
import { oneOffSavings } from './one-off-savings.ts';
import { roundingNote } from './rounding-note.ts';
import { sharesSum } from './shares-sum.ts';
import { statedChanges } from './stated-changes.ts';
import { statedPercentages } from './stated-percentages.ts';
import { statedSums } from './stated-sums.ts';
import { statedTotals } from './stated-totals.ts';
import { unitsInTables } from './units-in-tables.ts';
import { vatBasis } from './vat-basis.ts';
import { wholeLifeTold } from './whole-life-told.ts';

/** Rules of sums, shares, funding and prices. */
export const MONEY_RULES: readonly Rule[] = [
  statedSums,
  statedTotals,
  apportionmentStated,
  sharesSum,
  cellsMatchShare,
  roundingNote,
  statedPercentages,
  statedChanges,
  wholeLifeTold,
  vatBasis,
  fundingMeetsCost,
  fundingKinds,
  oneOffSavings,
  unitsInTables,
  headerShareTrue,
  budgetCompared,
  grandTotal,
  headsSideBySide,
];
