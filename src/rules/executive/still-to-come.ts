import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Case } from '../../schema/case.ts';

/** How grave it is that a step is not recorded: in a draft it may be still to come, and is asked for; else an error. */
export function stillToCome({ status }: Pick<Case, 'status'>): Severity {
  return status === 'draft' ? 'warning' : 'error';
}
