import type { Problem } from '../../calculators/problem.ts';
import type { Finding, RuleContext } from '../rule.ts';

/** The findings of those problems of the calculation that are of one kind. */
export function problemsOf<Kind extends Problem['kind']>(
  { problems }: RuleContext,
  kind: Kind,
  say: (problem: Extract<Problem, { kind: Kind }>) => Finding,
): readonly Finding[] {
  return problems
    .filter((problem): problem is Extract<Problem, { kind: Kind }> => problem.kind === kind)
    .map(say);
}
