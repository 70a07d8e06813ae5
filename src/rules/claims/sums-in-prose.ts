import { magnitude } from '../../calculators/decimal.ts';
import type { Figure } from '../../calculators/figure.ts';
import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Passage } from '../prose.ts';
import type { RuleContext } from '../rule.ts';
import { claimedAmounts, isMoneyClaim } from './claimed-amounts.ts';

/** A sum that a text prints, typed or by `:value[…]`. */
export interface Sum {
  readonly passage: Passage;
  readonly offset: number;
  readonly end: number;
  /** As messages quote it. */
  readonly written: string;
  readonly pence: bigint;
  /** One unit of its last digit, in pence. */
  readonly step: bigint;
  /** The figure printed, where it is not typed. */
  readonly figure?: Figure;
}

const readings = new WeakMap<RuleContext, readonly Sum[]>();

/** Every sum of money that the English prose prints, in the order of the file and of the text. */
export function sumsInProse(context: RuleContext): readonly Sum[] {
  const known = readings.get(context);
  if (known) return known;
  const typed = claimedAmounts(context.prose)
    .filter(isMoneyClaim)
    .map(({ passage, offset, written, amount: { pence, step } }): Sum => {
      return { passage, offset, end: offset + written.length, written, pence, step };
    });
  const printed = context.prose.passages
    .filter(({ field, values }) => field.language === 'en' && values.length > 0)
    .flatMap((passage) =>
      passage.values.flatMap(({ path, offset, end }): Sum[] => {
        const figure = context.figures.get(path);
        if (figure?.value.kind !== 'money') return [];
        const pence = magnitude(figure.value.pence);
        return [{ passage, offset, end, written: formatPounds(pence, 'minus'), pence, step: 1n, figure }];
      }),
    );
  const order = new Map(context.prose.passages.map((passage, index) => [passage, index]));
  const place = ({ passage }: Sum) => order.get(passage) ?? 0;
  const found = [...typed, ...printed].sort((a, b) => place(a) - place(b) || a.offset - b.offset);
  readings.set(context, found);
  return found;
}

/** Each sum of one passage with the one after it, the words between them, and the place of the second in the list. */
export function neighbours(sums: readonly Sum[]): readonly {
  readonly first: Sum;
  readonly second: Sum;
  readonly between: string;
  readonly index: number;
}[] {
  return sums.slice(1).flatMap((second, before) => {
    const first = sums[before];
    if (!first || first.passage !== second.passage || second.offset < first.end) return [];
    return [
      { first, second, between: first.passage.text.slice(first.end, second.offset), index: before + 1 },
    ];
  });
}

/** Whether two sums can be one, each rounded to its own last digit. */
export function canBeEqual(one: Pick<Sum, 'pence' | 'step'>, other: Pick<Sum, 'pence' | 'step'>): boolean {
  const difference = one.pence > other.pence ? one.pence - other.pence : other.pence - one.pence;
  const slack = (one.step > 1n ? one.step : 0n) + (other.step > 1n ? other.step : 0n);
  return difference * 2n <= slack;
}
