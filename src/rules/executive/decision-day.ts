import { executiveDecisions } from '../../calculators/decision-kind.ts';
import type { RuleContext } from '../rule.ts';

/** The day on which the matter is, or is to be, decided: of the first executive decision, else of the meeting. */
export function decisionDay({
  case: input,
  authority,
}: Pick<RuleContext, 'case' | 'authority'>): string | undefined {
  const decided = executiveDecisions(input, authority).map(({ decision }) => decision.taken_on);
  return [...decided, input.meeting?.date].find((day): day is string => typeof day === 'string');
}
