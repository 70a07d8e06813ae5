import type { Authority } from '../schema/authority.ts';
import type { Case } from '../schema/case.ts';
import type { Registers } from '../schema/registers.ts';
import type { Figure, Figures } from './figure.ts';
import type { Formula } from './formula.ts';
import type { Problem } from './problem.ts';

/** What a calculator is given: the case, its authority, and the figures of the calculators before it. */
export interface CalculatorContext {
  readonly case: Case;
  readonly authority: Authority;
  /** Days the workspace adds to, or takes from, the bank holidays. */
  readonly holidays: Registers['bankHolidays'];
  readonly figures: Figures;
}

/** What a calculator gives: figures, formulas still to be worked out, and what went wrong. It never reports. */
export interface Calculated {
  readonly figures?: readonly Figure[];
  readonly formulas?: readonly Formula[];
  readonly problems?: readonly Problem[];
}

/** One step of the calculation. */
export type Calculator = (context: CalculatorContext) => Calculated;
