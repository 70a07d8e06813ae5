import type { Paper } from '../../src/pipeline/build-tree.ts';
import type { Block, Footnote } from '../../src/tree/nodes.ts';

/**
 * Several papers as one document: each on a new page, its anchors made its own by a prefix, its footnotes numbered
 * on from the one before. Look and details are the first paper's; contents lists are left out.
 */
export function joinPapers(papers: readonly Paper[]): Pick<Paper, 'root' | 'style' | 'details'> {
  const [first] = papers;
  if (!first) throw new Error('No papers to join.');
  const children: Block[] = [];
  const footnotes: Footnote[] = [];
  for (const [index, { root }] of papers.entries()) {
    const own = { prefix: `r${String(index).padStart(3, '0')}-`, notes: footnotes.length };
    if (index > 0) children.push({ type: 'pageBreak' });
    children.push(...renamed(root.children, own).filter(({ type }) => type !== 'contents'));
    footnotes.push(...renamed(root.footnotes, own));
  }
  return { ...first, root: { type: 'root', children, footnotes } };
}

interface Own {
  readonly prefix: string;
  readonly notes: number;
}

/** A copy in which every anchor and whatever points at one has the prefix, and footnote numbers are shifted. */
function renamed<T>(value: T, own: Own): T {
  if (Array.isArray(value)) return value.map((each) => renamed(each, own)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const isNote = !('type' in value) || value.type === 'footnoteReference';
  const copy: Record<string, unknown> = {};
  for (const key in value) {
    const entry: unknown = value[key];
    if ((key === 'id' || key === 'target') && typeof entry === 'string') copy[key] = own.prefix + entry;
    else if (key === 'number' && isNote && typeof entry === 'number') copy[key] = entry + own.notes;
    else copy[key] = key === 'origin' ? entry : renamed(entry, own);
  }
  return copy as T;
}
