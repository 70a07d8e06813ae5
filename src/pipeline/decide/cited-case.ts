import { textsIn } from '../../leaks/texts-in.ts';
import type { Case } from '../../schema/case.ts';
import { escapeMarkdown } from '../../templating/escape-markdown.ts';
import { wordsIn } from '../../templating/words.ts';
import { findReferences } from '../../tree/find-references.ts';
import { nameIndex } from '../../tree/references/name-index.ts';
import type { PackContext } from '../pack/pack-context.ts';
import type { DecidedCase } from './decided-case.ts';
import type { DecidedItem } from './decided-meeting.ts';
import { type Citations, reportCitations } from './minute-references.ts';

/**
 * A decided case whose record can stand without the report: what a resolution refers to and only the report prints is
 * cited by the number it has there ("paragraph 12 of the report").
 */
export function citedCase(one: DecidedItem, decided: DecidedCase, context: PackContext): DecidedCase {
  const { prepared, key } = decided;
  const { case: input, authority } = prepared;
  const { workspace, options } = context;
  const { language, date } = options;
  const parts = {
    recommendations: input.recommendations,
    requests: input.requests,
    own: input.decisions?.[key],
  };
  if (!textsIn(parts).some((text) => text.includes(':ref['))) return decided;
  const citations = reportCitations(one, { audience: 'restricted', language, date }, workspace);
  const words = wordsIn(language, authority.words);
  const cite = (text: string) =>
    cited(text, input, citations, (citation) => words('minutes-of-report', { citation }));
  const { recommendations, requests, own } = eachText(parts, cite);
  const made: Case = {
    ...input,
    ...(recommendations && { recommendations }),
    ...(requests && { requests }),
    ...(own && { decisions: { ...input.decisions, [key]: own } }),
  };
  return { ...decided, prepared: { ...prepared, case: made } };
}

/** Names of resolutions stay references, since the record numbers them itself. */
function cited(
  text: string,
  { recommendations = [] }: Case,
  citations: Citations,
  ofReport: (citation: string) => string,
): string {
  const names = nameIndex(
    new Map(
      recommendations
        .flatMap(({ id, points = [] }) => [
          `recommendations.${id}`,
          ...points.map((point) => `recommendations.${id}.points.${point.id}`),
        ])
        .map((name) => [name, name]),
    ),
  );
  let made = '';
  let at = 0;
  for (const { target, offset, end } of findReferences(text)) {
    const citation = 'id' in names.find(target) ? undefined : citations.get(target);
    made += text.slice(at, offset);
    made += citation === undefined ? text.slice(offset, end) : escapeMarkdown(ofReport(citation));
    at = end;
  }
  return made + text.slice(at);
}

/** The same value with each text in it changed. */
function eachText<Value>(value: Value, change: (text: string) => string): Value {
  const walked = (one: unknown): unknown => {
    if (typeof one === 'string') return one.includes(':ref[') ? change(one) : one;
    if (Array.isArray(one)) return one.map(walked);
    if (typeof one !== 'object' || one === null || Object.getPrototypeOf(one) !== Object.prototype)
      return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walked(inner)]));
  };
  return walked(value) as Value;
}
