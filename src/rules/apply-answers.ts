import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Case } from '../schema/case.ts';
import { english } from './english.ts';

/** Id of the advice given on an answer that answers nothing. */
export const UNUSED_ANSWER = 'ANS-01';

type Answer = NonNullable<Case['answers']>[number];

/**
 * Marks every finding that the case answers: by rule, and by target where the answer has one. Severity stays, but
 * an answered finding no longer blocks. An answer that answers nothing is itself reported, as advice; not one to a
 * rule that is not checked (`checked` has the ids), which stands for the record.
 */
export function applyAnswers(
  findings: readonly Diagnostic[],
  input: Pick<Case, 'answers'>,
  checked: ReadonlySet<string>,
): readonly Diagnostic[] {
  const answers = input.answers ?? [];
  const used = new Set<Answer>();
  const answered = findings.map((finding) => {
    const answer = answers.find((candidate) => answersTo(candidate, finding));
    if (!answer) return finding;
    used.add(answer);
    const { office, date } = answer;
    return { ...finding, answered: { reason: english(answer.reason), office: english(office), date } };
  });
  const unused = answers.flatMap((answer, index) =>
    used.has(answer) || !checked.has(answer.rule) ? [] : [unusedAnswer(answer, index)],
  );
  return [...answered, ...unused];
}

function answersTo({ rule, target }: Answer, { rule: broken, path = '' }: Diagnostic): boolean {
  if (rule !== broken) return false;
  if (target === undefined) return true;
  return [path, ...ancestors(path)].some((at) => at === target || at.endsWith(`.${target}`));
}

function ancestors(path: string): string[] {
  const segments = path.split('.');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('.'));
}

function unusedAnswer({ rule, target }: Answer, index: number): Diagnostic {
  const about = target === undefined ? '' : ` at "${target}"`;
  return {
    rule: UNUSED_ANSWER,
    severity: 'advice',
    message: `The case answers rule ${rule}${about}, but does not break it there.`,
    path: `answers.${index}`,
    found: rule,
    mend: 'Delete the answer, or correct its rule or target.',
    source: 'house rule',
  };
}
