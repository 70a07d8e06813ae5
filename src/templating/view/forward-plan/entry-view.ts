import { inLanguage } from '../../../schema/in-language.ts';
import { escapeMarkdown } from '../../escape-markdown.ts';
import type {
  ForwardPlanContext,
  PlanEntry,
  PlanMeeting,
  PlanPrivacy,
  PlanRepresentation,
} from '../../forward-plan-context.ts';
import { type Field, fieldOf, spokenMarkdown } from '../../read-field.ts';
import { plainText } from '../../readable.ts';
import { exemptionLines } from '../agenda/exemption-words.ts';
import { weekdayWords } from '../agenda/meeting-rows.ts';
import { type CellView, fieldCell, wordsCell } from '../table-view.ts';
import type { TitleRow } from '../title-block.ts';
import { dayWords, statusLines } from './plan-tables.ts';
import { furtherWords, verdictWords } from './verdict-words.ts';

/** One matter: its heading, and its details in rows with the fields that their cells take in. */
export interface EntryView {
  readonly id: string;
  readonly heading: string;
  readonly summary: string;
  readonly rows: readonly TitleRow[];
  readonly fields: readonly Field[];
}

/** Everything the notice says of one matter; a key decision has the eight contents of regulation 9(1). */
export function entryView(entry: PlanEntry, meeting: PlanMeeting, context: ForwardPlanContext): EntryView {
  const { words } = context;
  const fields = (entry.privacy?.representations ?? []).map((one) => representationField(one, context));
  const rows = [
    row(words('plan-label-key'), ...keyLines(entry, context)),
    row(words('plan-label-reference'), entry.reference ?? ''),
    row(words('plan-label-maker'), entry.decisionMaker, membersWords(entry, meeting, context)),
    row(words('plan-label-date'), entry.period, weekdayWords(entry.date, context)),
    row(words('plan-label-documents'), ...entry.documents),
    row(words('plan-label-copies'), copiesWords(entry, context)),
    row(words('plan-label-further'), entry.further, entry.howToAsk),
    ...privateRows(entry, fields, context),
    row(words('plan-label-notice'), entry.verdict ? verdictWords(entry.verdict, 'key', context) : ''),
    ...(entry.law === 'executive' && entry.privacy?.verdict
      ? [
          row(
            words('plan-label-private-notice'),
            verdictWords(entry.privacy.verdict, 'private', context),
            furtherWords(entry.privacy, context),
          ),
        ]
      : []),
    ...(context.last ? [row(words('plan-label-status'), ...statusLines(entry, context))] : []),
  ];
  return {
    id: entry.id,
    heading: entry.title,
    summary: words('plan-entry'),
    rows: rows.filter(({ cell }) => cell.kind !== 'lines' || cell.lines.length > 0),
    fields,
  };
}

function row(term: string, ...lines: readonly string[]): TitleRow {
  return { term, cell: wordsCell(...lines) };
}

/** Where the law knows no key decisions, nothing is said of one. */
function keyLines(
  { key, keyKnown, keyReason, law }: PlanEntry,
  { words }: ForwardPlanContext,
): readonly string[] {
  if (!key && (law !== 'executive' || !keyKnown)) return [];
  return [words(key ? 'plan-key-yes' : 'plan-key-no'), keyReason];
}

function membersWords({ members }: PlanEntry, meeting: PlanMeeting, { words }: ForwardPlanContext): string {
  if (members.length === 0) return '';
  const same =
    members.length === meeting.members.length && members.every((one) => meeting.members.includes(one));
  return same
    ? words('plan-members-listed', { heading: words('plan-who') })
    : words('plan-members', { members: members.join('; ') });
}

function copiesWords({ address, documents }: PlanEntry, { words }: ForwardPlanContext): string {
  return address === '' || documents.length === 0 ? '' : words('plan-copies', { address });
}

function privateRows(
  { privacy, law }: PlanEntry,
  fields: readonly Field[],
  context: ForwardPlanContext,
): readonly TitleRow[] {
  if (!privacy) return [];
  const { words } = context;
  const { extent, exempt, reasons } = privacy;
  const [grounds = '', why = ''] = exempt ? exemptionLines(exempt, context) : [];
  const interest = reasons === '' ? '' : plainText(exempt?.public_interest, context);
  const said = [
    ...(law === 'executive' ? [words(extent === 'whole' ? 'plan-private-whole' : 'plan-private-part')] : []),
    grounds,
    reasons === '' ? why : `${reasons} ${interest}`.trim(),
  ];
  const rows = [row(words('plan-label-private'), ...said)];
  if (law !== 'executive') return rows;
  const term = words('plan-label-representations');
  if (fields.length === 0) return [...rows, row(term, noRepresentations(privacy, context))];
  return [...rows, ...fields.map(({ path }): TitleRow => ({ term, cell: fieldCell(path) as CellView }))];
}

function noRepresentations({ representations, furtherBy }: PlanPrivacy, context: ForwardPlanContext): string {
  const { words } = context;
  if (representations !== undefined) return words('plan-no-representations');
  return furtherBy === undefined
    ? ''
    : words('plan-representations-open', { date: dayWords(furtherBy, context) });
}

/** Who asked, what they said, and the answer, as paragraphs of one field. */
function representationField(
  { path, from, text, response }: PlanRepresentation,
  context: ForwardPlanContext,
): Field {
  const { words, language } = context;
  const own = fieldOf(path, text, context);
  const said = spokenMarkdown(own, context);
  const answer =
    response === undefined
      ? words('plan-response-none')
      : words('plan-response', { response: inLanguage(response, language) });
  return {
    kind: 'markdown',
    path,
    markdown: `**${escapeMarkdown(from)}**\n\n${said}\n\n${answer}`,
    language,
  };
}
