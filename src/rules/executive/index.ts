import type { Rule } from '../rule.ts';
import { callInEligibility } from './call-in-eligibility.ts';
import { callInStates } from './call-in-states.ts';
import { callInWaiver } from './call-in-waiver.ts';
import { forwardDocumentNamed } from './forward-document-named.ts';
import { furtherPrivateNotice } from './further-private-notice.ts';
import { generalExceptionFollowed } from './general-exception.ts';
import { keyNoticeContents } from './key-notice-contents.ts';
import { keyNoticeInTime } from './key-notice-in-time.ts';
import { meetingDecisionRecord } from './meeting-decision-record.ts';
import { memberDecisionRecord } from './member-decision-record.ts';
import { minuteNumbers } from './minute-numbers.ts';
import { nonKeyReasoned } from './non-key-reasoned.ts';
import { noticeSaysWhenItTakesEffect } from './notice-says-when-it-takes-effect.ts';
import { officerDecisionRecord } from './officer-decision-record.ts';
import { officerRecordContents } from './officer-record-contents.ts';
import { officerRecordNeeded } from './officer-record-needed.ts';
import { officerRecordPublished } from './officer-record-published.ts';
import { oneNoticeRoute } from './one-notice-route.ts';
import { outcomeWords } from './outcome-words.ts';
import { privateAtShortNotice } from './private-at-short-notice.ts';
import { privateMeetingNotice } from './private-meeting-notice.ts';
import { publicMeetingNotice } from './public-meeting-notice.ts';
import { publishedInTime } from './published-in-time.ts';
import { resolvedOrRecommended } from './resolved-or-recommended.ts';
import { signedAfterCallIn } from './signed-after-call-in.ts';
import { specialUrgencyAgreed } from './special-urgency.ts';
import { takesEffectAfterCallIn } from './takes-effect-after-call-in.ts';

/** Rules of executive decisions, call-in and decisions of officers. */
export const EXECUTIVE_RULES: readonly Rule[] = [
  keyNoticeContents,
  keyNoticeInTime,
  generalExceptionFollowed,
  specialUrgencyAgreed,
  oneNoticeRoute,
  publicMeetingNotice,
  privateMeetingNotice,
  furtherPrivateNotice,
  privateAtShortNotice,
  meetingDecisionRecord,
  memberDecisionRecord,
  officerDecisionRecord,
  nonKeyReasoned,
  publishedInTime,
  forwardDocumentNamed,
  callInEligibility,
  takesEffectAfterCallIn,
  noticeSaysWhenItTakesEffect,
  callInWaiver,
  signedAfterCallIn,
  callInStates,
  officerRecordNeeded,
  officerRecordContents,
  officerRecordPublished,
  resolvedOrRecommended,
  outcomeWords,
  minuteNumbers,
];
