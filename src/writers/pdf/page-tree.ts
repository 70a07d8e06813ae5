import type { PdfkitFile } from './pdfkit-file.ts';
import { reference } from './syntax.ts';

const LEAF = 64;

/** A page tree (7.7.3) of two levels, so that a reader finds page 1,000 without reading 999. */
export class PageTree {
  private readonly file: PdfkitFile;
  private readonly nodes: number[] = [];

  constructor(file: PdfkitFile) {
    this.file = file;
  }

  /** Gives the object number of the node that a page, counted from 0, hangs on. */
  parentOf(page: number): number {
    const leaf = Math.floor(page / LEAF);
    this.nodes[leaf] ??= this.file.reserve();
    return this.nodes[leaf];
  }

  /** Writes the nodes once every page has its number. */
  write(pages: readonly number[]): void {
    const { file, nodes } = this;
    const top = file.slot('pages', 'Kids');
    file.set('pages', 'Count', pages.length);
    nodes.forEach((node, index) => {
      const kids = pages.slice(index * LEAF, (index + 1) * LEAF);
      file.write(node, pagesNode(top, kids, kids.length));
    });
    file.write(top, pagesNode(file.pagesRoot, nodes, pages.length));
  }
}

function pagesNode(parent: number, kids: readonly number[], count: number): string {
  return `<</Type/Pages/Parent ${reference(parent)}/Count ${count}/Kids[${kids.map(reference).join(' ')}]>>`;
}
