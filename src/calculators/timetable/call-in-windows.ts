import type { Authority } from '../../schema/authority.ts';
import type { Case } from '../../schema/case.ts';
import type { CallInRule } from '../calendar/clocks.ts';
import type { RecordedDecision } from '../decision-kind.ts';

/** One rule by which a decision waits to be called in: the authority's own, or one constituent's of a joint committee. */
export interface CallInWindow extends CallInRule {
  /** The constituent whose rule it is. */
  readonly constituent?: string;
  readonly time?: string;
}

/**
 * The rules by which an authority's executive decisions can be called in: none where its profile does not say that they
 * can be. Those of a joint committee that has no rule of its own are its constituents'.
 */
export function callInWindows(
  { call_in, constituents, type }: Authority,
  kind: RecordedDecision['kind'],
): readonly CallInWindow[] {
  if (call_in) {
    const { applies, kinds, days, unit, deadline_time: time } = call_in;
    if (!applies || (kinds && !kinds.some((one) => one === kind))) return [];
    return [{ ...(days !== undefined && { days }), ...(unit && { unit }), ...(time && { time }) }];
  }
  if (type !== 'joint_committee') return [];
  return (constituents ?? []).flatMap(({ id, call_in: rule }) =>
    rule
      ? [{ constituent: id, days: rule.days, ...(rule.deadline_time && { time: rule.deadline_time }) }]
      : [],
  );
}

/** Whether the record of a decision, or the paper, takes it out of call-in: as not eligible, or as waived for urgency. */
export function isOutsideCallIn({ decision }: RecordedDecision, input: Case): boolean {
  const record = decision.call_in;
  if (record?.waiver || record?.eligible === 'no') return true;
  return record?.eligible === undefined && input.call_in?.answer === 'no';
}
