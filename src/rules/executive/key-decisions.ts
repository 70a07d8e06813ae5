import type { Case } from '../../schema/case.ts';

type KeyDecision = NonNullable<Case['key_decision']>;

/** One key-decision box of a case, with its path. */
export interface KeyDecisionBox {
  readonly path: string;
  readonly key: KeyDecision;
}

/** The key-decision boxes of a case: its own, and those of each constituent of a joint committee. */
export function keyDecisions(input: Case): readonly KeyDecisionBox[] {
  const boxes = [
    { path: 'key_decision', key: input.key_decision },
    ...(input.authorities ?? []).map(({ id, key_decision }) => ({
      path: `authorities.${id}.key_decision`,
      key: key_decision,
    })),
  ];
  return boxes.flatMap(({ path, key }) => (key ? [{ path, key }] : []));
}

/** The boxes that say the decision is key. */
export function keyOnes(input: Case): readonly KeyDecisionBox[] {
  return keyDecisions(input).filter(({ key }) => key.answer === 'yes');
}

/** The route by which notice of a key decision was given: as stated, else the only one there is something of. */
export function routeOf({
  route,
  notice,
  general_exception,
  special_urgency,
}: KeyDecision): KeyDecision['route'] {
  if (route) return route;
  if (notice !== undefined && 'published_on' in notice) return 'notice';
  if (general_exception) return 'general_exception';
  return special_urgency ? 'special_urgency' : undefined;
}
