import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const WRONG_KIND = 1000;

/**
 * The branch of a union the writer most likely meant: not one that wanted another kind of value altogether, then
 * the one with the fewest strange and missing keys. The first of equals, which is the value rather than its absence.
 */
export function likeliestBranch(
  branches: readonly (readonly Issue[])[],
  value: unknown,
): readonly Issue[] | undefined {
  let best: readonly Issue[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const branch of branches) {
    const badness = badnessOf(branch, value);
    if (badness < least) {
      best = branch;
      least = badness;
    }
  }
  return best;
}

function badnessOf(issues: readonly Issue[], value: unknown): number {
  const own = issues.filter((issue) => issue.path.length === 0);
  const union = own.find((issue) => issue.code === 'invalid_union');
  if (union?.code === 'invalid_union' && union.errors.length > 0) {
    return Math.min(...union.errors.map((branch) => badnessOf(branch, value)));
  }
  if (own.some((issue) => issue.code === 'invalid_type' || issue.code === 'invalid_value')) return WRONG_KIND;
  const strange = own.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])).length;
  if (strange > 0 && strange === keysOf(value).length && !own.some(({ message }) => suggestionIn(message)))
    return WRONG_KIND;
  const present = (key: PropertyKey | undefined) => key !== undefined && keysOf(value).includes(String(key));
  const missing = issues.filter((issue) => issue.path.length === 1 && !present(issue.path[0])).length;
  return strange * 10 + missing * 3 + Math.min(issues.length, 9) / 10;
}

/** The key that a message on a strange key takes to have been meant. */
export function suggestionIn(message: string): string | undefined {
  return /; did you mean "(.+)"\?$/m.exec(message)?.[1];
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
