import type { Nodes, Paragraph, Root, Table } from 'mdast';
import { MOST_COLUMNS } from '../tables/even-rows.ts';
import type { FieldFault } from './field-fault.ts';

const DELIMITERS =
  /^[ \t]*[|:]?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$|^[ \t]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*$/;

/** What stands in a field's Markdown that it may not hold, or that would print otherwise than it was meant. */
export function nodeFaults(root: Root, source: string, lists: Count): FieldFault[] {
  const out: FieldFault[] = [];
  const see = (node: Nodes, count: Count) => {
    for (const message of messagesOf(node, count, source, out)) out.push({ offset: offsetOf(node), message });
    if (!('children' in node)) return;
    const within = node.type === 'root' ? count : { next: 1 };
    for (const child of node.children) see(child, within);
  };
  see(root, lists);
  return out;
}

/** The number with which the next ordered list would go on from the one before it. */
export interface Count {
  next: number;
}

const offsetOf = (node: Nodes) => node.position?.start.offset ?? 0;

function messagesOf(node: Nodes, count: Count, source: string, out: FieldFault[]): string[] {
  switch (node.type) {
    case 'heading':
      return [
        'A text cannot hold a heading: headings are those of the document. Write a paragraph, put \\ before the #, or give the case a section of its own.',
      ];
    case 'image':
    case 'imageReference':
      return ['A text cannot hold a picture; add it as an appendix.'];
    case 'code':
      return ['A text cannot hold a block of code; write it as a paragraph or a quotation.'];
    case 'link':
    case 'definition':
      return linkMessages(node.url);
    case 'list':
      return node.ordered ? listMessages(node.start ?? 1, node.children.length, count) : [];
    case 'table':
      for (const fault of rowFaults(node)) out.push(fault);
      return [];
    case 'paragraph':
      for (const fault of brokenTables(node, source)) out.push(fault);
      return [];
    default:
      return [];
  }
}

function linkMessages(url: string): string[] {
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(url)) return [];
  return [
    `A link needs a full address that begins https:// or mailto:, not "${url}"; to point within the paper use :ref[path].`,
  ];
}

/** A number that begins a line begins a list, whose numbers are the house's; any but the next would be lost. */
export function listMessages(first: number, length: number, count: Count): string[] {
  const { next } = count;
  count.next = first + length;
  if (first === 1 || first === next) return [];
  return [
    `"${first}" at the beginning of a line begins a numbered list, which would print as 1; to print the number itself put \\ before the point or bracket after it.`,
  ];
}

function rowFaults({ children: [head, ...rows] }: Table): FieldFault[] {
  const columns = head?.children.length ?? 0;
  const out: FieldFault[] = [];
  if (head && columns > MOST_COLUMNS)
    out.push({
      offset: offsetOf(head),
      message: `This table has ${columns} columns; no page holds more than ${MOST_COLUMNS}.`,
    });
  for (const row of rows)
    if (row.children.length > columns) out.push(rowFault(offsetOf(row), row.children.length, columns));
  return out;
}

/** A row with more cells than its table's header. */
export function rowFault(offset: number, cells: number, columns: number): FieldFault {
  return {
    offset,
    message: `Markdown that would break a table: this row has ${cells} cells and the header ${columns}. A bar within a cell is written \\|.`,
  };
}

/** A line of dashes and bars that belongs to no table: the line above it has another number of cells. */
function brokenTables(paragraph: Paragraph, source: string): FieldFault[] {
  const start = offsetOf(paragraph);
  const text = source.slice(start, paragraph.position?.end.offset ?? start);
  if (!text.includes('|') || !text.includes('-')) return [];
  const out: FieldFault[] = [];
  let at = start;
  for (const line of text.split('\n')) {
    if (DELIMITERS.test(line))
      out.push({
        offset: at,
        message:
          'Markdown that would break a table: this line must stand directly under a header with as many cells as it has, or the table prints as plain text.',
      });
    at += line.length + 1;
  }
  return out;
}
