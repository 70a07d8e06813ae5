import type { RecordedDecision } from '../../calculators/decision-kind.ts';
import type { RuleContext } from '../rule.ts';

/** When call-in of a decision ends and when the decision takes effect, as the calculators worked it out. */
export interface CallInDays {
  /** Last day on which it can be called in. */
  readonly ends: string;
  /** Clock time on that day, where the constitution sets one. */
  readonly time: string | undefined;
  /** First working day of effect. */
  readonly effect: string | undefined;
}

/** The days of call-in of a decision; undefined where it cannot be called in, was let off, or is not yet published. */
export function callInDays(
  { path, decision }: RecordedDecision,
  { figures }: Pick<RuleContext, 'figures'>,
): CallInDays | undefined {
  if (decision.call_in?.eligible === 'no' || decision.call_in?.waiver) return undefined;
  const ends = figures.get(`${path}.call_in_ends`)?.value;
  const effect = figures.get(`${path}.takes_effect`)?.value;
  if (ends?.kind !== 'date') return undefined;
  return { ends: ends.date, time: ends.time, effect: effect?.kind === 'date' ? effect.date : undefined };
}
