import { isWithheldWhole } from '../../../exemption/redact-meeting.ts';
import type { Meeting } from '../../../schema/meeting.ts';
import { decisionOf } from '../../decision-of.ts';
import { minuteAnchor } from '../../minute-anchor.ts';
import type { MinuteEntry, MinutesContext } from '../../minutes-context.ts';
import type { PaperContext } from '../../paper-context.ts';
import { fieldOf, readField } from '../../read-field.ts';
import { plainText } from '../../readable.ts';
import { exemptionLines } from '../agenda/exemption-words.ts';
import { itemTitle } from '../agenda/item-row.ts';
import { decisionListBody } from '../decision-record.ts';
import { consideredBody, narrativeBody, requestsBody } from '../minute.ts';
import type { SectionBody } from '../section-body.ts';
import { interestLines } from './interest-lines.ts';
import { fieldPart, labelPart, type MinutePart, resolvedPart, wordsPart } from './minute-part.ts';
import { motionParts } from './motion-parts.ts';
import { movementLines } from './movement-lines.ts';
import { ofItem, recordOf, resolvedPanel } from './resolved-panel.ts';
import { usualLines } from './usual-lines.ts';

type Proceeding = NonNullable<Meeting['proceedings']>[number];

/** The minute of one item. */
export interface MinuteItem {
  readonly id: string;
  /** Its number, where that is a plain one that hangs; else ''. */
  readonly number: string;
  /** '' or "unnumbered". */
  readonly marks: string;
  readonly heading: string;
  readonly parts: readonly MinutePart[];
}

/** The minute of an item: what happened, in the order in which it did, as this audience may read it. */
export function minuteItem(entry: MinuteEntry, context: MinutesContext): MinuteItem {
  const { minute } = entry;
  const title = itemTitle(entry, context);
  const hangs = minute !== undefined && /^\d{1,6}$/.test(minute);
  const parts = partsOf(entry, context);
  return {
    id: minuteAnchor(entry.number),
    number: hangs ? minute : '',
    marks: hangs ? '' : 'unnumbered',
    heading:
      minute === undefined || hangs ? title : context.words('minutes-heading', { number: minute, title }),
    parts: parts.length > 0 ? parts : [wordsPart(context.words('minutes-nothing'))],
  };
}

function partsOf(entry: MinuteEntry, context: MinutesContext): readonly MinutePart[] {
  const { item } = entry;
  const closed = context.audience === 'public' && isWithheldWhole(item);
  const proceedings = (context.case.proceedings ?? []).filter((one) => one.item === item.id);
  // What the file itself says under such an item stands in the place of the usual words.
  const discussed = proceedings.some(({ discussion = [] }) => discussion.length > 0);
  const lines = [
    ...(item.exempt && isWithheldWhole(item) ? exemptionLines(item.exempt, context).slice(0, 1) : []),
    ...(item.status === 'withdrawn' ? [context.words('minutes-withdrawn')] : []),
    ...interestLines(item.id, context),
    ...movementLines(item.id, context),
    ...(discussed ? [] : usualLines(item, context)),
  ];
  const opening = lines.map(wordsPart);
  if (item.status === 'withdrawn') return opening;
  const rest = closed ? summaryParts(proceedings, context) : openParts(entry, proceedings, context);
  return [...opening, ...rest];
}

/** What the public reads of business taken in private: LGA 1972 s100C(2). */
function summaryParts(proceedings: readonly Proceeding[], context: MinutesContext): readonly MinutePart[] {
  const { words } = context;
  const summaries = proceedings.flatMap(({ public_summary: summary }) =>
    summary === undefined ? [] : [summary],
  );
  if (summaries.length === 0) return [wordsPart(words('minutes-private-only'))];
  return [
    labelPart(words('minutes-summary')),
    ...summaries.map((summary) => wordsPart(plainText(summary, context))),
  ];
}

