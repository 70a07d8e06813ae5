import type { Contract, Term } from '../schema/contract.ts';
import { calculatedFigure } from './calculated-figure.ts';
import { firstDayOf, isWithinCalendar, lastDayOf, monthsBetween } from './calendar.ts';
import type { Figure } from './figure.ts';
import type { Problem } from './problem.ts';
import { statedFigure } from './stated-figure.ts';

/** One term with its dates worked out as far as the case says enough. */
export interface TermDates {
  readonly path: string;
  readonly basis: Term['basis'];
  readonly from?: string;
  /** Last day, inclusive. */
  readonly to?: string;
  readonly months?: number;
  readonly figures: readonly Figure[];
  readonly problems: readonly Problem[];
}

/** The terms of a contract in the order of the file, each with its first day, last day and length. */
export function contractTerms(contract: Contract): readonly TermDates[] {
  const known = worked.get(contract);
  if (known) return known;
  const terms = (contract.terms ?? []).map((term) =>
    termDates(term, `contracts.${contract.id}.terms.${term.id}`),
  );
  worked.set(contract, terms);
  return terms;
}

/** Many figures and rules ask for them; a contract is a value, which does not change. */
const worked = new WeakMap<Contract, readonly TermDates[]>();

/** Of first day, length and last day, a term states two (or one); the third follows. */
function termDates(term: Term, path: string): TermDates {
  const from = stated(term.from);
  const to = stated(term.to);
  const problems = [
    ...outside(from, `${path}.from`),
    ...outside(to, `${path}.to`),
    ...(from !== undefined && to !== undefined && to < from ? [emptyTerm(path, from, to)] : []),
  ];
  const typed = statedLength(term);
  if (typed === 0) problems.push(emptyTerm(path, from ?? 'its first day', to ?? 'the day before'));
  if (problems.length > 0) return { path, basis: term.basis, figures: [], problems };

  const begin = from ?? (to !== undefined && typed !== undefined ? firstDayOf(to, typed) : undefined);
  const counted = from !== undefined && typed !== undefined ? lastDayOf(from, typed) : undefined;
  if (from !== undefined && typed !== undefined && counted === undefined)
    problems.push({ kind: 'beyond-calendar', path, date: `${from} and ${typed} months` });
  if (counted !== undefined && to !== undefined && counted !== to)
    problems.push({ kind: 'term-disagrees', path, stated: to, calculated: counted });
  const end = counted ?? to;
  const months = typed ?? (begin !== undefined && end !== undefined ? monthsBetween(begin, end) : undefined);
  const known = {
    ...(begin === undefined ? {} : { from: begin }),
    ...(end === undefined ? {} : { to: end }),
    ...(months === undefined ? {} : { months }),
  };
  return { path, basis: term.basis, ...known, figures: figuresOf(term, path, known), problems };
}

function figuresOf(
  term: Term,
  path: string,
  known: { readonly from?: string; readonly to?: string; readonly months?: number },
): Figure[] {
  const figures: Figure[] = [];
  const { from, to, months } = known;
  const typed = statedLength(term) !== undefined;
  const firstTyped = stated(term.from) !== undefined;
  if (from !== undefined)
    figures.push(
      firstTyped
        ? statedFigure(`${path}.from`, 'First day of a term', { kind: 'date', date: from })
        : calculatedFigure(
            `${path}.from`,
            'First day of a term',
            { kind: 'date', date: from },
            'The last day + 1 day − the length.',
            [`${path}.to`, `${path}.length`],
          ),
    );
  if (to !== undefined)
    figures.push(
      typed && firstTyped
        ? calculatedFigure(
            `${path}.to`,
            'Last day of a term',
            { kind: 'date', date: to },
            'The first day + the length − 1 day.',
            [`${path}.from`, `${path}.length`],
          )
        : statedFigure(`${path}.to`, 'Last day of a term', { kind: 'date', date: to }),
    );
  if (months !== undefined)
    figures.push(
      typed
        ? {
            ...statedFigure(`${path}.length`, 'Length of a term', { kind: 'duration', months }),
            statedAt: [`${path}.years`, `${path}.months`],
          }
        : calculatedFigure(
            `${path}.length`,
            'Length of a term',
            { kind: 'duration', months },
            'From the first day to the last.',
            [`${path}.from`, `${path}.to`],
          ),
    );
  return figures;
}

function stated(date: Term['from'] | undefined): string | undefined {
  return typeof date === 'string' ? date : undefined;
}

function statedLength(term: Term): number | undefined {
  if (term.years === undefined && term.months === undefined) return undefined;
  return (term.years ?? 0) * 12 + (term.months ?? 0);
}

function outside(date: string | undefined, path: string): Problem[] {
  return date === undefined || isWithinCalendar(date) ? [] : [{ kind: 'beyond-calendar', path, date }];
}

function emptyTerm(path: string, from: string, to: string): Problem {
  return { kind: 'empty-term', path, from, to };
}
