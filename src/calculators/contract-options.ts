import type { Contract } from '../schema/contract.ts';
import { calculatedFigure } from './calculated-figure.ts';
import { addDays, lastDayOf } from './calendar.ts';
import type { TermDates } from './contract-terms.ts';
import type { Figure } from './figure.ts';
import type { Problem } from './problem.ts';
import { statedFigure } from './stated-figure.ts';

/** The options of a contract, and how far those not yet used could take it. */
export interface OptionDates {
  /** Paths of the lengths of the options not yet used. */
  readonly unused: readonly string[];
  /** Months of the options not yet used. */
  readonly unusedMonths: number;
  readonly figures: readonly Figure[];
  readonly problems: readonly Problem[];
}

/**
 * The length of each option to extend and the day it would end on. An option already used ends with the
 * extension it gave, taken in order; one not yet used follows the end of the contract, one after another.
 */
export function contractOptions(
  contract: Contract,
  terms: readonly TermDates[],
  end: string | undefined,
): OptionDates {
  const options = (contract.extension_options ?? []).map((option) => ({
    exercised: option.exercised,
    path: `contracts.${contract.id}.extension_options.${option.id}`,
    months: (option.years ?? 0) * 12 + (option.months ?? 0),
  }));
  const lengths = options.map(({ path, months }) => ({
    ...statedFigure(`${path}.length`, 'Length of an option', { kind: 'duration', months }),
    statedAt: [`${path}.years`, `${path}.months`],
  }));
  const used = options.filter(({ exercised }) => exercised);
  const unused = options.filter(({ exercised }) => !exercised);
  const further = furtherEnds(unused, contract, end);
  return {
    unused: unused.map(({ path }) => `${path}.length`),
    unusedMonths: unused.reduce((sum, { months }) => sum + months, 0),
    figures: [...lengths, ...allOptions(contract, options), ...usedEnds(used, terms), ...further.figures],
    problems: further.problems,
  };
}

interface Option {
  readonly path: string;
  readonly months: number;
}

function allOptions(contract: Contract, options: readonly Option[]): Figure[] {
  if (options.length === 0) return [];
  return [
    calculatedFigure(
      `contracts.${contract.id}.extension_length`,
      'Length of all options',
      { kind: 'duration', months: options.reduce((sum, { months }) => sum + months, 0) },
      'The lengths of the options, added.',
      options.map(({ path }) => `${path}.length`),
    ),
  ];
}

function usedEnds(used: readonly Option[], terms: readonly TermDates[]): Figure[] {
  const extensions = terms.filter(({ basis, to }) => basis === 'extension' && to !== undefined);
  return used.flatMap(({ path }, index) => {
    const term = extensions[index];
    return term?.to === undefined
      ? []
      : [
          calculatedFigure(
            `${path}.to`,
            'Last day of an option',
            { kind: 'date', date: term.to },
            'The last day of the extension it gave.',
            [`${term.path}.to`],
          ),
        ];
  });
}

/** The ends that unused options would give, counted from the day after the contract ends, and the furthest. */
function furtherEnds(unused: readonly Option[], contract: Contract, end: string | undefined) {
  const figures: Figure[] = [];
  if (end === undefined) return { figures, problems: [] };
  const path = `contracts.${contract.id}`;
  const inputs = [`${path}.end`];
  const start = addDays(end, 1);
  let months = 0;
  let furthest = end;
  for (const option of unused) {
    months += option.months;
    inputs.push(`${option.path}.length`);
    const to = start === undefined ? undefined : lastDayOf(start, months);
    if (to === undefined) {
      const date = `${end} and ${months} months`;
      return { figures, problems: [{ kind: 'beyond-calendar', path: option.path, date } as const] };
    }
    furthest = to;
    const method = 'Counted on from the end of the contract.';
    figures.push(
      calculatedFigure(`${option.path}.to`, 'Last day of an option', { kind: 'date', date: to }, method, [
        ...inputs,
      ]),
    );
  }
  figures.push(
    calculatedFigure(
      `${path}.maximum_end`,
      'Last day with every option used',
      { kind: 'date', date: furthest },
      'The end of the contract and the options not yet used.',
      inputs,
    ),
  );
  return { figures, problems: [] };
}
