import type { Rule } from '../rule.ts';
import { actNotices } from './act-notices.ts';
import { actStandstill } from './act-standstill.ts';
import { awardDelegation } from './award-delegation.ts';
import { detailsInTime } from './details-in-time.ts';
import { gatewayNamed } from './gateway-named.ts';
import { keyPerformanceIndicators } from './key-performance-indicators.ts';
import { legalRoute } from './legal-route.ts';
import { regimesOwnWords } from './regimes-own-words.ts';
import { rightRegime } from './right-regime.ts';
import { rightThreshold } from './right-threshold.ts';
import { selectionChanges } from './selection-changes.ts';
import { selectionNotices } from './selection-notices.ts';
import { selectionStandstill } from './selection-standstill.ts';
import { timeToMobilise } from './time-to-mobilise.ts';
import { valueAndTermStated } from './value-and-term-stated.ts';
import { wholeEstimate } from './whole-estimate.ts';

/** Rules of procurement: the regime, its thresholds, notices and standstill, and what an award has to state. */
export const PROCUREMENT_RULES: readonly Rule[] = [
  rightRegime,
  regimesOwnWords,
  selectionStandstill,
  selectionChanges,
  selectionNotices,
  rightThreshold,
  wholeEstimate,
  actNotices,
  actStandstill,
  keyPerformanceIndicators,
  detailsInTime,
  legalRoute,
  gatewayNamed,
  awardDelegation,
  valueAndTermStated,
  timeToMobilise,
];
