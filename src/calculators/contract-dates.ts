import type { Contract } from '../schema/contract.ts';
import { calculatedFigure } from './calculated-figure.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import { midpoint } from './calendar.ts';
import { contractOptions, type OptionDates } from './contract-options.ts';
import { contractTerms, type TermDates } from './contract-terms.ts';
import type { Figure } from './figure.ts';
import type { Problem } from './problem.ts';

/**
 * First and last days and lengths of each contract's terms and options, its end, its end with every option used,
 * and the first day of its second half. Last days are inclusive: start + length − 1 day.
 */
export function contractDates({ case: input }: CalculatorContext): Calculated {
  const figures: Figure[] = [];
  const problems: Problem[] = [];
  for (const contract of input.contracts ?? []) {
    const terms = contractTerms(contract);
    const last = latest(terms);
    const options = contractOptions(contract, terms, last?.to);
    figures.push(...terms.flatMap((term) => term.figures), ...wholeContract(contract, terms, options, last));
    figures.push(...options.figures);
    problems.push(...terms.flatMap((term) => term.problems), ...options.problems);
  }
  return { figures, problems };
}

type Ended = TermDates & { readonly to: string };

function wholeContract(
  contract: Contract,
  terms: readonly TermDates[],
  options: OptionDates,
  last: Ended | undefined,
): Figure[] {
  const path = `contracts.${contract.id}`;
  return [
    ...(last
      ? [
          calculatedFigure(
            `${path}.end`,
            'Last day of the contract',
            { kind: 'date', date: last.to },
            'The last day of the last term.',
            [`${last.path}.to`],
          ),
        ]
      : []),
    ...lengths(path, terms, options),
    ...halfway(path, terms, last),
  ];
}

function lengths(path: string, terms: readonly TermDates[], options: OptionDates): Figure[] {
  const figures: Figure[] = [];
  const first = terms[0];
  if (first?.months !== undefined)
    figures.push(
      calculatedFigure(
        `${path}.initial_length`,
        'Length of the first term',
        { kind: 'duration', months: first.months },
        'The length of the first term.',
        [`${first.path}.length`],
      ),
    );
  const months = terms.reduce<number | undefined>(
    (sum, term) => (sum === undefined || term.months === undefined ? undefined : sum + term.months),
    options.unusedMonths,
  );
  if (terms.length > 0 && months !== undefined)
    figures.push(
      calculatedFigure(
        `${path}.maximum_length`,
        'Longest the contract can last',
        { kind: 'duration', months },
        'The terms and the options not yet used, added.',
        [...terms.map((term) => `${term.path}.length`), ...options.unused],
      ),
    );
  return figures;
}

function halfway(path: string, terms: readonly TermDates[], last: Ended | undefined): Figure[] {
  const start = terms.find((term) => term.from !== undefined);
  if (!last || start?.from === undefined || start.from >= last.to) return [];
  const half = midpoint(start.from, last.to);
  if (half === undefined) return [];
  return [
    calculatedFigure(
      `${path}.midpoint`,
      'First day of the second half',
      { kind: 'date', date: half },
      'Halfway from the first day of the terms to the last.',
      [`${start.path}.from`, `${last.path}.to`],
    ),
  ];
}

function latest(terms: readonly TermDates[]): Ended | undefined {
  return terms
    .filter((term): term is Ended => term.to !== undefined)
    .reduce<Ended | undefined>(
      (best, term) => (best === undefined || term.to >= best.to ? term : best),
      undefined,
    );
}
