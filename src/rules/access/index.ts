import type { Rule } from '../rule.ts';
import { agendaInTime } from './agenda-in-time.ts';
import { backgroundPapersListed } from './background-papers-listed.ts';
import { confidentialIsNotExempt } from './confidential-is-not-exempt.ts';
import { exclusionResolution } from './exclusion-resolution.ts';
import { exemptContentStays } from './exempt-content-stays.ts';
import { exemptMinutesSummedUp } from './exempt-minutes-summed-up.ts';
import { exemptParagraphsExist } from './exempt-paragraphs-exist.ts';
import { exemptTargetsFound } from './exempt-targets-found.ts';
import { limitsOfExemption } from './limits-of-exemption.ts';
import { minutesApproved } from './minutes-approved.ts';
import { publicInterestReasoned } from './public-interest-reasoned.ts';
import { publicReportStands } from './public-report-stands.ts';
import { reasonFitsParagraph } from './reason-fits-paragraph.ts';
import { schedule12aOf1972 } from './schedule-12a-of-1972.ts';
import { urgentItemReasoned } from './urgent-item-reasoned.ts';

/** Rules of access to information: LGA 1972 Part VA and Schedule 12A. */
export const ACCESS_RULES: readonly Rule[] = [
  exemptTargetsFound,
  schedule12aOf1972,
  exemptParagraphsExist,
  reasonFitsParagraph,
  publicInterestReasoned,
  limitsOfExemption,
  exclusionResolution,
  confidentialIsNotExempt,
  agendaInTime,
  urgentItemReasoned,
  publicReportStands,
  backgroundPapersListed,
  exemptMinutesSummedUp,
  exemptContentStays,
  minutesApproved,
];
