import type { Diagnostic } from './diagnostic.ts';

/** Whether a finding keeps a paper a draft: an error that the case has not answered. */
export function blocksPublication(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error' && diagnostic.answered === undefined;
}
