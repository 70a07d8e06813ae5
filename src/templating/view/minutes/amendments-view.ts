import { wordChanges } from '../../../calculators/word-changes.ts';
import { isWithheld } from '../../../exemption/withheld.ts';
import { inLanguage } from '../../../schema/in-language.ts';
import { escapeMarkdown } from '../../escape-markdown.ts';
import { Markdown } from '../../markdown.ts';
import { minuteAnchor } from '../../minute-anchor.ts';
import {
  type DecidedMatter,
  type DecidedWords,
  type MinuteEntry,
  type MinutesContext,
  type MotionParts,
  paperOf,
} from '../../minutes-context.ts';
import type { PaperContext } from '../../paper-context.ts';
import { type Field, readField } from '../../read-field.ts';
import { entriesOf, plainText } from '../../readable.ts';
import { revisedMarkdown } from '../../revised-markdown.ts';
import { substituteValues } from '../../substitute-values.ts';
import { recommendationWording } from '../../wording/resolution-wording.ts';
import { agendaTitle } from '../agenda/agenda-view.ts';
import { itemTitle } from '../agenda/item-row.ts';
import { weekdayWords } from '../agenda/meeting-rows.ts';
import { wordsCell } from '../table-view.ts';
import type { TitleRow } from '../title-block.ts';

/** What the template of the amendments is given. */
export interface AmendmentsView {
  readonly organisation: string;
  readonly title: string;
  readonly subtitle: string;
  readonly provenance: string;
  readonly titleBlock: { readonly summary: string; readonly rows: readonly TitleRow[] };
  readonly items: readonly AmendedItem[];
}

interface AmendedItem {
  readonly id: string;
  readonly heading: string;
  readonly leadIn: string;
  readonly recommendations: readonly RevisedRecommendation[];
}

interface RevisedRecommendation {
  readonly id: string;
  /** The sentence with what was put in and taken out. */
  readonly sentence: Markdown;
  readonly points: readonly { readonly id: string; readonly field: Field }[];
  /** What became of it. */
  readonly state: string;
}

/** Everything that the document of a meeting's amendments prints: a section for each item with one. */
export function amendmentsView(context: MinutesContext): AmendmentsView {
  const { authority, case: meeting, language, words } = context;
  return {
    organisation: inLanguage(authority.name, language),
    title: agendaTitle(context),
    subtitle: words('amendments-subtitle'),
    provenance: meeting.provenance === undefined ? '' : plainText(meeting.provenance, context),
    titleBlock: {
      summary: words('agenda-details'),
      rows: [{ term: words('label-meeting-date'), cell: wordsCell(weekdayWords(meeting.date, context)) }],
    },
    items: context.entries.flatMap((entry) => amendedItem(entry, context)),
  };
}

function amendedItem(entry: MinuteEntry, context: MinutesContext): readonly AmendedItem[] {
  const { matter, minute } = entry;
  if (!matter?.outcomes.some(({ amended }) => amended)) return [];
  const title = itemTitle(entry, context);
  const several = matter.outcomes.length > 1;
  return [
    {
      id: minuteAnchor(entry.number),
      heading: minute === undefined ? title : context.words('minutes-heading', { number: minute, title }),
      leadIn: context.words(several ? 'amendments-lead-in-several' : 'amendments-lead-in'),
      recommendations: matter.outcomes.map((one) => revised(one, matter, entry, context)),
    },
  ];
}

function revised(
  one: DecidedWords,
  matter: DecidedMatter,
  { item, number }: MinuteEntry,
  context: MinutesContext,
): RevisedRecommendation {
  const { recommendation, outcome, amended } = one;
  const paper = paperOf(matter, context);
  const path = `recommendations.${recommendation.id}`;
  const id = `${minuteAnchor(number)}.${path}`;
  const withheld = [recommendation, outcome, ...partsOf(one.original), ...partsOf(one.final)].find(
    isWithheld,
  );
  if (withheld) {
    const sentence = new Markdown(escapeMarkdown(withheld.withheld.replacement));
    return { id, sentence, points: [], state: '' };
  }
  const ends = entriesOf(recommendation.points).length > 0 ? ':' : '.';
  const said = (parts: MotionParts) => `${sentenceOf(parts, path, item.id, paper, context)}${ends}`;
  const key = outcome.outcome === 'amended' || amended ? 'changed' : outcome.outcome;
  return {
    id,
    sentence: new Markdown(revisedMarkdown(wordChanges(said(one.original), said(one.final)))),
    points: pointsOf(recommendation.points, id, path, paper),
    state: context.words(`amendments-${key}`),
  };
}

const partsOf = ({ object, rest }: MotionParts): readonly unknown[] => [object, rest];

/** A recommendation as a report words it, in plain words. */
function sentenceOf(
  { verb, object, rest }: MotionParts,
  path: string,
  item: string,
  paper: PaperContext,
  { tools }: MinutesContext,
): string {
  const { language } = paper;
  const motion = {
    verb,
    object: plainText(object, paper),
    rest: rest === undefined ? undefined : plainText(rest, paper),
  };
  const markdown = substituteValues(recommendationWording(motion, language), path, paper);
  return tools.plainWords(tools.citing(item, markdown));
}

function pointsOf(
  points: DecidedWords['recommendation']['points'],
  id: string,
  path: string,
  paper: PaperContext,
): RevisedRecommendation['points'] {
  return entriesOf(points).flatMap((point) => {
    const field = readField(`${path}.points.${point.id}.text`, paper);
    return field ? [{ id: `${id}.points.${point.id}`, field }] : [];
  });
}
