import type { Figure, Figures } from './figure.ts';
import type { Problem } from './problem.ts';

/** A figure still to be worked out from others, which may themselves be formulas. */
export interface Formula {
  /** Path of the figure it gives. */
  readonly path: string;
  /** Where in the case it is asked for. */
  readonly statedAt: string;
  /** Paths of figures, in the order `work` wants them. */
  readonly inputs: readonly string[];
  readonly work: (inputs: readonly Figure[]) => Worked;
}

/** What a formula comes to: a figure, or why there is none. A figure may come with a problem to be told. */
export interface Worked {
  readonly figure?: Figure;
  readonly problems?: readonly Problem[];
}

/** Figures and problems, as they come. */
interface Evaluation {
  readonly figures: Map<string, Figure>;
  readonly problems: Problem[];
  /** Formulas that gave no figure, so that what stands on them is not reported as well. */
  readonly failed: Set<string>;
}

/**
 * Works out every formula, each after those it stands on, whatever order they are written in. A formula that
 * stands on itself, directly or through others, gives a problem and no figure.
 */
export function evaluate(
  formulas: readonly Formula[],
  known: Figures,
): { readonly figures: readonly Figure[]; readonly problems: readonly Problem[] } {
  const byPath = new Map(formulas.map((formula) => [formula.path, formula]));
  const waiting = new Map<string, number>();
  const standOn = new Map<string, Formula[]>();
  for (const formula of byPath.values()) {
    const needed = [...new Set(formula.inputs)].filter((input) => byPath.has(input));
    waiting.set(formula.path, needed.length);
    for (const input of needed) {
      const already = standOn.get(input);
      if (already) already.push(formula);
      else standOn.set(input, [formula]);
    }
  }
  const state: Evaluation = { figures: new Map(), problems: [], failed: new Set() };
  const ready = [...byPath.values()].filter(({ path }) => waiting.get(path) === 0);
  for (const formula of ready) {
    workOut(formula, known, state);
    waiting.delete(formula.path);
    for (const next of standOn.get(formula.path) ?? []) {
      const left = (waiting.get(next.path) ?? 0) - 1;
      waiting.set(next.path, left);
      if (left === 0) ready.push(next);
    }
  }
  return { figures: [...state.figures.values()], problems: [...state.problems, ...circles(waiting, byPath)] };
}

function workOut(formula: Formula, known: Figures, state: Evaluation): void {
  const inputs: Figure[] = [];
  let failed = false;
  for (const input of formula.inputs) {
    const figure = known.get(input) ?? state.figures.get(input);
    if (figure) inputs.push(figure);
    else {
      failed = true;
      if (!state.failed.has(input))
        state.problems.push({
          kind: 'names-nothing',
          path: formula.statedAt,
          named: input,
          wanted: 'figure',
        });
    }
  }
  const worked: Worked = failed ? {} : formula.work(inputs);
  state.problems.push(...(worked.problems ?? []));
  if (worked.figure) state.figures.set(formula.path, worked.figure);
  else state.failed.add(formula.path);
}

/** The circles among formulas that never became ready; each is found once, from its first member in the file. */
function circles(waiting: ReadonlyMap<string, number>, byPath: ReadonlyMap<string, Formula>): Problem[] {
  const seen = new Set<string>();
  const found: Problem[] = [];
  for (const start of waiting.keys()) {
    const trail: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      trail.push(at);
      at = byPath.get(at)?.inputs.find((input) => waiting.has(input));
    }
    const from = at === undefined ? -1 : trail.indexOf(at);
    if (from < 0) continue;
    const through = trail.slice(from);
    const statedAt = byPath.get(through[0] ?? '')?.statedAt ?? '';
    found.push({ kind: 'circle', path: statedAt, through });
  }
  return found;
}
