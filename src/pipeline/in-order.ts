import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Findings by file, then by where they stand in it, then by rule; the same findings always come out the same. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.offset ?? -1) - (b.place?.offset ?? -1) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
