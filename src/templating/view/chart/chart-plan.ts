import type { SectionBlock } from '../../../schema/blocks.ts';

/** A chart as the case asks for it. */
export type ChartBlock = Extract<SectionBlock, { chart: string }>;

/** A cell of a chart: as printed, and as a number; none where there is nothing. */
export interface Point {
  readonly text: string;
  readonly value: number;
}
/** What a chart is drawn from, before it is told where it stands. */
export interface ChartPlan {
  readonly kind: 'bars' | 'shares' | 'timeline' | 'matrix';
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly Point[] }[];
  /** True where the paper prints the same figures as a table of the case. */
  readonly tabled: boolean;
}

/** A cell that holds nothing. */
export const NOTHING: Point = { text: '', value: 0 };
