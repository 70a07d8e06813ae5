import { isOfExecutive } from '../calculators/decision-kind.ts';
import { isWithheld } from '../exemption/withheld.ts';
import type { Authority } from '../schema/authority.ts';
import type { Case, DocumentKind } from '../schema/case.ts';
import type { Decision } from '../schema/recommendation.ts';

/** One decision about a case, with the body that took it where one did. */
export interface TakenDecision {
  readonly path: string;
  readonly decision: Decision;
  readonly body: Authority['bodies'][number] | undefined;
}

/** Every decision about a case. Where a decision is recorded is known here and nowhere else in this room. */
function decisionsOf(input: Case, authority: Authority): readonly TakenDecision[] {
  return Object.entries(input.decisions ?? {})
    .filter(([, decision]) => !isWithheld(decision))
    .map(([key, decision]) => ({
      path: `decisions.${key}`,
      decision,
      body: authority.bodies.find(({ id }) => id === decision.body),
    }));
}

/**
 * The decision that a minute extract or a decision notice records: one by a body for a minute, one by the executive
 * or by one person for a notice. Where several fit, what was resolved comes before what was only recommended.
 */
export function decisionOf(kind: DocumentKind, input: Case, authority: Authority): TakenDecision | undefined {
  const fitting = decisionsOf(input, authority).filter((taken) =>
    kind === 'decision-notice' ? isNoticed(taken, authority) : kind !== 'minute-extract' || isMinuted(taken),
  );
  return fitting.find(({ decision }) => decision.role !== 'recommended') ?? fitting[0];
}

function isMinuted({ body }: TakenDecision): boolean {
  return body !== undefined && body.kind !== 'individual';
}

function isNoticed({ body, decision }: TakenDecision, authority: Authority): boolean {
  if (decision.role === 'recommended') return false;
  if (body?.kind === 'joint_committee' && isOfExecutive('joint_committee', authority)) return true;
  return decision.decision_maker !== undefined || body?.kind === 'executive' || body?.kind === 'individual';
}
