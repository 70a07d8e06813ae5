import { meetsAsExecutive } from '../../calculators/meets-as-executive.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { applyAnswers } from '../apply-answers.ts';
import type { Scope } from '../rule.ts';
import { severityOf } from '../severity-of.ts';
import { amendedChangesWords } from './amended-changes-words.ts';
import { attendanceRecorded } from './attendance-recorded.ts';
import { bodyKnown } from './body-known.ts';
import { casesThere } from './cases-there.ts';
import { castingVoteOnTie } from './casting-vote-on-tie.ts';
import { daysAgree } from './days-agree.ts';
import { decisionUnderItsMinute } from './decision-under-its-minute.ts';
import { decisionsOnRecommendations } from './decisions-on-recommendations.ts';
import { exclusionBeforeExempt } from './exclusion-before-exempt.ts';
import { interestedTakeNoPart } from './interested-take-no-part.ts';
import { itemExemptionsLawful } from './item-exemptions-lawful.ts';
import { itemKeyAsCase } from './item-key-as-case.ts';
import { itemNoticeContents } from './item-notice-contents.ts';
import { itemNoticeInTime } from './item-notice-in-time.ts';
import { itemPrivateNotices } from './item-private-notices.ts';
import { itemSaysWhatCaseWithholds } from './item-says-what-case-withholds.ts';
import { itemsKnown } from './items-known.ts';
import { lateItemsReasoned } from './late-items-reasoned.ts';
import { meetingIdsUnique } from './meeting-ids-unique.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';
import { minuteNumbersRise } from './minute-numbers-rise.ts';
import { motionsAndOutcomes } from './motions-and-outcomes.ts';
import { movementsInOrder } from './movements-in-order.ts';
import { namedVoteWhole } from './named-vote-whole.ts';
import { onlyMembersVote } from './only-members-vote.ts';
import { peopleKnown } from './people-known.ts';
import { privateBusinessSummedUp } from './private-business-summed-up.ts';
import { publicExcludedFirst } from './public-excluded-first.ts';
import { publishedAgendaKept } from './published-agenda-kept.ts';
import { quorumKept } from './quorum-kept.ts';
import { remoteMembersInEngland } from './remote-members-in-england.ts';
import { replacedPagesAgree } from './replaced-pages-agree.ts';
import { substitutesInPlace } from './substitutes-in-place.ts';
import { supplementsBringPapers } from './supplements-bring-papers.ts';
import { supplementsInOrder } from './supplements-in-order.ts';
import { timesFollow } from './times-follow.ts';
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
  onlyMembersVote,
  interestedTakeNoPart,
  castingVoteOnTie,
  motionsAndOutcomes,
  decisionUnderItsMinute,
  publicExcludedFirst,
  attendanceRecorded,
  movementsInOrder,
  substitutesInPlace,
  namedVoteWhole,
  timesFollow,
  itemNoticeContents,
  itemNoticeInTime,
  itemPrivateNotices,
  itemKeyAsCase,
  amendedChangesWords,
  minuteNumbersRise,
  privateBusinessSummedUp,
  supplementsInOrder,
  supplementsBringPapers,
  replacedPagesAgree,
  publishedAgendaKept,
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
