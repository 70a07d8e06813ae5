import { magnitude } from '../../calculators/decimal.ts';
import type { Figure } from '../../calculators/figure.ts';
import { english } from '../english.ts';
import { tellingStems } from '../names/words-of.ts';
import type { RuleContext } from '../rule.ts';

/** A money figure with its size in pence. */
export interface KnownMoney {
  readonly figure: Figure;
  readonly pence: bigint;
}

/** The money figures of a case, to be looked up by value. */
export interface MoneyIndex {
  /** The figures from one amount to another, both included, in pence. */
  readonly between: (least: bigint, most: bigint) => readonly KnownMoney[];
  /** The figures with the same digits in any order, noughts at the end left out. */
  readonly sameDigits: (pence: bigint) => readonly KnownMoney[];
}

const indexes = new WeakMap<RuleContext['figures'], MoneyIndex>();

/** The money figures of a case by value, once for all rules that ask; noughts are left out. */
export function moneyIndex({ figures }: Pick<RuleContext, 'figures'>): MoneyIndex {
  const known = indexes.get(figures);
  if (known) return known;
  const sorted = [...figures.values()]
    .flatMap((figure): KnownMoney[] =>
      figure.value.kind === 'money' && figure.value.pence !== 0n
        ? [{ figure, pence: magnitude(figure.value.pence) }]
        : [],
    )
    .sort((one, other) => (one.pence < other.pence ? -1 : one.pence > other.pence ? 1 : 0));
  const byDigits = new Map<string, KnownMoney[]>();
  for (const one of sorted) {
    const digits = digitsOf(one.pence);
    byDigits.set(digits, [...(byDigits.get(digits) ?? []), one]);
  }
  const index: MoneyIndex = {
    between: (least, most) => {
      const from = firstAt(sorted, least);
      let to = from;
      while ((sorted[to]?.pence ?? most + 1n) <= most) to += 1;
      return sorted.slice(from, to);
    },
    sameDigits: (pence) => byDigits.get(digitsOf(pence)) ?? [],
  };
  indexes.set(figures, index);
  return index;
}

const stems = new WeakMap<Figure, ReadonlySet<string>>();

/** The words by which a text can speak of a figure: its label and the names of what it belongs to. */
export function stemsOfFigure(figure: Figure, context: RuleContext): ReadonlySet<string> {
  const known = stems.get(figure);
  if (known) return known;
  const found = tellingStems(`${figure.label} ${ownerOf(figure, context)}`);
  stems.set(figure, found);
  return found;
}

/** The name of the contract, table or recommendation that a figure belongs to. */
function ownerOf({ path }: Figure, { case: input }: RuleContext): string {
  const [list, id] = path.split('.');
  const named = <Entry extends { readonly id: string }>(entries: readonly Entry[] | undefined) =>
    entries?.find((entry) => entry.id === id);
  if (list === 'contracts') {
    const name = named(input.contracts)?.name;
    return name === undefined ? '' : english(name);
  }
  if (list === 'recommendations') {
    const one = named(input.recommendations);
    return one ? `${english(one.object)} ${one.rest ? english(one.rest) : ''}` : '';
  }
  const table = list === 'tables' ? named(input.tables) : undefined;
  return table ? english(table.caption) : '';
}

function firstAt(sorted: readonly KnownMoney[], least: bigint): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.pence ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const digitsOf = (pence: bigint) => [...String(pence).replace(/0+$/, '')].sort().join('');
