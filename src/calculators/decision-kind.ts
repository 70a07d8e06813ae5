import type { Authority } from '../schema/authority.ts';
import type { Case } from '../schema/case.ts';
import { inLanguage } from '../schema/in-language.ts';
import type { Decision } from '../schema/recommendation.ts';

/** Who decides in law. */
export type DecisionKind = NonNullable<Decision['kind']>;

type Body = Authority['bodies'][number];

const OF_BODY: Readonly<Record<Body['kind'], DecisionKind>> = {
  executive: 'cabinet',
  joint_committee: 'joint_committee',
  council: 'council',
  committee: 'committee',
  scrutiny: 'committee',
  individual: 'individual_member',
};

const OF_AN_EXECUTIVE: ReadonlySet<DecisionKind> = new Set([
  'cabinet',
  'executive_committee',
  'individual_member',
  'officer_executive',
]);

const MEMBER = /\b(?:leader|mayor|councillor|portfolio holder|(?:cabinet|executive|lead) member)\b/i;
const OFFICER =
  /\b(?:director|officer|manager|treasurer|solicitor|surveyor|engineer|head of|chief executive|town clerk)\b/i;

/** Who took a decision in law: as the case states it, else by the kind of body or the title of the office. */
export function kindOf(decision: Decision, input: Case, authority: Authority): DecisionKind | undefined {
  if (decision.kind) return decision.kind;
  if (authority.type === 'commissioner') return 'commissioner';
  const office = decision.decision_maker;
  const id = decision.body ?? (office === undefined ? input.body : undefined);
  const body = kindOfBody(id, authority);
  if (body) return body;
  return office === undefined ? undefined : kindOfOffice(inLanguage(office, 'en'), authority);
}

/** Who decides in law where the body of this id does. */
export function kindOfBody(id: string | undefined, { bodies }: Authority): DecisionKind | undefined {
  const body = bodies.find((candidate) => candidate.id === id);
  return body && OF_BODY[body.kind];
}

function kindOfOffice(office: string, { offices, executive }: Authority): DecisionKind | undefined {
  const isOfficer = offices?.some(({ title }) => title === office) ?? false;
  if (!isOfficer && MEMBER.test(office)) return 'individual_member';
  if (!isOfficer && !OFFICER.test(office)) return undefined;
  return executive === 'leader_cabinet' || executive === 'mayor'
    ? 'officer_executive'
    : 'officer_non_executive';
}

/** Whether a decision of this kind is one of an executive: a joint committee's is unless the profile says not. */
export function isOfExecutive(kind: DecisionKind, { executive, joint }: Authority): boolean {
  if (kind === 'joint_committee') return joint?.all_executive ?? true;
  return (executive === 'leader_cabinet' || executive === 'mayor') && OF_AN_EXECUTIVE.has(kind);
}

/** One decision of the case's record, with its path and who took it in law. */
export interface RecordedDecision {
  readonly path: string;
  readonly decision: Decision;
  readonly kind: DecisionKind | undefined;
}

/** The decisions of a case, in the order of the file. */
export function recordedDecisions(input: Case, authority: Authority): readonly RecordedDecision[] {
  return Object.entries(input.decisions ?? {}).map(([key, decision]) => ({
    path: `decisions.${key}`,
    decision,
    kind: kindOf(decision, input, authority),
  }));
}

/** The executive decisions of a case. What only recommends to another body decides nothing and is left out. */
export function executiveDecisions(input: Case, authority: Authority): readonly RecordedDecision[] {
  return recordedDecisions(input, authority).filter(
    ({ decision, kind }) =>
      decision.role !== 'recommended' && kind !== undefined && isOfExecutive(kind, authority),
  );
}
