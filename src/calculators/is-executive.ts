import type { Authority } from '../schema/authority.ts';
import type { Case } from '../schema/case.ts';
import { isOfExecutive } from './decision-kind.ts';

/**
 * Whether the matter is an executive decision: one for a body of an executive, for one of its members or officers, or
 * for a joint committee unless the profile says that not all its members are of executives. Where no body is named,
 * the kinds that the decisions state settle it.
 */
export function isExecutive(input: Case, authority: Authority): boolean {
  if (authority.type === 'commissioner') return false;
  const body = authority.bodies.find((candidate) => candidate.id === input.body);
  if (body?.kind === 'joint_committee' || (authority.type === 'joint_committee' && !body))
    return isOfExecutive('joint_committee', authority);
  if (authority.executive !== 'leader_cabinet' && authority.executive !== 'mayor') return false;
  if (body) return body.kind === 'executive' || body.kind === 'individual';
  const stated = Object.values(input.decisions ?? {}).flatMap(({ kind }) => kind ?? []);
  if (stated.length > 0) return stated.some((kind) => isOfExecutive(kind, authority));
  const { kind, decision_maker } = input;
  return kind === 'executive-report' || kind === 'cabinet-report' || decision_maker !== undefined;
}
