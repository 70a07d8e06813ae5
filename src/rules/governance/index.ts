import type { Rule } from '../rule.ts';
import { bestValueShown } from './best-value-shown.ts';
import { consultationTold } from './consultation-told.ts';
import { consultedIsNotAdvice } from './consulted-is-not-advice.ts';
import { contactsByOffice } from './contacts-by-office.ts';
import { escalationNoted } from './escalation-noted.ts';
import { financeComments } from './finance-comments.ts';
import { implicationsAboutThisCase } from './implications-about-this-case.ts';
import { interestsHandled } from './interests-handled.ts';
import { legalComments } from './legal-comments.ts';
import { noImplicationsAgainstEvidence } from './no-implications-against-evidence.ts';
import { noneWithReason } from './none-with-reason.ts';
import { powerStated } from './power-stated.ts';
import { scrutinyStated } from './scrutiny-stated.ts';
import { socialValueConsidered } from './social-value-considered.ts';

/** Rules of statutory officers, best value, scrutiny, interests, and what sections on implications say. */
export const GOVERNANCE_RULES: readonly Rule[] = [
  financeComments,
  legalComments,
  consultedIsNotAdvice,
  noImplicationsAgainstEvidence,
  powerStated,
  bestValueShown,
  socialValueConsidered,
  escalationNoted,
  consultationTold,
  scrutinyStated,
  interestsHandled,
  noneWithReason,
  implicationsAboutThisCase,
  contactsByOffice,
];
