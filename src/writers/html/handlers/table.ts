import type { Element, ElementContent, Properties } from 'hast';
import type { Table, TableRow } from '../../../tree/nodes.ts';
import { type HtmlContext, opened, type Surroundings } from '../context.ts';
import { element, onLines, text } from '../element.ts';
import { indentClass } from '../numbered.ts';
import { isBlank, plainText } from '../plain-text.ts';
import { columnGroups, type HeadedRow, headedRows, TableHeaders } from '../table-headers.ts';
import { leastWidth } from '../table-width.ts';
import { writeInlines } from '../write-inlines.ts';
import type { BlockHandler } from './handler.ts';
import { detailOf } from './title-block.ts';

/**
 * A table of data with its caption and notes. One too wide for a telephone scrolls in a region of its own, which can
 * be reached and scrolled from the keyboard.
 */
export const writeTable: BlockHandler<Table> = (node, surroundings, context) => {
  const { properties, within } = opened(node, surroundings);
  const steps = Math.max(node.indent, surroundings.steps);
  const named = { className: ['table', ...indentClass(steps - surroundings.steps)], ...properties };
  const notes = context.writeBlocks(node.notes, { ...within, steps });
  return [element('div', named, onLines([...tableWithSummary(node, within, context), ...notes]))];
};

function tableWithSummary(
  node: Table,
  within: Surroundings,
  context: HtmlContext,
): readonly ElementContent[] {
  const captioned = !isBlank(node.caption);
  if (node.head.length + node.body.length === 0)
    return captioned ? [element('p', { className: ['label'] }, writeInlines(node.caption, context))] : [];
  const summaryId = context.freshId('table');
  const summary = element('p', { id: summaryId, hidden: true }, [text(node.summary)]);
  const width = leastWidth(node);
  const properties = {
    ...(width === undefined ? {} : { className: [`least-${width}`] }),
    ...(captioned ? { ariaDescribedBy: [summaryId] } : { ariaLabel: plainLabel(node.summary) }),
  };
  const table = element('table', properties, onLines(partsOf(node, captioned, within, context)));
  const before = captioned ? [summary] : [];
  if (width === undefined) return [...before, table];
  const label = regionName(captioned ? plainText(node.caption) : node.summary, context);
  return [
    ...before,
    element('section', { className: ['scrolls'], ariaLabel: label, tabIndex: 0 }, onLines([table])),
  ];
}

function partsOf(
  node: Table,
  captioned: boolean,
  within: Surroundings,
  context: HtmlContext,
): readonly Element[] {
  const words = element('span', {}, captioned ? writeInlines(node.caption, context) : []);
  const headers = new TableHeaders(node, () => context.freshId('header'));
  const write = (part: string, rows: readonly HeadedRow[]) =>
    element(part, {}, onLines(rows.map((row) => rowElement(row, within, context))));
  const head = headedRows(node.head, node, headers);
  const body = headedRows(node.body, node, headers);
  return [
    ...(captioned ? [element('caption', {}, [words])] : []),
    ...columnGroups(node).map((span) => element('colgroup', span > 1 ? { span } : {})),
    ...(head.length > 0 ? [write('thead', head)] : []),
    ...rowGroups(body).map((rows) => write('tbody', rows)),
  ];
}

/** A group and the rows under it are a body of their own, unless a cell reaches out of it. */
function rowGroups(rows: readonly HeadedRow[]): HeadedRow[][] {
  const groups: HeadedRow[][] = [];
  let reach = 0;
  rows.forEach((row, index) => {
    const opens = row.row.kind === 'group' || row.row.kind === 'total';
    if (index === 0 || (opens && index >= reach)) groups.push([]);
    groups.at(-1)?.push(row);
    for (const { cell } of row.cells) reach = Math.max(reach, index + cell.rowSpan);
  });
  return groups;
}

function rowElement({ row, cells }: HeadedRow, within: Surroundings, context: HtmlContext): Element {
  const own = [...cells].map(({ cell, heads, properties }) => {
    const { properties: from, within: inside } = opened(cell.origin === undefined ? {} : cell, within);
    const align = cell.align === 'left' ? {} : { className: [cell.align] };
    const content = detailOf(cell.children, inside, context);
    return element(heads ? 'th' : 'td', { ...align, ...properties, ...from }, content);
  });
  return element('tr', rowProperties(row), own);
}

function rowProperties({ kind, id }: TableRow): Properties {
  return {
    ...(id === undefined ? {} : { id }),
    ...(kind === 'head' || kind === 'body' ? {} : { className: [kind] }),
  };
}

/** A name that no other region of the page has. */
function regionName(wanted: string, context: HtmlContext): string {
  const name = plainLabel(wanted);
  const times = (context.regions.get(name) ?? 0) + 1;
  context.regions.set(name, times);
  return times === 1 ? name : `${name} (${times})`;
}

function plainLabel(words: string): string {
  return text(words).value.trim();
}
