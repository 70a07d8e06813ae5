import type { Case } from '../../schema/case.ts';

/** Whether a case is mainly for a report, which goes before a decision, rather than for a notice or minute of one. */
export function isReport({ kind }: Pick<Case, 'kind'>): boolean {
  return kind === 'cabinet-report' || kind === 'executive-report' || kind === 'joint-committee-report';
}
