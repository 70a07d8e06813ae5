import { meetsAsExecutive } from '../../calculators/meets-as-executive.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { applyAnswers } from '../apply-answers.ts';
import type { Scope } from '../rule.ts';
import { severityOf } from '../severity-of.ts';
import { bodyKnown } from './body-known.ts';
import { casesThere } from './cases-there.ts';
import { daysAgree } from './days-agree.ts';
import { decisionsOnRecommendations } from './decisions-on-recommendations.ts';
import { exclusionBeforeExempt } from './exclusion-before-exempt.ts';
import { itemExemptionsLawful } from './item-exemptions-lawful.ts';
import { itemSaysWhatCaseWithholds } from './item-says-what-case-withholds.ts';
import { itemsKnown } from './items-known.ts';
import { lateItemsReasoned } from './late-items-reasoned.ts';
import { meetingIdsUnique } from './meeting-ids-unique.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';
import { peopleKnown } from './people-known.ts';
import { quorumKept } from './quorum-kept.ts';
import { remoteMembersInEngland } from './remote-members-in-england.ts';
import { votesAgree } from './votes-agree.ts';

/** Rules of meeting files: what they name, what the law asks of an agenda, and what is recorded afterwards. */
export const MEETING_RULES: readonly MeetingRule[] = [
  meetingIdsUnique,
  bodyKnown,
  casesThere,
  peopleKnown,
  itemsKnown,
  exclusionBeforeExempt,
  itemExemptionsLawful,
  itemSaysWhatCaseWithholds,
  lateItemsReasoned,
  daysAgree,
  decisionsOnRecommendations,
  quorumKept,
  votesAgree,
  remoteMembersInEngland,
];

const CHECKED: ReadonlySet<string> = new Set(MEETING_RULES.map(({ id }) => id));

/** Every finding of every rule in force about one meeting, with the meeting's answers applied. */
export function checkMeetingRules(context: MeetingContext): readonly Diagnostic[] {
  const findings = MEETING_RULES.filter(({ scope }) => inForce(scope, context)).flatMap((rule) =>
    rule.check(context).flatMap((finding): Diagnostic[] => {
      const severity = severityOf(finding.severity ?? rule.severity, rule, context.authority);
      if (severity === 'off') return [];
      const { id, source, why } = rule;
      return [{ rule: id, source, why, ...finding, severity }];
    }),
  );
  return applyAnswers(findings, context.meeting, CHECKED);
}

function inForce(scope: Scope | undefined, { meeting, authority }: MeetingContext): boolean {
  if (!scope) return true;
  const { nations, authorities, executive, from, until } = scope;
  if (nations && !nations.includes(authority.nation)) return false;
  if (authorities && !authorities.includes(authority.type)) return false;
  if (executive !== undefined && executive !== meetsAsExecutive(meeting.body, authority)) return false;
  return (from ?? meeting.date) <= meeting.date && meeting.date <= (until ?? meeting.date);
}
