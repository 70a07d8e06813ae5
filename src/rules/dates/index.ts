import type { Rule } from '../rule.ts';
import { calendarFitsNation } from './calendar-fits-nation.ts';
import { clearDayModeSettled } from './clear-day-mode-settled.ts';
import { datesInOrder } from './dates-in-order.ts';
import { deadlineHasATime } from './deadline-has-a-time.ts';
import { extensionWithinMaximum } from './extension-within-maximum.ts';
import { fundingLasts } from './funding-lasts.ts';
import { optionsSayHowLong } from './options-say-how-long.ts';
import { planHasTime } from './plan-has-time.ts';
import { plansCoverTheDay } from './plans-cover-the-day.ts';
import { reviewHalfway } from './review-halfway.ts';
import { savingsFollowCause } from './savings-follow-cause.ts';
import { scrutinyAnswered } from './scrutiny-answered.ts';
import { termsJoin } from './terms-join.ts';
import { workingDaysKnown } from './working-days-known.ts';

/** Rules of dates, terms and clocks. */
export const DATE_RULES: readonly Rule[] = [
  workingDaysKnown,
  calendarFitsNation,
  termsJoin,
  optionsSayHowLong,
  extensionWithinMaximum,
  datesInOrder,
  clearDayModeSettled,
  deadlineHasATime,
  planHasTime,
  plansCoverTheDay,
  reviewHalfway,
  scrutinyAnswered,
  savingsFollowCause,
  fundingLasts,
];
