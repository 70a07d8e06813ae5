import type { Rule } from '../rule.ts';
import { cellsFitColumns } from './cells-fit-columns.ts';
import { inputsExist } from './inputs-exist.ts';
import { likeWithLike } from './like-with-like.ts';
import { noCircles } from './no-circles.ts';
import { notOfZero } from './not-of-zero.ts';
import { oneBalance } from './one-balance.ts';
import { oneBasis } from './one-basis.ts';
import { sharesDivide } from './shares-divide.ts';
import { termEnds } from './term-ends.ts';
import { termsLast } from './terms-last.ts';
import { withinCalendar } from './within-calendar.ts';

/** Rules of what could not be calculated, one for each kind of problem. */
export const PROBLEM_RULES: readonly Rule[] = [
  inputsExist,
  noCircles,
  notOfZero,
  likeWithLike,
  withinCalendar,
  termsLast,
  cellsFitColumns,
  sharesDivide,
  oneBalance,
  oneBasis,
  termEnds,
];
