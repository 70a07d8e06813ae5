import { formatTime } from '../../../calculators/format/format-date.ts';
import { isWithheldWhole } from '../../../exemption/redact-meeting.ts';
import { isWithheld } from '../../../exemption/withheld.ts';
import { inLanguage, type Text } from '../../../schema/in-language.ts';
import type { Meeting } from '../../../schema/meeting.ts';
import type { AgendaContext, AgendaEntry } from '../../agenda-context.ts';
import { escapeMarkdown } from '../../escape-markdown.ts';
import { type Field, fieldOf, isText, spokenMarkdown } from '../../read-field.ts';
import { entriesOf, plainText } from '../../readable.ts';
import { isWordKey } from '../../words.ts';
import { officeWords } from '../office-words.ts';
import { type CellView, fieldCell, wordsCell } from '../table-view.ts';
import { exclusionMotion } from './exclusion-motion.ts';
import { exemptionLines } from './exemption-words.ts';
import { issueWords, rangesWords } from './issue-words.ts';
import { listedWords } from './listed-words.ts';
import { weekdayWords } from './meeting-rows.ts';

/** One row of the agenda's table, and the fields its cells take in. */
export interface ItemRow {
  readonly cells: readonly CellView[];
  readonly fields: readonly Field[];
}

/** The row of one item: its number, its business (title first, in bold), and where its papers stand. */
export function itemRow(entry: AgendaEntry, context: AgendaContext): ItemRow {
  // By its number: a destination and a bookmark are named by it, and an item's id may say what is withheld. Not
  // "item-7", which is the name of its papers in the pack.
  const path = `business-${entry.number}`;
  const business = businessField(path, entry, context);
  const papers = papersField(`${path}.papers`, entry, context);
  return {
    cells: [wordsCell(entry.number), fieldCell(path), papers ? fieldCell(papers.path) : wordsCell()],
    fields: [business, ...(papers ? [papers] : [])],
  };
}

/** The title of an item as this audience reads it: its own, its case's, or the usual words for its kind. */
export function itemTitle({ item, number, case: input }: AgendaEntry, context: AgendaContext): string {
  const own = item.private_title ?? item.title;
  if (own !== undefined) return plainText(own, context);
  if (isText(input?.title) || isWithheld(input?.title)) return plainText(input.title as Text, context);
  if (item.kind === 'minutes' && item.held_on !== undefined)
    return context.words('item-minutes-of', { date: weekdayWords(item.held_on, context) });
  const key = `item-${item.kind}`;
  return isWordKey(key) ? context.words(key) : context.words('agenda-untitled', { number });
}

/** Everything under the title is a paragraph of its own; what the file itself words comes last. */
function businessField(path: string, entry: AgendaEntry, context: AgendaContext): Field {
  const { item } = entry;
  const lines = [
    ...leadWords(entry, context),
    ...urgencyWords(item, context),
    ...issueWords(item, context),
    ...(item.status_note === undefined ? [] : [plainText(item.status_note, context)]),
    ...(item.exempt ? exemptionLines(item.exempt, context) : []),
  ];
  const parts = [
    `**${escapeMarkdown(itemTitle(entry, context))}**`,
    ...lines.map(escapeMarkdown),
    filesList(item, context),
    item.kind === 'exclusion' && item.text === undefined ? motionText(context) : '',
    nextMeeting(item, context),
    item.text === undefined ? '' : ownText(`items.${item.id}.text`, item.text, context),
  ];
  const markdown = parts.filter((part) => part !== '').join('\n\n');
  return { kind: 'markdown', path, markdown, language: context.language };
}

function ownText(path: string, text: Text, context: AgendaContext): string {
  return spokenMarkdown(fieldOf(path, text, context), context);
}

/** "Report of: Director of Public Health. Key decision." */
function leadWords({ item, case: input }: AgendaEntry, context: AgendaContext): readonly string[] {
  const { words } = context;
  const officers = entriesOf(input?.report_of as Parameters<typeof officeWords>[0][] | undefined);
  const offices =
    item.lead === undefined
      ? officers.map((officer) => officeWords(officer, context))
      : [plainText(item.lead, context)];
  return [
    ...(offices.length === 0 ? [] : [words('agenda-lead', { offices: listedWords(offices, context) })]),
    ...(isKey(item.key_decision ?? input?.key_decision) ? [words('agenda-key-decision')] : []),
  ];
}

function isKey(flag: unknown): boolean {
  return typeof flag === 'object' && flag !== null && 'answer' in flag && flag.answer === 'yes';
}

type Item = Meeting['items'][number];

function urgencyWords({ urgency }: Item, context: AgendaContext): readonly string[] {
  if (!urgency) return [];
  const reason = inLanguage(urgency.reason, context.language);
  return [context.words('agenda-urgent', { office: plainText(urgency.office, context), reason })];
}

function filesList(item: Item, context: AgendaContext): string {
  return (item.files ?? [])
    .map((file) => {
      const title = plainText(file.private_title ?? file.title, context);
      const hidden = file.private || isWithheldWhole(item);
      return `- ${escapeMarkdown(hidden ? context.words('agenda-file-private', { title }) : title)}`;
    })
    .join('\n');
}

/** The motion as it is put, under the item for it. */
function motionText(context: AgendaContext): string {
  const motion = exclusionMotion(context);
  return motion === ''
    ? ''
    : `${escapeMarkdown(context.words('agenda-asked'))}\n\n*${escapeMarkdown(motion)}*`;
}

function nextMeeting({ kind }: Item, context: AgendaContext): string {
  const next = context.case.next_meeting;
  if (kind !== 'next-meeting' || !next) return '';
  const time = next.time === undefined ? [] : [formatTime(next.time, context.language)];
  const place = next.place === undefined ? [] : [plainText(next.place, context)];
  const when = [weekdayWords(next.date, context), ...time, ...place].join(', ');
  return escapeMarkdown(context.words('agenda-next-meeting', { when }));
}

/** "(Pages 9 to 14)", or why there are none; nothing for an item without papers. */
function papersField(path: string, { item }: AgendaEntry, context: AgendaContext): Field | undefined {
  const words = papersWords(item, context);
  if (words === '') return undefined;
  return { kind: 'markdown', path, markdown: escapeMarkdown(words), language: context.language };
}

function papersWords({ id, status }: Item, context: AgendaContext): string {
  const { pages, words } = context;
  if (status === 'withdrawn') return words('agenda-withdrawn');
  if (status === 'to_follow') return words('agenda-to-follow');
  const range = pages.get(id);
  if (!range) return '';
  const { from, to, more = [] } = range;
  if (more.length > 0)
    return words('agenda-pages-several', { ranges: rangesWords([{ from, to }, ...more], context) });
  return words(from === to ? 'agenda-page' : 'agenda-pages', { from: String(from), to: String(to) });
}
