import type { NumberingList } from '../style/house-style.ts';
import type {
  Block,
  Footnote,
  Inline,
  ListItem,
  NumberLabel,
  Paragraph,
  Root,
  Table,
  TableRow,
} from './nodes.ts';

/** How one document's nodes change when it stands among others. */
interface Shift {
  readonly id: (id: string) => string;
  readonly footnotes: number;
  readonly instances: ReadonlyMap<NumberingList, number>;
}

/**
 * Several finished documents as one, each beginning on a new page. `prefix` goes before every id and reference
 * target of its document, so that no two are alike; footnotes are numbered on through the whole, and the lists and
 * body numbers of each document are instances of their own. Every reference still resolves, within its document.
 */
export function joinDocuments(documents: readonly { readonly root: Root; readonly prefix: string }[]): Root {
  const children: Block[] = [];
  const footnotes: Footnote[] = [];
  const instances = new Map<NumberingList, number>();
  for (const [i, { root, prefix }] of documents.entries()) {
    const shift = {
      id: (id: string) => prefix + id,
      footnotes: footnotes.length,
      instances: new Map(instances),
    };
    if (i > 0) children.push({ type: 'pageBreak' });
    for (const block of root.children) children.push(blockShifted(block, shift));
    for (const note of root.footnotes)
      footnotes.push({
        number: note.number + shift.footnotes,
        children: note.children.map((each) => paragraph(each, shift)),
      });
    for (const [list, count] of instancesOf(root)) instances.set(list, (instances.get(list) ?? 0) + count);
  }
  return { type: 'root', children, footnotes };
}

/** How many instances of each list a document has; `body` always has its one. */
function instancesOf(root: Root): Map<NumberingList, number> {
  const counts = new Map<NumberingList, number>([['body', 1]]);
  const see = (block: Block) => {
    if (block.type === 'list')
      for (const { number } of block.children)
        counts.set(number.list, Math.max(counts.get(number.list) ?? 0, number.instance + 1));
    blocksWithin(block).forEach(see);
  };
  root.children.forEach(see);
  return counts;
}

function blocksWithin(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
      return block.children.flatMap((item) => item.children);
    case 'blockquote':
    case 'panel':
      return block.children;
    case 'titleBlock':
      return block.rows.flatMap((row) => row.children);
    case 'table':
      return [...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => cell.children));
    default:
      return [];
  }
}

function blockShifted(block: Block, shift: Shift): Block {
  const named = identified(block, shift);
  switch (named.type) {
    case 'heading':
      return { ...named, ...numbered(named, shift), children: inlines(named.children, shift) };
    case 'paragraph':
      return paragraph(block as Paragraph, shift);
    case 'list':
      return { ...named, children: named.children.map((item) => itemShifted(item, shift)) };
    case 'blockquote':
    case 'panel':
      return { ...named, children: blocks(named.children, shift) };
    case 'table':
      return tableShifted(named, shift);
    case 'titleBlock':
      return { ...named, rows: named.rows.map((row) => ({ ...row, children: blocks(row.children, shift) })) };
    case 'contents':
      return {
        ...named,
        entries: named.entries.map((entry) => ({ ...entry, target: shift.id(entry.target) })),
      };
    default:
      return named;
  }
}

const blocks = (all: readonly Block[], shift: Shift) => all.map((block) => blockShifted(block, shift));

function paragraph(node: Paragraph, shift: Shift): Paragraph {
  return { ...identified(node, shift), ...numbered(node, shift), children: inlines(node.children, shift) };
}

function itemShifted(item: ListItem, shift: Shift): ListItem {
  const { number } = item;
  return {
    ...identified(item, shift),
    number: labelShifted(number, shift),
    children: blocks(item.children, shift),
  };
}

function tableShifted(table: Table, shift: Shift): Table {
  const rows = (all: readonly TableRow[]) =>
    all.map((row) => ({
      ...identified(row, shift),
      cells: row.cells.map((cell) => ({ ...cell, children: blocks(cell.children, shift) })),
    }));
  return {
    ...table,
    caption: inlines(table.caption, shift),
    head: rows(table.head),
    body: rows(table.body),
    notes: table.notes.map((note) => paragraph(note, shift)),
  };
}

function identified<Node extends { readonly id?: string }>(node: Node, { id }: Shift): Node {
  return node.id === undefined ? node : { ...node, id: id(node.id) };
}

function numbered(node: { readonly number?: NumberLabel }, shift: Shift): { number?: NumberLabel } {
  return node.number ? { number: labelShifted(node.number, shift) } : {};
}

function labelShifted(label: NumberLabel, { instances }: Shift): NumberLabel {
  return { ...label, instance: label.instance + (instances.get(label.list) ?? 0) };
}

function inlines(all: readonly Inline[], shift: Shift): Inline[] {
  return all.map((inline): Inline => {
    if (inline.type === 'reference') return { ...inline, target: shift.id(inline.target) };
    if (inline.type === 'footnoteReference') return { ...inline, number: inline.number + shift.footnotes };
    return 'children' in inline ? { ...inline, children: inlines(inline.children, shift) } : inline;
  });
}
