import { isWithheld, type Withheld } from '../../exemption/withheld.ts';
import type { Language, Text } from '../../schema/in-language.ts';
import type { Decision, Recommendation } from '../../schema/recommendation.ts';
import { markdownInOtherLanguage } from '../../style/other-language.ts';
import { decisionOf, type TakenDecision } from '../decision-of.ts';
import type { PaperContext } from '../paper-context.ts';
import { type Field, fieldOf, withheldField } from '../read-field.ts';
import { entriesOf, plainText } from '../readable.ts';
import { OF_THE_AUTHORITY } from '../substitute-values.ts';
import { languageOf } from '../text-language.ts';
import type { Motion } from '../wording/motion.ts';
import { recommendationWording, resolutionWording } from '../wording/resolution-wording.ts';
import { wordsIn } from '../words.ts';
import { emptyBody, filledBody, type SectionBody } from './section-body.ts';

/** One recommendation or resolution: its sentence, and the points beneath it. */
export interface MotionView {
  readonly id: string;
  readonly list: 'recommendations' | 'resolutions';
  readonly field: Field;
  readonly points: readonly { readonly id: string; readonly path: string }[];
}

/** The recommendations of a report, each in its base form under the lead-in of the case or of the house. */
export function recommendationsBody(paper: PaperContext): SectionBody {
  const recommendations = entriesOf(paper.case.recommendations);
  if (recommendations.length === 0) return emptyBody('recommendations');
  const items = recommendations.map((recommendation) =>
    motionView('recommendations', recommendation, recommendation.object, paper, recommendationWording),
  );
  return filledBody('recommendations', { leadIn: recommendationsLeadIn(paper), items });
}

/** What was decided on each recommendation, in the authority's style. */
export function resolutionsBody(paper: PaperContext): SectionBody {
  const content = resolutionsOf(paper);
  return content ? filledBody('resolutions', { ...content }) : emptyBody('resolutions');
}

/** What a decision resolved, under its lead-in. */
export interface Resolutions {
  readonly role: 'decision' | 'resolutions';
  readonly leadIn: Field;
  readonly items: readonly MotionView[];
}

/** All that was resolved; undefined where the paper records no decision, or nothing in it. */
export function resolutionsOf(paper: PaperContext): Resolutions | undefined {
  const taken = decisionOf(paper.kind, paper.case, paper.authority);
  const items = resolutionViews(paper);
  if (!taken || items.length === 0) return undefined;
  const role = paper.kind === 'decision-notice' ? 'decision' : 'resolutions';
  return { role, leadIn: resolutionsLeadIn(taken, paper), items };
}

/** Each resolution by itself, in the order of the outcomes; none where the paper records no decision. */
export function resolutionViews(paper: PaperContext): readonly MotionView[] {
  const taken = decisionOf(paper.kind, paper.case, paper.authority);
  if (!taken) return [];
  return entriesOf(taken.decision.outcomes).flatMap((outcome) => {
    if (isWithheld(outcome)) return [withheldView(outcome)];
    const about = entriesOf(paper.case.recommendations).find(({ id }) => id === outcome.recommendation);
    return about ? [resolutionView(about, outcome, taken, paper)] : [];
  });
}

/** An outcome that is withheld keeps its place among the resolutions. */
function withheldView(outcome: Decision['outcomes'][number] & Withheld): MotionView {
  const id = `recommendations.${outcome.recommendation}`;
  return { id, list: 'resolutions', field: withheldField(id, outcome), points: [] };
}

function resolutionView(
  about: Recommendation,
  outcome: Decision['outcomes'][number],
  taken: TakenDecision,
  paper: PaperContext,
): MotionView {
  const { authority, language } = paper;
  const own = authority.documents[paper.kind]?.resolution_style ?? authority.resolution_style;
  const style = taken.decision.role === 'recommended' ? 'passive' : own;
  const carried = outcome.outcome === 'approved' || outcome.outcome === 'amended';
  const rest = outcome.rest === undefined ? undefined : spokenIn(language, outcome.rest);
  return motionView('resolutions', about, outcome.object ?? about.object, paper, (motion, spoken) => {
    const final: Motion = {
      verb: outcome.verb ?? motion.verb,
      object: outcome.object === undefined ? motion.object : plainText(outcome.object, { language }),
      rest: carried && rest !== undefined ? rest : outcome.object === undefined ? motion.rest : undefined,
    };
    const tail = carried ? undefined : rest;
    const body = taken.body?.reference ?? taken.decision.decision_maker ?? authority.short_name;
    const words = resolutionWording(
      { motion: final, outcome: outcome.outcome, tail, body: plainText(body, { language }) },
      style,
      spoken,
    );
    return outcome.outcome === 'amended' ? `${words} ${wordsIn(spoken, authority.words)('amended')}` : words;
  });
}

/**
 * The sentence made of a recommendation's parts, and its points; its placeholder where it is withheld. The sentence is in
 * the language of what the motion is done to, `object`.
 */
function motionView(
  list: MotionView['list'],
  recommendation: Recommendation,
  object: Text,
  paper: PaperContext,
  wording: (motion: Motion, language: Language) => string,
): MotionView {
  const id = `recommendations.${recommendation.id}`;
  const parts: readonly unknown[] = [recommendation, recommendation.object, recommendation.rest];
  const withheld = parts.find(isWithheld);
  if (withheld) return { id, list, field: withheldField(id, withheld), points: [] };
  const points = entriesOf(recommendation.points).map((point) => ({
    id: `${id}.points.${point.id}`,
    path: `${id}.points.${point.id}.text`,
  }));
  const language = isWithheld(object) ? paper.language : languageOf(object, paper.language);
  const { verb, rest } = recommendation;
  const motion: Motion = {
    verb,
    object: plainText(recommendation.object, { language }),
    rest: rest === undefined ? undefined : spokenIn(language, rest),
  };
  const markdown = `${wording(motion, language)}${points.length > 0 ? ':' : '.'}`;
  return { id, list, field: fieldOf(`${id}.object`, markdown, paper, language), points };
}

/** Words to go on from those in a language, marked where they are in the other. */
function spokenIn(language: Language, text: Text): string {
  const words = plainText(text, { language });
  return languageOf(text, language) === language ? words : markdownInOtherLanguage(words);
}

function recommendationsLeadIn(paper: PaperContext): Field {
  const { authority } = paper;
  const own = paper.case.recommendations_lead_in;
  const house = authority.documents[paper.kind]?.recommendations_lead_in ?? authority.recommendations_lead_in;
  if (own === undefined) return fieldOf(`${OF_THE_AUTHORITY}recommendations_lead_in`, house, paper);
  return isWithheld(own)
    ? withheldField('recommendations_lead_in', own)
    : fieldOf('recommendations_lead_in', own, paper);
}

function resolutionsLeadIn({ decision }: TakenDecision, paper: PaperContext): Field {
  const { authority } = paper;
  const house = authority.documents[paper.kind]?.resolutions_lead_in ?? authority.resolutions_lead_in;
  const leadIn = decision.role === 'recommended' ? paper.words('recommended-lead-in') : house;
  return fieldOf(`${OF_THE_AUTHORITY}resolutions_lead_in`, leadIn, paper);
}
