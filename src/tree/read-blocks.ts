import type { BlockContent, Code, DefinitionContent, List, Nodes, Root, RootContent, Table } from 'mdast';
import type { DraftBlock, DraftInline, DraftItem, DraftParagraph, PipeTable } from './draft.ts';
import { fieldNode } from './field-node.ts';
import { attributesOf, readInlines } from './read-inlines.ts';
import type { Reading } from './reading.ts';

/** Markdown's tree as draft blocks. Link and footnote definitions are gathered first, wherever they stand. */
export function readBlocks(root: Root, reading: Reading): DraftBlock[] {
  gatherDefinitions(root, reading);
  for (const [identifier, children] of footnoteContents(root)) {
    const footnote = reading.footnotes.get(identifier);
    if (footnote && footnote.children.length === 0) footnote.children = readFlow(children, reading);
  }
  return readFlow(root.children, reading);
}

/** The inlines of Markdown in which nothing begins a block. */
export function readWords(root: Root, reading: Reading): DraftInline[] {
  return root.children.flatMap((node) =>
    node.type === 'paragraph' ? readInlines(node.children, reading) : [],
  );
}

function gatherDefinitions(node: Nodes, reading: Reading): void {
  if (node.type === 'definition' && !reading.definitions.has(node.identifier))
    reading.definitions.set(node.identifier, node.url);
  if (node.type === 'footnoteDefinition' && !reading.footnotes.has(node.identifier))
    reading.footnotes.set(node.identifier, { children: [] });
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'table')
    for (const child of node.children) gatherDefinitions(child, reading);
}

function* footnoteContents(node: Nodes): Generator<[string, readonly RootContent[]]> {
  if (node.type === 'footnoteDefinition') yield [node.identifier, node.children];
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'table')
    for (const child of node.children) yield* footnoteContents(child);
}

type Flow = readonly (RootContent | BlockContent | DefinitionContent)[];

function readFlow(nodes: Flow, reading: Reading): DraftBlock[] {
  const out: DraftBlock[] = [];
  for (const node of nodes) {
    const block = readBlock(node, reading);
    if (block === undefined) continue;
    out.push(reading.origin ? { ...block, origin: reading.origin } : block);
  }
  return out;
}

function readBlock(node: Flow[number], reading: Reading): DraftBlock | undefined {
  switch (node.type) {
    case 'paragraph':
      return paragraph(readInlines(node.children, reading));
    case 'heading':
      if (reading.dialect === 'field')
        return { ...paragraph(readInlines(node.children, reading)), role: 'label' };
      return {
        type: 'heading',
        depth: node.depth,
        role: node.depth === 1 ? 'title' : 'section',
        children: readInlines(node.children, reading),
      };
    case 'list':
      return readList(node, reading);
    case 'blockquote':
      return { type: 'blockquote', indent: 0, children: readFlow(node.children, reading) };
    case 'table':
      return readTable(node, reading);
    case 'code':
      return readCode(node, reading);
    case 'leafDirective':
    case 'containerDirective':
      return {
        type: 'directive',
        name: node.name,
        attributes: attributesOf(node),
        children:
          node.type === 'leafDirective'
            ? labelParagraph(node.children, reading)
            : readFlow(node.children, reading),
      };
    default:
      return undefined;
  }
}

const paragraph = (children: DraftParagraph['children']): DraftParagraph => ({
  type: 'paragraph',
  role: 'text',
  indent: 0,
  children,
});

function labelParagraph(nodes: Parameters<typeof readInlines>[0], reading: Reading): DraftBlock[] {
  return nodes.length === 0 ? [] : [paragraph(readInlines(nodes, reading))];
}

function readList(node: List, reading: Reading): DraftBlock {
  const items = node.children.map((item): DraftItem => {
    const children = readFlow(item.children, reading);
    return reading.origin
      ? { type: 'listItem', origin: reading.origin, children }
      : { type: 'listItem', children };
  });
  if (!node.ordered) return { type: 'list', list: 'bullet', indent: 0, children: items };
  return { type: 'list', list: 'list', start: node.start ?? 1, indent: 0, children: items };
}

function readTable(node: Table, reading: Reading): PipeTable {
  const align = (node.align ?? []).map((each) =>
    each === 'center' ? 'centre' : each === 'right' ? 'figure' : 'left',
  );
  const rows = node.children.map((row) => row.children.map((cell) => readInlines(cell.children, reading)));
  return { type: 'pipeTable', align, rows };
}

/** A fence is a field of the case where a template may have one; anywhere else its lines print as typed. */
function readCode(node: Code, reading: Reading): DraftBlock {
  if (reading.dialect === 'template' && node.lang === 'field') return readFence(node, reading);
  const lines = node.value.split('\n');
  return paragraph(
    lines.flatMap((value, i): DraftParagraph['children'] =>
      i === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    ),
  );
}

/** The content of a fence that was cut out stands among the reading's fields, by the number the fence carries. */
function readFence({ meta, value }: Code, { fields }: Reading): DraftBlock {
  const cut = /(?:^| )cut=(\d+)$/.exec(meta ?? '');
  return fieldNode(meta ?? '', (cut ? fields[Number(cut[1])] : undefined) ?? value);
}
