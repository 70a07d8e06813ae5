import { inLanguage, type Text } from '../schema/in-language.ts';
import type { Basis, Figure, FigureValue } from './figure.ts';

/** A figure the case states outright. `at` is the path of what was typed, where that is not the figure's own. */
export function statedFigure(
  path: string,
  label: Text,
  value: FigureValue,
  { at = path, basis = 'none' }: { readonly at?: string; readonly basis?: Basis } = {},
): Figure {
  return {
    path,
    label: inLanguage(label, 'en'),
    value,
    basis,
    method: 'As stated.',
    inputs: [],
    statedAt: [at],
  };
}
