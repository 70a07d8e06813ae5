import { calculate } from '../../calculators/index.ts';
import type { Case } from '../../schema/case.ts';
import { isAbsent } from '../../schema/fact.ts';
import { inLanguage } from '../../schema/in-language.ts';
import type { Decision } from '../../schema/recommendation.ts';
import { wordsIn } from '../../templating/words.ts';
import type { PackContext } from '../pack/pack-context.ts';
import { withheldByItem } from '../pack/withheld-words.ts';
import type { PreparedCase } from '../prepared-case.ts';
import type { DecidedCase } from './decided-case.ts';
import type { DecidedItem, InterestDeclared } from './decided-meeting.ts';

/**
 * What the public may have of a decision taken in private, as a case of its own: who decided when, the public title and
 * summary, the interests declared, publication and call-in, and on what grounds the rest is withheld. The law asks for
 * the record of the decision and not for what is exempt in it (SI 2012/2089 regs 12 and 20; LGA 1972 s100C(2)). It is
 * made of these parts and is not the whole case with parts taken out, so that nothing else can be in it.
 */
export function publicDecision(
  one: DecidedItem,
  decided: DecidedCase,
  title: string,
  context: PackContext,
): PreparedCase {
  const { prepared, key } = decided;
  const { case: whole, authority, registers, source } = prepared;
  const input: Case = {
    id: whole.id,
    authority: whole.authority,
    kind: whole.kind,
    status: whole.status,
    version: whole.version,
    ...(whole.provenance !== undefined && { provenance: whole.provenance }),
    title,
    ...(whole.body !== undefined && { body: whole.body }),
    meeting: { date: context.meeting.date },
    ...(whole.report_of && { report_of: whole.report_of }),
    ...exemption(one, context),
    recommendations: [{ id: SUMMED_UP, verb: 'note', object: '–' }],
    decisions: { [key]: recordOf(one, decided.decision, context) },
    background_papers: { not_published: grounds(one, context) },
  };
  const { figures } = calculate(input, authority, registers.bankHolidays);
  return { case: input, authority, registers, figures, source };
}

/** Id of the one resolution of a public record, in whose place the summary is printed. */
const SUMMED_UP = 'summary';

function grounds({ item }: DecidedItem, context: PackContext): string {
  const { words } = context;
  return (item.exempt && withheldByItem(item.exempt, context)[0]) ?? words('state-withheld');
}

function exemption(
  one: DecidedItem,
  { words, options }: PackContext,
): Pick<Case, 'exempt' | 'exempt_information'> {
  const { exempt } = one.item;
  const summary =
    one.proceedings.find(({ public_summary: said }) => said !== undefined)?.public_summary ??
    one.decided?.decision.minutes?.public_summary;
  const replacement =
    summary === undefined ? words('results-summary-none') : inLanguage(summary, options.language);
  const paragraphs = exempt?.paragraphs ?? [];
  const reason = exempt?.reason ?? words('state-withheld');
  return {
    exempt_information: { answer: 'yes', reason, paragraphs },
    exempt: [
      {
        id: SUMMED_UP,
        target: `recommendations.${SUMMED_UP}`,
        class: exempt?.class ?? 'exempt',
        paragraphs,
        reason,
        public_interest: exempt?.public_interest ?? reason,
        replacement,
      },
    ],
  };
}

/** Days, body and number of the decision as they are; its reasons only as withheld. */
function recordOf(one: DecidedItem, decision: Decision, context: PackContext): Decision {
  const withheld = { not_published: grounds(one, context) };
  const { body, decision_maker, kind, taken_on, signed_on, published_on, role, effective_on, call_in } =
    decision;
  return {
    ...(body !== undefined && { body }),
    ...(decision_maker !== undefined && { decision_maker }),
    ...(kind && { kind }),
    taken_on,
    ...(signed_on !== undefined && { signed_on }),
    ...(published_on !== undefined && { published_on }),
    ...(one.minute !== undefined && { minute: one.minute }),
    ...(role && { role }),
    ...(effective_on !== undefined && { effective_on }),
    ...(call_in && {
      call_in: {
        ...(call_in.eligible && { eligible: call_in.eligible }),
        ...(call_in.waiver && { waiver: { ...call_in.waiver, reason: withheld.not_published } }),
      },
    }),
    outcomes: [{ recommendation: SUMMED_UP, outcome: 'approved' }],
    reasons: withheld,
    alternatives_rejected: withheld,
    interests: interestsOf(one.interests, context),
  };
}

/** Interests declared at the meeting, in the words of its public minutes. */
function interestsOf(
  interests: readonly InterestDeclared[],
  { meeting, authority, words: own, options: { language } }: PackContext,
): Decision['interests'] {
  if (interests.length === 0) return { none: own('results-no-interest') };
  const words = wordsIn(language, authority.words);
  const people = [...(meeting.members ?? []), ...(meeting.officers ?? [])];
  return interests.map(({ id, person: by, kind, nature, action }) => {
    const person = inLanguage(people.find((one) => one.id === by)?.office ?? by, language);
    const told = inLanguage(nature, language).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
    const declared = words('minutes-interest', {
      person,
      kind: words(`minutes-interest-${kind}`),
      nature: /[.!?]$/.test(told) ? told : `${told}.`,
    });
    return { id, text: `${declared} ${words(`minutes-action-${action}`)}` };
  });
}

/**
 * What of a public record is no secret although the case is withheld: the days of the decision and of its call-in, who
 * agreed that it could not be called in, and the interests declared.
 */
export function publishedOf({ case: input, figures }: PreparedCase): {
  readonly texts: readonly string[];
  readonly figures: readonly (typeof figures extends ReadonlyMap<string, infer One> ? One : never)[];
} {
  const told = Object.values(input.decisions ?? {}).flatMap((decision) => [
    decision.taken_on,
    decision.signed_on,
    decision.published_on,
    decision.effective_on,
    decision.call_in?.waiver?.agreed_on,
    decision.call_in?.waiver?.agreed_by,
    ...(isAbsent(decision.interests) ? [] : decision.interests.map(({ text }) => text)),
  ]);
  return {
    texts: told.filter((text) => typeof text === 'string'),
    figures: [...figures.values()].filter(({ value }) => value.kind === 'date'),
  };
}
