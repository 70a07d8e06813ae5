import type { RuleContext } from '../rule.ts';

/** Whether the matter goes to a meeting of a body, rather than to one member or officer who decides alone. */
export function meetsAsBody({
  case: { body: id, decision_maker },
  authority,
}: Pick<RuleContext, 'case' | 'authority'>): boolean {
  const body = authority.bodies.find((candidate) => candidate.id === id);
  return body ? body.kind !== 'individual' : decision_maker === undefined;
}
