import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { applyAnswers, UNUSED_ANSWER } from '../../rules/apply-answers.ts';
import type { Case } from '../../schema/case.ts';
import type { Meeting } from '../../schema/meeting.ts';
import type { Decision } from '../../schema/recommendation.ts';
import type { YamlSource } from '../../source/read-yaml.ts';
import { decisionOf } from '../../templating/decision-of.ts';
import { checkedCase } from '../prepare-case.ts';
import type { PreparedItem } from '../prepare-meeting.ts';
import type { PreparedCase } from '../prepared-case.ts';
import { withPlaces } from '../with-places.ts';
import { type DecidedOutcome, decidedOutcomes } from './decided-outcomes.ts';
import { decisionSource } from './decision-source.ts';
import { mergedDecision } from './merged-decision.ts';
import type { Proceeding } from './proceeding.ts';

/** A case as the meeting decided it. */
export interface DecidedCase {
  /** The case with the decision in it, under `decisions.<key>`, and its figures and places with it. */
  readonly prepared: PreparedCase;
  readonly key: string;
  readonly decision: Decision;
  /** True where the case itself holds the record, and the meeting file does not. */
  readonly recordedInCase: boolean;
  /** Whether it is a decision of an executive, or of a commissioner, of which a notice is due. */
  readonly noticed: boolean;
  /** In the order of the recommendations. */
  readonly outcomes: readonly DecidedOutcome[];
  /** What is wrong with the case as decided and was not with the report: the record's own faults. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The case of an item with the meeting's decision in it, checked and calculated again. The record is the meeting's; a
 * decision of this body and day that stands in the case itself is taken where the meeting has none.
 */
export function decidedCase(
  { item, prepared, diagnostics }: PreparedItem,
  proceedings: readonly Proceeding[],
  meeting: Meeting,
  source: YamlSource,
): DecidedCase | undefined {
  if (!prepared || item.case === undefined) return undefined;
  const stated = meeting.decisions?.[item.case];
  const own = Object.entries(prepared.case.decisions ?? {}).find(([, one]) => isOfMeeting(one, meeting));
  const key = stated ? keyFor(meeting.body, prepared.case) : own?.[0];
  const taken = stated ?? own?.[1];
  if (key === undefined || taken === undefined) return undefined;
  const decision = mergedDecision(taken, item.id, proceedings, meeting);
  const matter = withDecision(prepared.case, key, decision);
  const places = stated ? decisionSource(prepared.source, key, source, item.case) : prepared.source;
  const decided = checkedCase(matter, prepared.authority, prepared.registers, places);
  const found = news(diagnostics, withPlaces(decided.findings, places));
  return {
    prepared: decided.prepared,
    key,
    decision,
    recordedInCase: stated === undefined,
    noticed:
      decision.outcomes.some(({ outcome }) => outcome !== 'deferred' && outcome !== 'withdrawn') &&
      decisionOf('decision-notice', matter, prepared.authority)?.path === `decisions.${key}`,
    outcomes: decidedOutcomes(matter.recommendations ?? [], decision.outcomes),
    diagnostics: stated ? answeredBy(meeting, found, key, item.case) : found,
  };
}

function isOfMeeting({ body, decision_maker, taken_on }: Decision, { body: own, date }: Meeting): boolean {
  return taken_on === date && (body === own || (body === undefined && decision_maker !== undefined));
}

/** The name of the body, unless the case holds another decision of that name. */
function keyFor(body: string, { decisions = {} }: Case): string {
  let key = body;
  for (let count = 2; Object.hasOwn(decisions, key); count += 1) key = `${body}-${count}`;
  return key;
}

/**
 * The decision before any other, so that papers print it. Where it only recommends, another's resolution would be
 * printed in its place, and is left out.
 */
function withDecision(input: Case, key: string, decision: Decision): Case {
  const { documents: _, ...rest } = input;
  const { [key]: __, ...others } = input.decisions ?? {};
  return { ...rest, decisions: { [key]: decision, ...(decision.role === 'recommended' ? {} : others) } };
}

/** What is found now and was not found of the report; an answer of the case that is not needed any more is no fault. */
function news(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] {
  const nameOf = ({ rule, path, message }: Diagnostic) => JSON.stringify([rule, path, message]);
  const known = new Set(before.map(nameOf));
  return after.filter((finding) => finding.rule !== UNUSED_ANSWER && !known.has(nameOf(finding)));
}

/** Findings under the decision at their paths in the meeting file, with that file's answers to them. */
function answeredBy(
  meeting: Meeting,
  found: readonly Diagnostic[],
  key: string,
  caseId: string,
): readonly Diagnostic[] {
  const own = `decisions.${key}`;
  const moved = found.map((finding) => {
    const { path } = finding;
    if (path !== own && !path?.startsWith(`${own}.`)) return finding;
    return { ...finding, path: `decisions.${caseId}${path.slice(own.length)}` };
  });
  return applyAnswers(moved, meeting, new Set());
}
