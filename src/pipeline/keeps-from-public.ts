import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UNSEARCHED } from '../leaks/leak-findings.ts';
import { breaksWithholding } from '../rules/index.ts';

/**
 * Whether a finding must keep any public paper from being made at all, since a draft mark hides nothing: withholding
 * fails, or nobody could find in a finished paper what is withheld.
 */
export function keepsFromPublic(finding: Diagnostic): boolean {
  return breaksWithholding(finding) || (finding.severity === 'error' && finding.rule === UNSEARCHED);
}
