import type { Authority } from '../schema/authority.ts';
import type { Case } from '../schema/case.ts';
import type { Registers } from '../schema/registers.ts';
import { calculations } from './calculations.ts';
import type { Calculator } from './calculator.ts';
import { contractDates } from './contract-dates.ts';
import { contractValues } from './contract-values.ts';
import { dates } from './dates.ts';
import type { Figure, Figures } from './figure.ts';
import { evaluate, type Formula } from './formula.ts';
import { fundingBalance } from './funding-balance.ts';
import { keyDecisionValues } from './key-decision-values.ts';
import type { Problem } from './problem.ts';
import { tableFigures } from './table-figures.ts';
import { timetable } from './timetable.ts';
import { totals } from './totals.ts';
import { typedFigures } from './typed-figures.ts';
import { wholeLifeValues } from './whole-life-values.ts';

/**
 * The calculators, in order: what is typed first; contracts before tables, whose rows they fill; rows before
 * totals. Funding and calculations give formulas, which are worked out last and may stand on any figure.
 */
const CALCULATORS: readonly Calculator[] = [
  typedFigures,
  dates,
  contractDates,
  timetable,
  contractValues,
  wholeLifeValues,
  keyDecisionValues,
  tableFigures,
  totals,
  fundingBalance,
  calculations,
];

/**
 * Every figure of a case, and what could not be worked out. Money is exact pence; nothing is reported here. `holidays`
 * are the days a workspace adds to, or takes from, the bank holidays.
 */
export function calculate(
  input: Case,
  authority: Authority,
  holidays: Registers['bankHolidays'] = [],
): { readonly figures: Figures; readonly problems: readonly Problem[] } {
  const figures = new Map<string, Figure>();
  const problems: Problem[] = [];
  const formulas: Formula[] = [];
  for (const calculator of CALCULATORS) {
    const calculated = calculator({ case: input, authority, holidays, figures });
    for (const figure of calculated.figures ?? []) figures.set(figure.path, figure);
    formulas.push(...(calculated.formulas ?? []));
    problems.push(...(calculated.problems ?? []));
  }
  const evaluated = evaluate(formulas, figures);
  for (const figure of evaluated.figures) figures.set(figure.path, figure);
  return { figures, problems: [...problems, ...evaluated.problems] };
}
