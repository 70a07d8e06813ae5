import type { Text } from '../../schema/in-language.ts';
import type { Decision, Recommendation } from '../../schema/recommendation.ts';

type Outcome = Decision['outcomes'][number];

/** The parts of a motion as the file has them: Markdown, one or two languages, no full stop. */
export interface Wording {
  readonly verb: string;
  readonly object: Text;
  readonly rest?: Text;
}

/** One recommendation, what was put to the meeting, and what became of it. */
export interface DecidedOutcome {
  readonly recommendation: Recommendation;
  readonly outcome: Outcome;
  readonly original: Wording;
  /** As resolved; the original where it was not carried. What is said of the outcome itself ("until May") is no part of it. */
  readonly final: Wording;
  /** Whether it was carried in other words than were put. */
  readonly amended: boolean;
}

/** Each recommendation with its outcome, in the order of the recommendations; one that has none is left out. */
export function decidedOutcomes(
  recommendations: readonly Recommendation[],
  outcomes: Decision['outcomes'],
): readonly DecidedOutcome[] {
  return recommendations.flatMap((recommendation): DecidedOutcome[] => {
    const outcome = outcomes.find((one) => one.recommendation === recommendation.id);
    if (!outcome) return [];
    const { verb, object, rest } = recommendation;
    const original: Wording = { verb, object, ...(rest !== undefined && { rest }) };
    const final = finalWording(original, outcome);
    return [{ recommendation, outcome, original, final, amended: !same(original, final) }];
  });
}

/** The wording as carried: an object of its own drops the rest that belonged to the old one. */
function finalWording(original: Wording, { outcome, verb, object, rest }: Outcome): Wording {
  if (outcome !== 'approved' && outcome !== 'amended' && outcome !== 'noted') return original;
  const left = rest ?? (object === undefined ? original.rest : undefined);
  const carried = outcome === 'noted' ? original.rest : left;
  return {
    verb: verb ?? original.verb,
    object: object ?? original.object,
    ...(carried !== undefined && { rest: carried }),
  };
}

function same(one: Wording, other: Wording): boolean {
  return (
    JSON.stringify([one.verb, one.object, one.rest]) ===
    JSON.stringify([other.verb, other.object, other.rest])
  );
}
