import type { NumberingLevel, NumberingList } from '../../style/house-style.ts';
import type { Citation, DraftBlock, DraftItem, DraftList, DraftTable } from '../draft.ts';
import { numberText } from '../number-text.ts';
import { citeItem, citeWithin } from './cite.ts';

const BULLETS: readonly NumberingLevel[] = [{ format: 'bullet', pattern: '•' }];

/** One list being numbered; lists nested in it that continue its levels share its instance and counters. */
export interface ListCount {
  readonly list: NumberingList;
  readonly level: number;
  readonly instance: number;
  /** The field it came from. */
  readonly path: string | undefined;
  readonly counters: number[];
  /** Set once a nested list has used the item now open; a second one in the same item begins anew. */
  nested: boolean;
}

/** What numbering lists needs to remember over a document. */
export interface ListNumbers {
  readonly lists: Readonly<Record<NumberingList, readonly NumberingLevel[]>>;
  /** How many instances of each list there are so far. */
  readonly instances: Map<NumberingList, number>;
}

/** Where a list stands. */
export interface Standing {
  readonly indent: number;
  /** The lists it is nested in, outermost first. */
  readonly within: readonly ListCount[];
  readonly citation: Citation | undefined;
}

/** Numbers a list and all it holds. Gives its count, so that a list typed to go on from it can. */
export function numberList(
  list: DraftList,
  standing: Standing,
  numbers: ListNumbers,
  before: ListCount | undefined,
): ListCount {
  const levels = levelsOf(list.list, numbers);
  const count = goesOn(list, before) ? before : beginList(list, standing, numbers);
  list.indent = standing.indent;
  for (const item of list.children) {
    const number = (count.counters[count.level] ?? 0) + 1;
    count.counters[count.level] = number;
    count.nested = false;
    const text = numberText(levels, count.level, count.counters);
    item.number = { text, list: list.list, level: count.level, instance: count.instance };
    const citation = citeItem(item, list.list, text, standing.citation);
    if (citation) item.citation = citation;
    openItem(item);
    citeWithin(item.children, citation);
    const within = { indent: standing.indent + 1, within: [...standing.within, count], citation };
    settle(item.children, within, numbers);
  }
  return count;
}

const levelsOf = (list: NumberingList, { lists }: ListNumbers) =>
  lists[list].length > 0 ? lists[list] : BULLETS;

/** Whether a list is typed to begin where the one before it in the same field ended. */
function goesOn(list: DraftList, before: ListCount | undefined): before is ListCount {
  const last = before?.counters[before.level] ?? 0;
  const same = before?.list === list.list && before.path === list.origin?.path;
  return same && (list.start ?? 1) > 1 && list.start === last + 1;
}

/** The count that a later list may go on from: that of the last ordered list typed. */
export function lastTyped(
  list: DraftList,
  count: ListCount,
  before: ListCount | undefined,
): ListCount | undefined {
  return list.start === undefined ? before : count;
}

/** A new count: one level below the nearest list of its kind it stands in, or a list of its own. */
function beginList({ list, origin }: DraftList, { within }: Standing, numbers: ListNumbers): ListCount {
  const parent = within.findLast((count) => count.list === list);
  const deepest = levelsOf(list, numbers).length - 1;
  const level = parent ? Math.min(parent.level + 1, deepest) : 0;
  const fresh = {
    list,
    level,
    path: origin?.path,
    counters: parent ? parent.counters.slice(0, level) : [],
    nested: false,
  };
  if (parent && level > parent.level && !parent.nested) {
    parent.nested = true;
    return { ...fresh, instance: parent.instance };
  }
  const instance = numbers.instances.get(list) ?? 0;
  numbers.instances.set(list, instance + 1);
  return { ...fresh, instance };
}

/** An item's label hangs on a paragraph: an item that begins with anything else gets an empty one. */
function openItem(item: DraftItem): void {
  if (item.children[0]?.type === 'paragraph') return;
  item.children.unshift({ type: 'paragraph', role: 'text', indent: 0, children: [] });
}

/** Sets blocks that stand outside the run of body numbers: their indents, and the numbers of their lists. */
export function settle(blocks: readonly DraftBlock[], standing: Standing, numbers: ListNumbers): void {
  let before: ListCount | undefined;
  for (const block of blocks) {
    if (block.type === 'list')
      before = lastTyped(block, numberList(block, standing, numbers, before), before);
    else settleBlock(block, standing, numbers);
  }
}

/** The same for one block that is no list. */
export function settleBlock(block: DraftBlock, standing: Standing, numbers: ListNumbers): void {
  switch (block.type) {
    case 'paragraph':
    case 'chart':
    case 'picture':
      block.indent = standing.indent;
      break;
    case 'blockquote':
      block.indent = standing.indent;
      citeWithin(block.children, standing.citation);
      settle(block.children, standing, numbers);
      break;
    case 'panel':
      settle(block.children, standing, numbers);
      break;
    case 'titleBlock':
      for (const row of block.rows) settle(row.children, cell(undefined), numbers);
      break;
    case 'table':
      settleTable(block, standing, numbers);
  }
}

/** A table of five columns or more stands at the margin, where it has the page's whole width. */
function settleTable(table: DraftTable, { indent }: Standing, numbers: ListNumbers): void {
  table.indent = table.columns.length > 4 ? 0 : indent;
  for (const { children } of [...table.head, ...table.body].flatMap((row) => row.cells)) {
    citeWithin(children, table.citation);
    settle(children, cell(table.citation), numbers);
  }
  citeWithin(table.notes.children, table.citation);
  settle(table.notes.children, cell(table.citation), numbers);
}

const cell = (citation: Citation | undefined): Standing => ({ indent: 0, within: [], citation });
