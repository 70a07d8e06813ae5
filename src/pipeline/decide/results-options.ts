import type { PackOptions } from '../pack/pack-options.ts';
import type { OutputFormat } from '../render-options.ts';

/** What to make of a meeting's results. */
export interface ResultsOptions extends PackOptions {
  readonly formats: readonly OutputFormat[];
}
