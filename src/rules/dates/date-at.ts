import type { Figures } from '../../calculators/figure.ts';

/** The day a path of the case gives, typed or calculated. */
export function dateAt(path: string, figures: Figures): string | undefined {
  const value = figures.get(path)?.value;
  return value?.kind === 'date' ? value.date : undefined;
}
