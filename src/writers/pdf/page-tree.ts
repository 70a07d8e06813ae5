import type { PdfkitFile } from './pdfkit-file.ts';
import { reference } from './syntax.ts';

const LEAF = 64;

/** Nodes of the page tree (7.7.3), made before the pages so that each page can name its parent. */
export interface PageTree {
  /** Gives the object number of the node that a page hangs on. */
  parentOf(page: number): number;
  /** Writes the nodes once every page has its number. */
  write(pages: readonly number[]): void;
}

/** Gives a page tree of two levels, so that a reader finds page 1,000 without reading 999. */
export function pageTree(file: PdfkitFile, count: number): PageTree {
  const top = file.slot('pages', 'Kids');
  file.set('pages', 'Count', count);
  const nodes = Array.from({ length: Math.ceil(count / LEAF) }, () => file.reserve());
  return {
    parentOf: (page) => nodes[Math.floor(page / LEAF)] ?? top,
    write: (pages) => {
      nodes.forEach((node, index) => {
        const kids = pages.slice(index * LEAF, (index + 1) * LEAF);
        file.write(node, pagesNode(top, kids, kids.length));
      });
      file.write(top, pagesNode(file.pagesRoot, nodes, count));
    },
  };
}

function pagesNode(parent: number, kids: readonly number[], count: number): string {
  return `<</Type/Pages/Parent ${reference(parent)}/Count ${count}/Kids[${kids.map(reference).join(' ')}]>>`;
}
