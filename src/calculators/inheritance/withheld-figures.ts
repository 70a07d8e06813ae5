import type { Figure, Figures } from '../figure.ts';
import type { Exemption, ExemptTarget } from './exempt-targets.ts';

/**
 * The figures that the public may not read, each with the entry that withholds it: those that stand under what is
 * withheld, and those worked out from one that is. A sum is published over withheld figures only where every
 * entry concerned says so (`publish_totals`) and is not in `refused`; a withheld share by which a sum is divided is
 * not summed, and takes the sum with it.
 */
export function withheldFigures(
  figures: Figures,
  targets: readonly ExemptTarget[],
  refused: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Exemption> {
  const owners = new Map<string, Exemption>();
  for (const { entry, paths, figurePaths } of targets)
    for (const path of [...paths, ...figurePaths]) if (!owners.has(path)) owners.set(path, entry);
  if (owners.size === 0) return new Map();

  const settled = new Map<string, readonly Exemption[]>();
  for (const figure of inputsFirst(figures))
    settled.set(figure.path, whyWithheld(figure, owners, settled, refused));
  return new Map(
    [...figures.keys()].flatMap((path) => {
      const [entry] = settled.get(path) ?? [];
      return entry ? [[path, entry] as const] : [];
    }),
  );
}

/** The entries that withhold a figure: none where it is public. */
function whyWithheld(
  figure: Figure,
  owners: ReadonlyMap<string, Exemption>,
  settled: ReadonlyMap<string, readonly Exemption[]>,
  refused: ReadonlySet<string>,
): readonly Exemption[] {
  const own = [figure.path, ...(figure.statedAt ?? [])].flatMap((path) => ownerOf(path, owners) ?? []);
  if (own.length > 0) return own;
  const inherited = figure.inputs.flatMap((input, index) => {
    const entries = settled.get(input) ?? [ownerOf(input, owners)].filter((owner) => owner !== undefined);
    return entries.map((entry) => ({ entry, summed: figure.weights?.[index]?.units !== 0n }));
  });
  const published =
    figure.aggregate === true &&
    inherited.every(({ entry, summed }) => summed && entry.publish_totals && !refused.has(entry.id));
  return published ? [] : inherited.map(({ entry }) => entry);
}

/** The entry that withholds a path, or anything it stands under. */
function ownerOf(path: string, owners: ReadonlyMap<string, Exemption>): Exemption | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const owner = owners.get(at);
    if (owner) return owner;
  }
  return undefined;
}

/** The figures in an order in which each comes after its inputs; worked without recursion, however long the chain. */
function inputsFirst(figures: Figures): readonly Figure[] {
  const ordered: Figure[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const root of figures.values()) {
    const stack = [root];
    for (let figure = stack.at(-1); figure; figure = stack.at(-1)) {
      if (state.get(figure.path) !== undefined) {
        stack.pop();
        if (state.get(figure.path) === 'open') ordered.push(figure);
        state.set(figure.path, 'done');
        continue;
      }
      state.set(figure.path, 'open');
      for (const input of figure.inputs) {
        const next = figures.get(input);
        if (next && state.get(input) === undefined) stack.push(next);
      }
    }
  }
  return ordered;
}
