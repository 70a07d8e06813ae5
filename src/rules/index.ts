import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { addressBook } from '../schema/addresses.ts';
import { eachField } from '../schema/each-field.ts';
import { exemptContentStays } from './access/exempt-content-stays.ts';
import { exemptTargetsFound } from './access/exempt-targets-found.ts';
import { ACCESS_RULES } from './access/index.ts';
import { applyAnswers } from './apply-answers.ts';
import { CLAIM_RULES } from './claims/index.ts';
import { COMMISSIONER_RULES } from './commissioner/index.ts';
import { DATE_RULES } from './dates/index.ts';
import { DOCUMENT_RULES } from './document/index.ts';
import { EQUALITY_RULES } from './equality/index.ts';
import { EXECUTIVE_RULES } from './executive/index.ts';
import { GOVERNANCE_RULES } from './governance/index.ts';
import { HEADER_RULES } from './header/index.ts';
import { scopesBinding } from './in-force.ts';
import { JOINT_RULES } from './joint/index.ts';
import { LANGUAGE_RULES } from './languages/index.ts';
import { withheldInBoth } from './languages/withheld-in-both.ts';
import { MONEY_RULES } from './money/index.ts';
import { NAME_RULES } from './names/index.ts';
import { NATION_RULES } from './nations/index.ts';
import { PROBLEM_RULES } from './problems/index.ts';
import { PROCUREMENT_RULES } from './procurement/index.ts';
import { proseReading } from './prose-reading.ts';
import { REFERENCE_RULES } from './references/index.ts';
import type { CheckInput, Finding, Rule } from './rule.ts';
import { severityOf } from './severity-of.ts';
import { WORD_RULES } from './words/index.ts';

/** Every rule, in the order findings are given: what can be named first, then figures, law, and what papers say. */
export const RULES: readonly Rule[] = [
  ...REFERENCE_RULES,
  ...PROBLEM_RULES,
  ...MONEY_RULES,
  ...DATE_RULES,
  ...HEADER_RULES,
  ...EXECUTIVE_RULES,
  ...ACCESS_RULES,
  ...PROCUREMENT_RULES,
  ...JOINT_RULES,
  ...COMMISSIONER_RULES,
  ...NATION_RULES,
  ...LANGUAGE_RULES,
  ...GOVERNANCE_RULES,
  ...EQUALITY_RULES,
  ...DOCUMENT_RULES,
  ...NAME_RULES,
  ...CLAIM_RULES,
  ...WORD_RULES,
];

const CHECKED: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/**
 * Whether a finding says that withholding itself fails. A leak that the case answers for may pass; a target that cannot
 * be found may not, since no answer withholds anything.
 */
export function breaksWithholding({ rule, severity, answered }: Diagnostic): boolean {
  if (severity !== 'error') return false;
  return (
    rule === exemptTargetsFound.id ||
    rule === withheldInBoth.id ||
    (rule === exemptContentStays.id && answered === undefined)
  );
}

/**
 * Every finding of every rule in force about one case, in the order of the rules: as grave as the authority takes it,
 * with the case's answers applied.
 */
export function checkRules(input: CheckInput): readonly Diagnostic[] {
  const fields = eachField(input.case);
  const context = {
    ...input,
    fields,
    addresses: addressBook(input.case),
    prose: proseReading(fields, input.tools),
  };
  const isBinding = scopesBinding(input);
  const findings = RULES.filter(({ scope }) => isBinding(scope)).flatMap((rule) =>
    rule.check(context).flatMap((finding) => diagnosticOf(finding, rule, input)),
  );
  return applyAnswers(findings, input.case, CHECKED);
}

function diagnosticOf(finding: Finding, rule: Rule, { authority }: CheckInput): readonly Diagnostic[] {
  const severity = severityOf(finding.severity ?? rule.severity, rule, authority);
  if (severity === 'off') return [];
  const { id, source, why } = rule;
  return [{ rule: id, source, why, ...finding, severity }];
}
