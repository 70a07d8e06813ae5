import type { Contract } from '../schema/contract.ts';
import { calculatedFigure } from './calculated-figure.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import { addDays, addMonths, lastDayOf } from './calendar.ts';
import { contractTerms, type TermDates } from './contract-terms.ts';
import { NOUGHT, ratio } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Problem } from './problem.ts';
import { MOST_MONTHS, type Stretch, valueOver } from './value-over-time.ts';

const SOURCE = 'Procurement Act 2023 s4 and Sch 3';

/** Decimals by which an annual value counts in a figure made of some of its months. */
const WEIGHT_PLACES = 8;

/**
 * What each contract comes to: over each term, over all of them, and with every option not yet used; with VAT where
 * the value excludes it and its rate is given, and without it where the value includes it. A figure that needs a
 * value or a length the case does not give is left out.
 */
export function wholeLifeValues({ case: input }: CalculatorContext): Calculated {
  const worked = (input.contracts ?? []).map(ofContract);
  return {
    figures: worked.flatMap(({ figures }) => figures),
    problems: worked.flatMap(({ problems }) => problems),
  };
}

function ofContract(contract: Contract): { figures: readonly Figure[]; problems: readonly Problem[] } {
  const terms = contractTerms(contract);
  const options = unusedOptions(contract, terms);
  const problems = [...terms, ...options].flatMap(({ path, months, from }): Problem[] =>
    from === undefined && (months ?? 0) > MOST_MONTHS
      ? [{ kind: 'beyond-calendar', path, date: `after ${months ?? 0} months` }]
      : [],
  );
  const sound = terms.every((term) => term.problems.length === 0);
  const ofTerms = terms.map((term, index) =>
    sound && term.months !== undefined
      ? stretchFigure(contract, {
          path: term.path,
          term: contract.terms?.[index]?.id,
          months: term.months,
          from: term.from,
          to: term.to,
        })
      : undefined,
  );
  const known = ofTerms.flatMap((figure) => figure ?? []);
  if (known.length === 0 || known.length < terms.length) return { figures: known, problems };
  const ofOptions = options.flatMap((option) => stretchFigure(contract, option) ?? []);
  return {
    figures: [...known, ...ofOptions, ...wholes(contract, known, ofOptions, options.length)],
    problems,
  };
}

function wholes(
  contract: Contract,
  terms: readonly Figure[],
  options: readonly Figure[],
  all: number,
): readonly Figure[] {
  const path = `contracts.${contract.id}.whole_life_value`;
  const whole = sumOf(path, 'Value over all terms', 'The values of the terms, added.', terms);
  const most =
    all === 0 || options.length < all
      ? []
      : sumOf(
          `${path}_with_options`,
          'Value with every option used',
          'The values of the terms and of the options not yet used, added.',
          [...terms, ...options],
        );
  return [...whole, ...most].flatMap((figure) => [figure, ...otherVat(contract, figure)]);
}

/** The same value with VAT, or without it. */
function otherVat({ vat, vat_rate: rate }: Contract, figure: Figure): readonly Figure[] {
  if (rate === undefined || rate.units < 0n || figure.value.kind !== 'money') return [];
  if (vat !== 'excluded' && vat !== 'included') return [];
  const hundred = 100n * 10n ** BigInt(rate.places);
  const [top, bottom] =
    vat === 'excluded' ? [hundred + rate.units, hundred] : [hundred, hundred + rate.units];
  const pence = ratio(figure.value.pence * top, bottom, 0).units;
  const [suffix, words] = vat === 'excluded' ? ['with_vat', 'with VAT'] : ['without_vat', 'without VAT'];
  const method = `The value ${words}, rounded to the penny (halves away from zero).`;
  const label = `${figure.label}, ${words}`;
  const value = { kind: 'money', pence } as const;
  return [
    {
      ...calculatedFigure(`${figure.path}_${suffix}`, label, value, method, [figure.path], 'total'),
      weights: [ratio(top, bottom, WEIGHT_PLACES)],
      source: SOURCE,
    },
  ];
}

function sumOf(path: string, label: string, method: string, parts: readonly Figure[]): readonly Figure[] {
  const pence = parts.reduce((sum, { value }) => sum + (value.kind === 'money' ? value.pence : 0n), 0n);
  const inputs = parts.map((part) => part.path);
  const figure = calculatedFigure(path, label, { kind: 'money', pence }, method, inputs, 'total');
  return [{ ...figure, source: SOURCE }];
}

/** What the contract comes to over one term or option. */
function stretchFigure(
  contract: Contract,
  { path, ...stretch }: Stretch & { readonly path: string },
): Figure | undefined {
  const worked = valueOver(contract, stretch);
  if (!worked) return undefined;
  const [only, ...more] = worked.parts;
  const method =
    more.length === 0
      ? `The annual value × ${only?.months ?? 0} months ÷ 12, rounded to the penny (halves away from zero).`
      : 'Each annual value × its months ÷ 12, added and rounded to the penny (halves away from zero).';
  const inputs = [...worked.parts.map((part) => part.path), `${path}.length`];
  const value = { kind: 'money', pence: worked.pence } as const;
  return {
    ...calculatedFigure(`${path}.value`, 'Value over the term', value, method, inputs, 'total'),
    weights: [...worked.parts.map(({ months }) => ratio(BigInt(months), 12n, WEIGHT_PLACES)), NOUGHT],
  };
}

type Option = Stretch & { readonly path: string };

/** The options not yet used, one after another from the end of the last term. */
function unusedOptions(contract: Contract, terms: readonly TermDates[]): readonly Option[] {
  const last = terms.at(-1);
  const term = contract.terms?.at(-1)?.id;
  let from = last?.to === undefined ? undefined : addDays(last.to, 1);
  return (contract.extension_options ?? [])
    .filter(({ exercised }) => !exercised)
    .map(({ id, years, months: typed }): Option => {
      const months = (years ?? 0) * 12 + (typed ?? 0);
      const path = `contracts.${contract.id}.extension_options.${id}`;
      const begin = from;
      if (begin === undefined) return { path, term, months };
      from = addMonths(begin, months);
      return { path, term, months, from: begin, to: lastDayOf(begin, months) };
    });
}
