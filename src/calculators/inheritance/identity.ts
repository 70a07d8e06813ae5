import type { Decimal } from '../../schema/amounts.ts';

/** A sum of figures, each so many times, that comes to something known. `owner` is the figure that tells it. */
export interface Identity {
  readonly owner: string;
  readonly terms: readonly (readonly [path: string, times: Decimal])[];
}
