import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { addressBook } from '../schema/addresses.ts';
import { eachField } from '../schema/each-field.ts';
import { exemptContentStays } from './access/exempt-content-stays.ts';
import { exemptParagraphsExist } from './access/exempt-paragraphs-exist.ts';
import { exemptTargetsFound } from './access/exempt-targets-found.ts';
import { publicInterestReasoned } from './access/public-interest-reasoned.ts';
import { applyAnswers } from './apply-answers.ts';
import { datesInOrder } from './dates/dates-in-order.ts';
import { extensionWithinMaximum } from './dates/extension-within-maximum.ts';
import { termsJoin } from './dates/terms-join.ts';
import { delegationsComplete } from './document/delegations-complete.ts';
import { everyRecommendationDecided } from './document/every-recommendation-decided.ts';
import { fieldsHoldMarkdown } from './document/fields-hold-markdown.ts';
import { noBlankSection } from './document/no-blank-section.ts';
import { sectionsHaveAPlace } from './document/sections-have-a-place.ts';
import { equalityFlag } from './header/equality-flag.ts';
import { flagsMatchContent } from './header/flags-match-content.ts';
import { keyDecisionFlag } from './header/key-decision-flag.ts';
import { statusHasWithheldPart } from './header/status-has-withheld-part.ts';
import { fundingMeetsCost } from './money/funding-meets-cost.ts';
import { sharesSum } from './money/shares-sum.ts';
import { statedTotals } from './money/stated-totals.ts';
import { cellsFitColumns } from './problems/cells-fit-columns.ts';
import { inputsExist } from './problems/inputs-exist.ts';
import { likeWithLike } from './problems/like-with-like.ts';
import { noCircles } from './problems/no-circles.ts';
import { notOfZero } from './problems/not-of-zero.ts';
import { oneBalance } from './problems/one-balance.ts';
import { oneBasis } from './problems/one-basis.ts';
import { sharesDivide } from './problems/shares-divide.ts';
import { termEnds } from './problems/term-ends.ts';
import { termsLast } from './problems/terms-last.ts';
import { withinCalendar } from './problems/within-calendar.ts';
import { idsUnique } from './references/ids-unique.ts';
import { knownToAuthority } from './references/known-to-authority.ts';
import { referencesResolve } from './references/references-resolve.ts';
import type { CheckInput, Finding, Rule } from './rule.ts';

/** Every rule, in the order findings are given: what can be named first, then figures, then what papers say. */
export const RULES: readonly Rule[] = [
  idsUnique,
  knownToAuthority,
  sectionsHaveAPlace,
  referencesResolve,
  fieldsHoldMarkdown,
  inputsExist,
  noCircles,
  notOfZero,
  likeWithLike,
  withinCalendar,
  termsLast,
  cellsFitColumns,
  sharesDivide,
  oneBalance,
  statedTotals,
  sharesSum,
  oneBasis,
  fundingMeetsCost,
  termEnds,
  termsJoin,
  extensionWithinMaximum,
  datesInOrder,
  keyDecisionFlag,
  equalityFlag,
  flagsMatchContent,
  statusHasWithheldPart,
  exemptTargetsFound,
  exemptParagraphsExist,
  publicInterestReasoned,
  exemptContentStays,
  noBlankSection,
  delegationsComplete,
  everyRecommendationDecided,
];

const CHECKED: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/**
 * Whether a finding must keep any public paper from being made at all: a draft mark hides nothing. A leak that the
 * case answers for may pass; a target that cannot be found may not, since no answer withholds anything.
 */
export function keepsFromPublic({ rule, severity, answered }: Diagnostic): boolean {
  if (severity !== 'error') return false;
  return rule === exemptTargetsFound.id || (rule === exemptContentStays.id && answered === undefined);
}

/** Every finding of every rule about one case, in the order of the rules, with the case's answers applied. */
export function checkRules(input: CheckInput): readonly Diagnostic[] {
  const context = { ...input, fields: eachField(input.case), addresses: addressBook(input.case) };
  const findings = RULES.flatMap((rule) => rule.check(context).map((finding) => diagnosticOf(finding, rule)));
  return applyAnswers(findings, input.case, CHECKED);
}

function diagnosticOf(finding: Finding, { id, severity, source }: Rule): Diagnostic {
  return { rule: id, severity, source, ...finding };
}
