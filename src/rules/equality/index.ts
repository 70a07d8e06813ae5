import type { Rule } from '../rule.ts';
import { assessmentBeforeDecision } from './assessment-before-decision.ts';
import { characteristicsComplete } from './characteristics-complete.ts';
import { limbsAddressed } from './limbs-addressed.ts';
import { nationalDuties } from './national-duties.ts';
import { notBoilerplate } from './not-boilerplate.ts';

/** Rules of the public sector equality duty. */
export const EQUALITY_RULES: readonly Rule[] = [
  limbsAddressed,
  characteristicsComplete,
  assessmentBeforeDecision,
  notBoilerplate,
  nationalDuties,
];
