import type { OutlineEntry } from '../../layout/laid-out.ts';
import type { PdfkitFile } from './pdfkit-file.ts';
import { reference, textString } from './syntax.ts';

interface OutlineNode {
  readonly entry: OutlineEntry;
  readonly number: number;
  readonly children: OutlineNode[];
}

/** With more entries than this in its first two levels, the outline of several documents opens on the first alone. */
const MOST_OPEN = 40;

/**
 * Writes the outline (12.3.3), nested by depth. The first level stands open, deeper ones closed, so that a long
 * paper opens on a list one can take in, and a pack on its items; beside a single page it stays shut. `destinations` has the destination array of every block id,
 * `pages` is how many there are.
 */
export function writeOutline(
  file: PdfkitFile,
  outline: readonly OutlineEntry[],
  pages: number,
  destinations: ReadonlyMap<string, string>,
): void {
  if (outline.length === 0) return;
  const root = file.slot('catalogue', 'Outlines');
  if (pages > 1) file.set('catalogue', 'PageMode', 'UseOutlines');
  const top = nested(file, outline);
  const both = top.reduce((sum, node) => sum + 1 + node.children.length, 0);
  const open = top.length === 1 || both <= MOST_OPEN;
  const visible = open ? both : top.length;
  writeItems(file, top, root, destinations, open);
  file.write(root, `<</Type/Outlines${ends(top)}/Count ${visible}>>`);
}

/** An entry belongs to the nearest one before it of a lesser depth; a depth that was skipped is not missed. */
function nested(file: PdfkitFile, outline: readonly OutlineEntry[]): OutlineNode[] {
  const top: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  for (const entry of outline) {
    while ((open[open.length - 1]?.entry.depth ?? 0) >= entry.depth) open.pop();
    const node = { entry, number: file.reserve(), children: [] };
    (open[open.length - 1]?.children ?? top).push(node);
    open.push(node);
  }
  return top;
}

function writeItems(
  file: PdfkitFile,
  nodes: readonly OutlineNode[],
  parent: number,
  destinations: ReadonlyMap<string, string>,
  open: boolean,
): void {
  nodes.forEach(({ entry, number, children }, index) => {
    const destination = destinations.get(entry.destination);
    if (destination === undefined) throw new Error(`An outline entry leads nowhere: ${entry.destination}`);
    const before = nodes[index - 1];
    const after = nodes[index + 1];
    const siblings = `${link('Prev', before)}${link('Next', after)}`;
    const count = children.length === 0 ? '' : `/Count ${open ? children.length : -children.length}`;
    const place = `/Parent ${reference(parent)}${siblings}${ends(children)}${count}`;
    file.write(number, `<</Title${textString(entry.title)}${place}/Dest${destination}>>`);
    writeItems(file, children, number, destinations, false);
  });
}

function ends(nodes: readonly OutlineNode[]): string {
  return `${link('First', nodes[0])}${link('Last', nodes[nodes.length - 1])}`;
}

function link(key: string, node: OutlineNode | undefined): string {
  return node === undefined ? '' : `/${key} ${reference(node.number)}`;
}
