import type { FigureKind } from './figure.ts';

/**
 * Why something could not be worked out. `path` is where in the case the fault stands. Calculators return
 * these; a rule says them to an officer.
 */
export type Problem =
  /** An input names no figure (or, for `count_of`, no list). */
  | {
      readonly kind: 'names-nothing';
      readonly path: string;
      readonly named: string;
      readonly wanted: 'figure' | 'list';
    }
  /** Calculations that stand on one another; `through` is the circle, beginning and ending anywhere. */
  | { readonly kind: 'circle'; readonly path: string; readonly through: readonly string[] }
  /** A percentage or change of a figure that is zero. */
  | { readonly kind: 'of-zero'; readonly path: string; readonly named: string }
  /** Figures of kinds that cannot be put together so. */
  | { readonly kind: 'unlike'; readonly path: string; readonly kinds: readonly FigureKind[] }
  /** Money for a year put together with money for another basis. */
  | { readonly kind: 'mixed-basis'; readonly path: string; readonly bases: readonly string[] }
  /** A date, typed or calculated, before 1900 or after 2200. */
  | { readonly kind: 'beyond-calendar'; readonly path: string; readonly date: string }
  /** A day from which, or to which, working days were to be counted, in a year whose bank holidays are not known. */
  | { readonly kind: 'beyond-bank-holidays'; readonly path: string; readonly date: string }
  /** A term that ends before it begins, or lasts no time. */
  | { readonly kind: 'empty-term'; readonly path: string; readonly from: string; readonly to: string }
  /** A term whose stated last day is not the one its first day and length give. */
  | {
      readonly kind: 'term-disagrees';
      readonly path: string;
      readonly stated: string;
      readonly calculated: string;
    }
  /** A cell that holds words with digits in them where its column holds figures of `wanted`. */
  | { readonly kind: 'not-a-figure'; readonly path: string; readonly found: string; readonly wanted: string }
  /** A cell typed in a column that is calculated. */
  | { readonly kind: 'typed-over'; readonly path: string }
  /** A cell that holds nothing where its column holds figures. */
  | { readonly kind: 'blank-cell'; readonly path: string; readonly wanted: string }
  /** A cell with more decimals than its column can hold: parts of a penny, or of a thing counted. */
  | { readonly kind: 'too-fine'; readonly path: string; readonly found: string; readonly wanted: string }
  /** A calculated column that does not say of which column of figures, or which share of the table's shares. */
  | { readonly kind: 'no-such-column'; readonly path: string; readonly named: string }
  /** Shares that cannot divide anything: one is negative, or all are nothing. */
  | { readonly kind: 'unusable-shares'; readonly path: string }
  /** More than one funding source is to be the balance. */
  | { readonly kind: 'several-balances'; readonly path: string }
  /** The other sources come to more than the cost. */
  | { readonly kind: 'negative-balance'; readonly path: string; readonly pence: bigint };
