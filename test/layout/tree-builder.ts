import type { NumberingList } from '../../src/style/house-style.ts';
import type {
  Block,
  Blockquote,
  Heading,
  Inline,
  List,
  ListItem,
  NumberLabel,
  Panel,
  Paragraph,
  Table,
  TableCell,
  TableColumn,
  TableRow,
} from '../../src/tree/nodes.ts';

/** Words or inlines; words become one text node. */
export type Words = string | readonly Inline[];

export const text = (value: string): Inline => ({ type: 'text', value });
export const strong = (...children: readonly (string | Inline)[]): Inline => ({
  type: 'strong',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
export const emphasis = (...children: readonly (string | Inline)[]): Inline => ({
  type: 'emphasis',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
export const link = (url: string, words: string): Inline => ({ type: 'link', url, children: [text(words)] });
export const reference = (target: string, words: string): Inline => ({
  type: 'reference',
  target,
  text: words,
  kind: 'label',
});
export const pageReference = (target: string): Inline => ({
  type: 'reference',
  target,
  text: '0',
  kind: 'page',
});
export const note = (number: number): Inline => ({ type: 'footnoteReference', number });
export const tick = (checked: boolean, label: string): Inline => ({ type: 'tickBox', checked, label });
export const hardBreak: Inline = { type: 'break' };

export const inlines = (words: Words): readonly Inline[] =>
  typeof words === 'string' ? [text(words)] : words;

export function label(words: string, list: NumberingList = 'body', level = 0, instance = 0): NumberLabel {
  return { text: words, list, level, instance };
}

export function heading(
  depth: Heading['depth'],
  words: Words,
  more: Partial<Omit<Heading, 'type' | 'depth' | 'children'>> = {},
): Heading {
  const role = depth === 1 ? 'title' : 'section';
  return { type: 'heading', depth, role, children: inlines(words), ...more };
}

export function paragraph(words: Words, more: Partial<Omit<Paragraph, 'type' | 'children'>> = {}): Paragraph {
  return { type: 'paragraph', role: 'text', indent: 0, children: inlines(words), ...more };
}

/** A body paragraph with its number; the level is the count of dots in it. */
export function numbered(number: string, words: Words, more: Partial<Paragraph> = {}): Paragraph {
  return paragraph(words, {
    number: label(number, 'body', number.split('.').length - 1),
    indent: 1,
    ...more,
  });
}

export function item(
  number: string,
  words: Words,
  more: {
    list?: NumberingList;
    level?: number;
    instance?: number;
    id?: string;
    under?: readonly Block[];
  } = {},
): ListItem {
  const { list = 'bullet', level = 0, instance = 0, id, under = [] } = more;
  return {
    type: 'listItem',
    number: label(number, list, level, instance),
    ...(id === undefined ? {} : { id }),
    children: [paragraph(words), ...under],
  };
}

export function list(
  kind: NumberingList,
  indent: number,
  children: readonly ListItem[],
  more: Partial<List> = {},
): List {
  return { type: 'list', list: kind, indent, children, ...more };
}

export function bullets(indent: number, ...lines: readonly Words[]): List {
  return list(
    'bullet',
    indent,
    lines.map((line) => item('•', line)),
  );
}

export function quotation(indent: number, ...children: readonly Block[]): Blockquote {
  return { type: 'blockquote', indent, children };
}

export function panel(role: Panel['role'], children: readonly Block[], more: Partial<Panel> = {}): Panel {
  return { type: 'panel', role, children, ...more };
}

/** A cell; `undefined` words leave it empty. */
export function cell(
  column: number,
  words: Words | undefined,
  more: Partial<Omit<TableCell, 'column'>> = {},
): TableCell {
  return {
    column,
    colSpan: 1,
    rowSpan: 1,
    header: 'none',
    align: 'left',
    children: words === undefined ? [] : [paragraph(words)],
    ...more,
  };
}

/** One row of plain cells, aligned as their columns; the first heads the row. */
export function row(
  kind: TableRow['kind'],
  columns: readonly TableColumn[],
  words: readonly (Words | undefined)[],
  id?: string,
): TableRow {
  const cells = words.map((each, column) =>
    cell(column, each, {
      align: columns[column]?.align ?? 'left',
      header: kind === 'head' ? 'column' : column === 0 ? 'row' : 'none',
    }),
  );
  return { kind, cells, ...(id === undefined ? {} : { id }) };
}

export function groupRow(columns: readonly TableColumn[], words: string): TableRow {
  return { kind: 'group', cells: [cell(0, words, { colSpan: columns.length, header: 'group' })] };
}

export function table(
  caption: Words,
  columns: readonly TableColumn[],
  head: readonly TableRow[],
  body: readonly TableRow[],
  more: Partial<Table> = {},
): Table {
  return {
    type: 'table',
    indent: 0,
    caption: inlines(caption),
    summary: 'One row for each entry; the columns are named in the header.',
    columns,
    head,
    body,
    notes: [],
    ...more,
  };
}

/** Columns whose widths are shares in the given ratio. */
export function columns(...specs: readonly (readonly [number, TableColumn['align']])[]): TableColumn[] {
  const sum = specs.reduce((total, [width]) => total + width, 0);
  return specs.map(([width, align]) => ({ width: width / sum, align }));
}
