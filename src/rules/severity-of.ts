import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Authority } from '../schema/authority.ts';
import type { Rule } from './rule.ts';

/**
 * How grave a finding is for this authority. Its profile may raise any rule, and lower or switch off what is not an
 * error of law or arithmetic: that can only be answered, in the case.
 */
export function severityOf(
  severity: Severity,
  { id, standing }: Pick<Rule, 'id' | 'standing'>,
  { rules }: Authority,
): Severity | 'off' {
  const asked = rules && Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (asked === undefined) return severity;
  const held = severity === 'error' && standing !== 'house';
  return held ? severity : asked;
}
