import type { Figure, Figures } from '../calculators/figure.ts';
import type { Exemption } from '../calculators/inheritance/exempt-targets.ts';
import type { Withheld, WithheldFigure } from './withheld.ts';

/** Words shorter than this are too common for their presence in a label to tell anything. */
const SHORTEST_TELLING = 3;

/**
 * The figures the public may read. A withheld one keeps only its path; a public one whose label repeats withheld
 * words is labelled by its path instead. Weights are left out, since a share may be among them.
 */
export function publicFigures(
  figures: Figures,
  withheld: ReadonlyMap<string, Exemption>,
  removed: readonly string[],
  placeholder: (entry: Exemption) => Withheld,
): ReadonlyMap<string, Figure | WithheldFigure> {
  const telling = removed.filter((words) => words.trim().length >= SHORTEST_TELLING);
  return new Map(
    [...figures].map(([path, figure]): [string, Figure | WithheldFigure] => {
      const entry = withheld.get(path);
      if (entry) return [path, { path, ...placeholder(entry) }];
      const open = withoutWeights(figure);
      const tells = telling.some((words) => figure.label.includes(words));
      return [path, tells ? { ...open, label: path } : open];
    }),
  );
}

function withoutWeights(figure: Figure): Figure {
  if (figure.weights === undefined) return figure;
  const { weights: _, ...open } = figure;
  return open;
}
