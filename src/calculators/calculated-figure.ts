import { inLanguage, type Text } from '../schema/in-language.ts';
import type { Basis, Figure, FigureValue } from './figure.ts';

/** A figure worked out from others: `inputs` are their paths, `method` says how in a sentence. */
export function calculatedFigure(
  path: string,
  label: Text,
  value: FigureValue,
  method: string,
  inputs: readonly string[],
  basis: Basis = 'none',
): Figure {
  return { path, label: inLanguage(label, 'en'), value, basis, method, inputs, statedAt: [] };
}
