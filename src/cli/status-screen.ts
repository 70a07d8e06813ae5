import { blocksPublication } from '../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ItemStatus, MeetingStatus } from '../pipeline/pack/meeting-status.ts';
import type { StatusDeadline } from '../pipeline/pack/status-deadlines.ts';
import { table } from './table.ts';

/** As many findings as a screen has room for. */
const MOST = 8;

/** A meeting's status as one screen of lines of at most `width` characters. */
export function statusScreen(found: MeetingStatus, width: number): string {
  const { items, deadlines } = found;
  const parts = [
    heading(found)
      .map((line) => cut(line, width))
      .join('\n'),
    ...(items.length === 0 ? [] : [itemTable(items, width)]),
    ...(deadlines.length === 0 ? [] : [deadlineTable(deadlines, width)]),
    ...lines('', caseDays(items), width),
    ...lines('Supplements', supplements(found), width),
    ...lines('Changed since the last was published', found.drift, width),
    ...lines('Blocks publication', blocking(found), width),
  ];
  return parts.join('\n\n');
}

function heading({ id, daysLeft: days, printed, body, published }: MeetingStatus): readonly string[] {
  if (days === undefined) return [id];
  const when =
    days === 0 ? 'the day of the meeting' : `${counted(days)} ${days > 0 ? 'before' : 'after'} the meeting`;
  const packs = published.map(({ supplement, publishedOn }) =>
    supplement === undefined
      ? `published ${publishedOn}`
      : `supplement ${supplement} published ${publishedOn}`,
  );
  return [
    `${id}: ${printed.date}`,
    body,
    `Seen from ${printed.seenFrom}, ${when}; ${packs.length === 0 ? 'no pack is on record as published' : packs.join(', ')}.`,
  ];
}

const counted = (days: number) => `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'}`;

function itemTable(items: readonly ItemStatus[], width: number): string {
  const head = ['', 'item', 'kind', 'paper', 'blocks', 'asks', 'decision'];
  const count = (of: number) => (of === 0 ? '' : String(of));
  const rows = items.map((item) => [
    item.number,
    item.about === item.id ? item.id : `${item.id}: ${item.about}`,
    kindOf(item),
    item.state === 'no paper' ? '' : item.state,
    count(item.blocking),
    count(item.warnings),
    item.decision,
  ]);
  return table(head, fitted(head, rows, 1, width), [0, 4, 5]);
}

function kindOf({ key, hidden }: ItemStatus): string {
  const privacy = { no: [], part: ['part private'], whole: ['private'] }[hidden];
  return [...(key ? ['key'] : []), ...privacy].join(', ');
}

function deadlineTable(deadlines: readonly StatusDeadline[], width: number): string {
  const head = ['due', 'last day', 'left', 'working', 'done'];
  const rows = deadlines.map(({ label, printed, daysLeft, workingDaysLeft, doneOn, inTime }) => [
    label,
    printed,
    daysLeft < 0 ? 'past' : String(daysLeft),
    workingDaysLeft === undefined ? '' : String(workingDaysLeft),
    doneOn === undefined ? (daysLeft < 0 ? 'NOT RECORDED' : '') : `${doneOn}${inTime ? '' : ', LATE'}`,
  ]);
  const plain = rows.map((row, index) =>
    deadlines[index]?.name === 'call_in_ends' ? [...row.slice(0, 4), ''] : row,
  );
  return table(head, fitted(head, plain, 0, width), [2, 3]);
}

/** The next day of each case that is not the meeting's own. */
function caseDays(items: readonly ItemStatus[]): readonly string[] {
  return items.flatMap(({ number, next }) =>
    next ? [`item ${number}: ${next.label}: ${next.printed} (${next.daysLeft} left)`] : [],
  );
}

function supplements({ supplements: all }: MeetingStatus): readonly string[] {
  return all.map(
    ({ number, items, publishedOn }) =>
      `${number}: ${items.join(', ')}; ${publishedOn === undefined ? 'still to come' : `published ${publishedOn}`}`,
  );
}

function blocking({ diagnostics }: MeetingStatus): readonly string[] {
  const found = diagnostics.filter(blocksPublication);
  const shown = found.slice(0, MOST).map(({ rule, message, place }: Diagnostic) => {
    const where = place ? `${place.file}:${place.line}:${place.column}` : '';
    return [rule, where, message].filter((part) => part !== '').join('  ');
  });
  return found.length > MOST ? [...shown, `and ${found.length - MOST} more; --verbose shows all`] : shown;
}

function lines(title: string, all: readonly string[], width: number): readonly string[] {
  if (all.length === 0) return [];
  const body = all.map((line) => cut(title === '' ? line : `  ${line}`, width));
  return [[...(title === '' ? [] : [`${title}:`]), ...body].join('\n')];
}

/** Rows of which one column is cut so that the whole table is no wider than `width`. */
function fitted(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  column: number,
  width: number,
): readonly (readonly string[])[] {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)));
  const rest = widths.reduce((sum, one, at) => sum + (at === column ? 0 : one + 2), 0);
  const room = Math.max(12, width - rest);
  return rows.map((row) => row.map((cell, at) => (at === column ? cut(cell, room) : cell)));
}

function cut(words: string, width: number): string {
  return words.length <= width ? words : `${words.slice(0, width - 1)}…`;
}
