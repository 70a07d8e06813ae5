import type { Decimal } from '../schema/amounts.ts';

/** What a figure is: exact money in pence, an exact percentage, a count, a day, or a length of time. */
export type FigureValue =
  | { readonly kind: 'money'; readonly pence: bigint }
  | { readonly kind: 'percentage'; readonly value: Decimal }
  | { readonly kind: 'count'; readonly value: bigint }
  /** A day; `time` (24-hour clock) where it ends at a moment of it. */
  | { readonly kind: 'date'; readonly date: string; readonly time?: string }
  | { readonly kind: 'duration'; readonly months: number };

/** The kinds a figure can be of. */
export type FigureKind = FigureValue['kind'];

/** Whether a figure is for each year, for the whole of something, or once; `none` where that has no meaning. */
export type Basis = 'per_year' | 'total' | 'one_off' | 'none';

/** Whole pounds, thousands or millions of pounds: what one unit of a table's money figures is. */
export type MoneyUnit = 'pounds' | 'thousands' | 'millions';

/**
 * One figure of a case, typed or calculated, with what it stands on. `inputs` are the paths it was worked out
 * from (empty where it is typed); a figure is exempt where any input is.
 */
export interface Figure {
  readonly path: string;
  readonly label: string;
  readonly value: FigureValue;
  readonly basis: Basis;
  /** One sentence for an officer: how it was worked out, or "as stated". */
  readonly method: string;
  readonly inputs: readonly string[];
  /** The law or rule the method rests on, where there is one: Act and section. */
  readonly source?: string;
  readonly approximate?: boolean;
  /** Decimals a percentage is printed with. */
  readonly places?: number;
  /** The unit of the table a money figure stands in; `number` prints it in that unit. Without it, pounds. */
  readonly unit?: MoneyUnit;
  /** Where the case states it, where that is not simply `path`: `tables.contracts.rows.adult.cells.total`. */
  readonly statedAt?: readonly string[];
  /** True for a sum over rows or other figures, which may be published over withheld ones. */
  readonly aggregate?: boolean;
  /** How many times each input counts, where the figure is their weighted sum; without it, once each. */
  readonly weights?: readonly Decimal[];
  /** Set where the figure is the first input as a percentage of the second, or the change from first to second. */
  readonly ratio?: 'percentage' | 'change';
}

/** All figures of a case by dotted path, such as `tables.contracts.adult.north`. */
export type Figures = ReadonlyMap<string, Figure>;