function openParts(
  entry: MinuteEntry,
  proceedings: readonly Proceeding[],
  context: MinutesContext,
): readonly MinutePart[] {
  const { matter } = entry;
  const record = matter && recordOf(matter, context);
  const panel = matter && resolvedPanel(entry, matter, context);
  const discussed = proceedings.flatMap((one) => discussionParts(one, context));
  const narrative = record ? fieldParts(narrativeBody(record), entry, context) : [];
  return [
    ...(record ? consideredParts(record) : []),
    ...discussed,
    ...narrative.filter((part) => !discussed.some((said) => saysTheSame(said, part))),
    ...(record ? requestParts(entry, context) : []),
    ...proceedings.flatMap(({ motions = [] }) =>
      motions.flatMap((motion, index) => motionParts(motion, motions.slice(0, index), entry, context)),
    ),
    ...(panel ? [resolvedPart(panel)] : []),
    ...(record ? reasonParts(entry, context) : []),
  ];
}

/** Nobody puts a report before one person who decides alone. */
function consideredParts(record: PaperContext): readonly MinutePart[] {
  const alone = decisionOf(record.kind, record.case, record.authority)?.body?.kind === 'individual';
  const { sentence = '' } = consideredBody(record).content;
  return alone || sentence === '' ? [] : [wordsPart(String(sentence))];
}

/** A decision whose record has no narrative of its own has that of the discussion. */
function saysTheSame(one: MinutePart, other: MinutePart): boolean {
  return (
    one.field?.kind === 'markdown' &&
    other.field?.kind === 'markdown' &&
    one.field.markdown === other.field.markdown
  );
}

function discussionParts(one: Proceeding, context: MinutesContext): readonly MinutePart[] {
  const said = (list: 'discussion' | 'private_discussion') =>
    (one[list] ?? []).map(({ id, text }) =>
      fieldPart(fieldOf(`proceedings.${one.id}.${list}.${id}.text`, text, context)),
    );
  const secret = said('private_discussion');
  return [
    ...said('discussion'),
    ...(secret.length === 0 ? [] : [labelPart(context.words('minutes-private')), ...secret]),
  ];
}

/** Reasons, and alternatives rejected, under labels of their own: reg 12(2)(b) and (c) of SI 2012/2089. */
function reasonParts(entry: MinuteEntry, context: MinutesContext): readonly MinutePart[] {
  const { matter } = entry;
  if (!matter) return [];
  const record = recordOf(matter, context);
  const lists = [
    ['minutes-reasons', 'reasons'],
    ['minutes-alternatives', 'alternatives_rejected'],
  ] as const;
  return lists.flatMap(([label, list]) => {
    const parts = fieldParts(decisionListBody(list, record), entry, context);
    return parts.length === 0 ? [] : [labelPart(context.words(label)), ...parts];
  });
}

function requestParts(entry: MinuteEntry, context: MinutesContext): readonly MinutePart[] {
  const { matter } = entry;
  if (!matter) return [];
  const { requests = [] } = requestsBody(recordOf(matter, context)).content as Requests;
  return requests.flatMap(({ field, action }) => [
    fieldPart(ofItem(field, entry, context)),
    ...(action === '' ? [] : [wordsPart(action)]),
  ]);
}

interface Requests {
  readonly requests?: readonly { readonly field: Parameters<typeof ofItem>[0]; readonly action: string }[];
}

/** The fields of a section of short texts, or why it has none, or what stands for it. */
function fieldParts(body: SectionBody, entry: MinuteEntry, context: MinutesContext): readonly MinutePart[] {
  const { matter } = entry;
  if (!body.filled || !matter) return [];
  if (body.statement !== '') return [wordsPart(body.statement)];
  const paths = body.withheld === '' ? ((body.content.paths ?? []) as readonly string[]) : [body.withheld];
  const paper = recordOf(matter, context);
  return paths.flatMap((path) => {
    const field = readField(path, paper);
    return field ? [fieldPart(ofItem(field, entry, context))] : [];
  });
}
