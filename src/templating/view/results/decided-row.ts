import { isWithheld } from '../../../exemption/withheld.ts';
import type { Meeting } from '../../../schema/meeting.ts';
import { decisionOf } from '../../decision-of.ts';
import { escapeMarkdown } from '../../escape-markdown.ts';
import type { PaperContext, TemplateContext } from '../../paper-context.ts';
import { type Field, fieldOf, readField, spokenMarkdown } from '../../read-field.ts';
import { plainText } from '../../readable.ts';
import { paperOf, type ResultEntry, type ResultsContext } from '../../results-context.ts';
import { groundsWords } from '../agenda/exemption-words.ts';
import { itemTitle } from '../agenda/item-row.ts';
import { resolutionViews } from '../motions.ts';
import { fieldCell, wordsCell } from '../table-view.ts';
import { effectLines } from './effect-lines.ts';
import type { ListedRow } from './listed-table.ts';
import { resolutionLabel } from './resolution-label.ts';
import { withoutReferences } from './without-references.ts';

/**
 * The rows of one item: its number; its title, decision and minute; publication, call-in and effect. Where there are
 * several resolutions each has a row of its own under its number, so that a page can end between them.
 */
export function decidedRows(entry: ResultEntry, context: ResultsContext): readonly ListedRow[] {
  const { item, number, minute } = entry;
  const { language, words } = context;
  const path = `items.${item.id}`;
  const paper = entry.matter && paperOf(entry.matter, context);
  const resolved = paper ? resolutions(paper) : [];
  const several = resolved.length > 1;
  const field = (at: string, parts: readonly string[]): Field => ({
    kind: 'markdown',
    path: at,
    markdown: parts.join('\n\n'),
    language,
  });
  const business = field(path, [
    `**${escapeMarkdown(itemTitle(entry, context))}**`,
    ...flags(entry, paper, context).map(escapeMarkdown),
    ...(several ? [] : decisions(entry, resolved, context)),
    ...(minute === undefined ? [] : [escapeMarkdown(words('decisions-minute', { minute }))]),
  ]);
  const lines = paper ? effectLines(paper) : [];
  const effect = field(`${path}.effect`, lines.map(escapeMarkdown));
  const first = {
    cells: [wordsCell(number), fieldCell(path), lines.length > 0 ? fieldCell(effect.path) : wordsCell()],
    fields: lines.length > 0 ? [business, effect] : [business],
  };
  if (!several) return [first];
  const rest = [...resolved, ...moved(item, context).map((motion) => ({ label: '', parts: [motion] }))];
  return [
    first,
    ...rest.map(({ label, parts }, index) => {
      const at = `${path}.resolutions.${index + 1}`;
      return { cells: [wordsCell(label), fieldCell(at), wordsCell()], fields: [field(at, parts)] };
    }),
  ];
}

/** Whether it is a key decision, who took it where no body did, and what keeps it from the public. */
function flags(
  { item, case: input }: ResultEntry,
  paper: PaperContext | undefined,
  context: ResultsContext,
): readonly string[] {
  const { words } = context;
  const taken = paper && decisionOf(paper.kind, paper.case, paper.authority);
  const maker = taken?.body ? undefined : taken?.decision.decision_maker;
  const key = answerOf(input?.key_decision);
  return [
    ...(item.exempt
      ? [
          words(item.exempt.extent === 'part' ? 'exempt-part' : 'exempt-whole', {
            grounds: groundsWords(item.exempt, context),
          }),
        ]
      : []),
    ...(taken && key === 'yes' ? [`${words('agenda-key-decision')}.`] : []),
    ...(taken && key === 'no' ? [`${words('decisions-not-key')}.`] : []),
    ...(maker === undefined ? [] : [words('decisions-by', { who: plainText(maker, context) })]),
  ];
}

function answerOf(flag: unknown): unknown {
  return typeof flag === 'object' && flag !== null && 'answer' in flag ? flag.answer : undefined;
}

/** What an item came to that has no more than one resolution. */
function decisions(
  entry: ResultEntry,
  resolved: readonly Resolved[],
  context: ResultsContext,
): readonly string[] {
  const { item, awaited } = entry;
  const { words } = context;
  if (awaited) return [escapeMarkdown(words('decisions-awaited'))];
  const own = [...resolved.flatMap(({ parts }) => parts), ...moved(item, context)];
  if (own.length > 0) return own;
  const summaries = proceedingsOf(item.id, context).flatMap(({ public_summary: summary }) =>
    summary === undefined ? [] : [escapeMarkdown(plainText(summary, context))],
  );
  if (summaries.length > 0) return summaries;
  if (item.status !== 'withdrawn') return [escapeMarkdown(words('decisions-none'))];
  const note = item.status_note === undefined ? '' : ` ${plainText(item.status_note, context)}`;
  return [escapeMarkdown(`${words('agenda-withdrawn')}.${note}`)];
}

/** One resolution: its number in the minute, its words and its points. */
interface Resolved {
  readonly label: string;
  readonly parts: readonly string[];
}

function resolutions(paper: PaperContext): readonly Resolved[] {
  return resolutionViews(paper).map(({ field, points }, index) => {
    const below = points.flatMap(({ path }) => {
      const point = readField(path, paper);
      return point ? [`- ${wordsOf(point, paper)}`] : [];
    });
    const list = below.length > 0 ? [below.join('\n')] : [];
    return { label: resolutionLabel(index, paper), parts: [wordsOf(field, paper), ...list] };
  });
}

function wordsOf(field: Field, context: TemplateContext): string {
  const markdown = spokenMarkdown(field, context);
  return field.kind === 'withheld' ? markdown : withoutReferences(markdown, context.words);
}

/** Motions that decide something by themselves: those on recommendations of a case are told by its outcomes. */
function moved({ id, case: matter }: Meeting['items'][number], context: ResultsContext): readonly string[] {
  return proceedingsOf(id, context).flatMap(({ motions = [] }) =>
    motions.flatMap((motion): string[] => {
      if (motion.kind === 'exclusion' && motion.outcome === 'carried')
        return [escapeMarkdown(context.words('decisions-excluded'))];
      const ofCase = motion.kind === 'amendment' || motion.recommendations !== undefined;
      if (motion.text === undefined || (ofCase && matter !== undefined)) return [];
      const words = textOf(`items.${id}.motions.${motion.id}`, motion.text, context);
      if (motion.outcome === 'carried') return [words];
      return motion.outcome === 'lost' ? [context.words('decisions-lost', { motion: words })] : [];
    }),
  );
}

function textOf(path: string, text: NonNullable<Motion['text']>, context: ResultsContext): string {
  if (isWithheld(text)) return escapeMarkdown(text.withheld.replacement);
  return wordsOf(fieldOf(path, text, context), context);
}

type Proceeding = NonNullable<Meeting['proceedings']>[number];
type Motion = NonNullable<Proceeding['motions']>[number];

function proceedingsOf(id: string, { case: meeting }: ResultsContext): readonly Proceeding[] {
  return (meeting.proceedings ?? []).filter(({ item }) => item === id);
}
