import { rounded } from '../../calculators/decimal.ts';
import { stepOf } from '../../calculators/money-unit.ts';
import {
  ANY_SHARE,
  bothOf,
  hasShare,
  otherShare,
  percentagesIn,
  roundingTo,
  type ShareInterval,
  sharesGiving,
} from '../../calculators/share-interval.ts';
import type { Decimal } from '../../schema/amounts.ts';
import type { CostShares } from '../../schema/financial.ts';
import type { ShareCell } from './shares-of-rows.ts';

/** What the cells of one party say of its share. */
export interface PrintedShare {
  readonly printed: Decimal;
  /** A cell that the printed share does not give. */
  readonly misfit: ShareCell;
  /** The shares that give every cell, with or without the totals; undefined where none does. */
  readonly shares: ShareInterval | undefined;
  /** Whether they give every total as well. */
  readonly withTotals: boolean;
  /** The first cell that no share gives together with those before it. */
  readonly clash: ShareCell | undefined;
  /** The first and last of those shares, to the fewest places that tell the two apart. */
  readonly range: { readonly from: Decimal; readonly to: Decimal } | undefined;
  /** Whether one of them rounds to the printed share. */
  readonly roundsToPrinted: boolean;
}

const MOST_PLACES = 8;

/**
 * The range of shares that reproduces the cells of one party, as stated or else as calculated, by exact fractions.
 * Undefined where the share as printed gives every cell already. Between two parties each cell of the one speaks for
 * the other as well.
 */
export function printedShare(
  set: CostShares,
  party: number,
  cells: readonly ShareCell[],
): PrintedShare | undefined {
  const share = set.shares[party];
  if (!share) return undefined;
  const printed = rounded(share.per_cent, share.places);
  const told = cells
    .filter((cell) => cell.share === party || set.shares.length === 2)
    .map((cell) => ({ cell, interval: intervalOf(cell, party) }));
  const own = told.filter(({ cell }) => isDivided(cell));
  const misfit = own.find(({ interval }) => !hasShare(interval, printed))?.cell;
  if (!misfit) return undefined;
  const { shares: ofCells, clash } = intersection(own);
  const withAll = ofCells && intersection([{ interval: ofCells }, ...told]).shares;
  const shares = withAll ?? ofCells;
  return {
    printed,
    misfit,
    shares,
    clash,
    withTotals: withAll !== undefined && told.length > own.length,
    range: shares && rangeOf(shares, share.places),
    roundsToPrinted: shares !== undefined && bothOf(shares, roundingTo(printed)) !== undefined,
  };
}

/** Whether a cell is a share of its whole, and not the sum of the rounded rows above it. */
function isDivided({ in: place }: ShareCell): boolean {
  return !('method' in place) || place.method === 'fresh_split';
}

/** The shares of `party` that give a cell, be it its own or that of the other of two. */
function intervalOf(
  { whole, part, stated, set, share, table, column }: ShareCell,
  party: number,
): ShareInterval {
  const shown = stated ?? part;
  const steps = [whole, shown].map((amount) => stepOf(amount, table.unit));
  const step = column.kind === 'money' ? steps.reduce((a, b) => (a < b ? a : b)) : 1n;
  const interval = sharesGiving(shown / step, whole / step, set.shares.length) ?? ANY_SHARE;
  return share === party ? interval : otherShare(interval);
}

function intersection(all: readonly { readonly interval: ShareInterval; readonly cell?: ShareCell }[]) {
  let shares: ShareInterval | undefined = ANY_SHARE;
  for (const { interval, cell } of all) {
    shares = bothOf(shares, interval);
    if (!shares) return { shares, clash: cell };
  }
  return { shares, clash: undefined };
}

function rangeOf(shares: ShareInterval, places: number) {
  for (let more = places; more <= MOST_PLACES; more += 1) {
    const range = percentagesIn(shares, more);
    if (range && (range.from.units < range.to.units || more === MOST_PLACES)) return range;
  }
  return undefined;
}
