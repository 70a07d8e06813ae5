import type { Draft, DraftBase, DraftBlock, DraftCell, DraftItem, DraftRow, DraftTable } from './draft.ts';
import { finishInlines } from './finish-inlines.ts';
import type { Block, ListItem, PageBreak, Paragraph, Root, Table, TableCell, TableRow } from './nodes.ts';

/** The finished tree of a draft whose transforms are done: nodes of nodes.ts and nothing else. */
export function finish(draft: Draft): Root {
  return {
    type: 'root',
    children: blocksOf(draft.children),
    footnotes: draft.footnotes.map(({ children }, i) => ({
      number: i + 1,
      children: paragraphsOf(children),
    })),
  };
}

function blocksOf(blocks: readonly DraftBlock[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const made = blockOf(block);
    if (made) out.push(made);
  }
  return out;
}

type Base = Pick<PageBreak, 'id' | 'origin' | 'keepWithNext'>;

/** What every block keeps; absent where it is not so. */
function baseOf({ id, origin, keepWithNext }: DraftBase): Base {
  const base: { -readonly [Key in keyof Base]: Base[Key] } = {};
  if (id !== undefined) base.id = id;
  if (origin !== undefined) base.origin = origin;
  if (keepWithNext) base.keepWithNext = true;
  return base;
}

function blockOf(block: DraftBlock): Block | undefined {
  const base = baseOf(block);
  switch (block.type) {
    case 'heading': {
      const { type, depth, role, number } = block;
      return {
        type,
        ...base,
        depth,
        role,
        ...(number ? { number } : {}),
        children: finishInlines(block.children),
      };
    }
    case 'paragraph': {
      const { type, role, number, indent } = block;
      const children = finishInlines(block.children);
      return number
        ? { type, ...base, role, number, indent, children }
        : { type, ...base, role, indent, children };
    }
    case 'list':
      return {
        type: 'list',
        ...base,
        list: block.list,
        indent: block.indent,
        children: block.children.map(itemOf),
      };
    case 'blockquote':
      return { type: 'blockquote', ...base, indent: block.indent, children: blocksOf(block.children) };
    case 'panel':
      return { type: 'panel', ...base, role: block.role, children: blocksOf(block.children) };
    case 'table':
      return tableOf(block, base);
    case 'chart': {
      const { kind, indent, alternative, data } = block;
      return {
        type: 'chart',
        ...base,
        kind,
        indent,
        caption: finishInlines(block.caption),
        alternative,
        data,
      };
    }
    case 'picture': {
      const { indent, picture, share } = block;
      const caption = finishInlines(block.caption);
      return {
        type: 'picture',
        ...base,
        indent,
        caption,
        ...(picture ? { picture } : {}),
        ...(share === undefined ? {} : { share }),
      };
    }
    case 'titleBlock': {
      const rows = block.rows.map(({ term, children }) => ({ term, children: blocksOf(children) }));
      return { type: 'titleBlock', ...base, summary: block.summary, rows };
    }
    case 'signatureBlock':
      return { type: 'signatureBlock', ...base, rows: block.rows };
    case 'contents':
      return { type: 'contents', ...base, title: block.title, entries: block.entries };
    case 'pageBreak':
      return { type: 'pageBreak', ...base };
    default:
      return undefined;
  }
}

function itemOf(item: DraftItem): ListItem {
  const number = item.number ?? { text: '', list: 'bullet', level: 0, instance: 0 };
  return { type: 'listItem', ...baseOf(item), number, children: blocksOf(item.children) };
}

function tableOf(table: DraftTable, base: Base): Table {
  const { indent, summary, columns } = table;
  return {
    type: 'table',
    ...base,
    indent,
    caption: finishInlines(table.caption),
    summary,
    columns,
    head: table.head.map(rowOf),
    body: table.body.map(rowOf),
    notes: paragraphsOf(table.notes.children).map((note) => ({ ...note, role: 'note' })),
  };
}

function rowOf({ kind, cells }: DraftRow): TableRow {
  return { kind, cells: cells.map(cellOf) };
}

function cellOf({ column, colSpan, rowSpan, header, align, origin, children }: DraftCell): TableCell {
  const place = { column, colSpan, rowSpan, header, align, children: blocksOf(children) };
  return origin ? { ...place, origin } : place;
}

/** Blocks where only paragraphs may stand: lists, quotations and tables give the paragraphs they hold. */
function paragraphsOf(blocks: readonly DraftBlock[]): Paragraph[] {
  const flat = (all: readonly Block[]): Paragraph[] =>
    all.flatMap((block): Paragraph[] => {
      if (block.type === 'paragraph') return [block];
      if (block.type === 'list')
        return block.children.flatMap((item) => withLabel(item.number.text, flat(item.children)));
      if (block.type === 'table')
        return [...block.head, ...block.body].flatMap((row) =>
          row.cells.flatMap((cell) => flat(cell.children)),
        );
      return block.type === 'blockquote' || block.type === 'panel' ? flat(block.children) : [];
    });
  return flat(blocksOf(blocks));
}

function withLabel(label: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((each, i) =>
    i > 0 || label === ''
      ? each
      : { ...each, children: [{ type: 'text', value: `${label} ` }, ...each.children] },
  );
}
