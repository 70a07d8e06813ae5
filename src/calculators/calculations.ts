import { namedIn } from '../schema/addresses.ts';
import type { Case } from '../schema/case.ts';
import { isAbsent } from '../schema/fact.ts';
import { calculatedFigure } from './calculated-figure.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import { MINUS_ONE, ONE } from './decimal.ts';
import type { Figure } from './figure.ts';
import { asPercentage, multiplied, weightedSum } from './figure-arithmetic.ts';
import type { Formula, Worked } from './formula.ts';
import type { Problem } from './problem.ts';

type Calculation = NonNullable<Case['calculations']>[number];

/** The case's own calculations, as formulas: they may stand on one another in any order. */
export function calculations({ case: input }: CalculatorContext): Calculated {
  const all = input.calculations ?? [];
  const counting = all.filter((calculation) => 'count_of' in calculation);
  const counts = counting.map((calculation) => counted(calculation, input));
  return {
    formulas: all.flatMap((calculation) => ('count_of' in calculation ? [] : [formulaOf(calculation)])),
    figures: counts.flatMap(({ figure }) => figure ?? []),
    problems: counts.flatMap(({ problems }) => problems ?? []),
  };
}

function formulaOf(calculation: Exclude<Calculation, { count_of: string }>): Formula {
  const path = `calculations.${calculation.id}`;
  const about = { path, label: calculation.label };
  const formula = (inputs: readonly string[], work: Formula['work']): Formula => ({
    path,
    statedAt: path,
    inputs,
    work,
  });
  if ('sum' in calculation)
    return formula(calculation.sum, (inputs) =>
      aggregate(
        weightedSum(
          about,
          inputs,
          inputs.map(() => ONE),
          'The sum of the figures named.',
        ),
      ),
    );
  if ('difference' in calculation)
    return formula(calculation.difference, (inputs) =>
      weightedSum(about, inputs, [ONE, MINUS_ONE], 'The first figure less the second.'),
    );
  if ('times' in calculation)
    return formula([calculation.times], (inputs) => multiplied(about, inputs, BigInt(calculation.by)));
  if ('percentage' in calculation)
    return formula(calculation.percentage, (inputs) =>
      asPercentage(about, inputs, 'percentage', calculation.places),
    );
  return formula(calculation.change, (inputs) => asPercentage(about, inputs, 'change', calculation.places));
}

function aggregate(worked: Worked): Worked {
  return worked.figure ? { ...worked, figure: { ...worked.figure, aggregate: true } } : worked;
}

/** How many entries a list has; a list declared to be absent has none. */
function counted(calculation: Extract<Calculation, { count_of: string }>, input: Case): Worked {
  const path = `calculations.${calculation.id}`;
  const [list, ...more] = namedIn(input, calculation.count_of);
  const size = Array.isArray(list?.value) ? list.value.length : isAbsent(list?.value) ? 0 : undefined;
  if (list === undefined || size === undefined || more.length > 0) {
    const problem: Problem = { kind: 'names-nothing', path, named: calculation.count_of, wanted: 'list' };
    return { problems: [problem] };
  }
  const value = { kind: 'count', value: BigInt(size) } as const;
  const figure: Figure = calculatedFigure(
    path,
    calculation.label,
    value,
    'The entries of the list, counted.',
    [list.path],
  );
  return { figure };
}
