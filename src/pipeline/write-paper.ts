import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LaidOut } from '../layout/laid-out.ts';
import { layOut } from '../layout/lay-out.ts';
import type { Block } from '../tree/nodes.ts';
import type { PageLinks } from '../writers/html/page-links.ts';
import type { Paper } from './build-tree.ts';
import { chartImages } from './chart-images.ts';
import { chartPictures } from './chart-pictures.ts';
import { drawnForPdf, picturesForWeb, picturesForWord, styleForWeb, styleForWord } from './drawn-pictures.ts';
import type { OutputFormat } from './render-options.ts';
import { tooWide } from './too-wide.ts';
import { type Typefaces, typefacesOf } from './typefaces.ts';
import type { Workspace } from './workspace.ts';

/** A finished tree and what every writer needs beside it. */
export type Written = Pick<Paper, 'root' | 'style' | 'details'>;

export interface WrittenFile {
  readonly format: OutputFormat;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Lays a paper out once and writes each format asked for. */
export async function writePaper(
  paper: Written,
  formats: readonly OutputFormat[],
  workspace: Workspace,
  links: PageLinks = {},
): Promise<{ readonly files: readonly WrittenFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { laidOut, diagnostics } = layOutTree(paper, typefacesOf(workspace));
  return { files: laidOut ? await writeLaidOut(paper, laidOut, formats, workspace, links) : [], diagnostics };
}

/** A tree on pages, and what of it could not be printed; no pages where its typeface is not installed. */
export function layOutTree(
  { root, style, details }: Written,
  typefaces: Typefaces,
): { readonly laidOut: LaidOut | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const typeface = typefaces(style.typeface.face);
  if (!typeface) return { laidOut: undefined, diagnostics: [noTypeface(style.typeface.face)] };
  const laidOut = layOut(root, style, details, typeface);
  return { laidOut, diagnostics: [...unprintable(laidOut), ...tooWide(laidOut)] };
}

/**
 * Each format asked for of a paper that is laid out. The layout's page map fills the page numbers of the other files too,
 * and where it set a table otherwise than asked, the Word file does the same; `root` is the very tree that was laid out. A
 * writer is loaded only when its format is asked for. `links` are those of the web page.
 */
export async function writeLaidOut(
  { root, style, details }: Written,
  laidOut: LaidOut,
  formats: readonly OutputFormat[],
  workspace: Workspace,
  links: PageLinks = {},
): Promise<readonly WrittenFile[]> {
  const pages = laidOut.pages.length;
  const pageOf = new Map([...laidOut.destinations].map(([id, { page }]) => [id, page + 1]));
  const written: WrittenFile[] = [];
  for (const format of formats) {
    if (format === 'pdf') {
      const { writePdf } = await import('../writers/pdf/write-pdf.ts');
      written.push({
        format,
        pages,
        bytes: await writePdf(laidOut, details, await drawnForPdf(laidOut, workspace)),
      });
    } else if (format === 'html') {
      const { writeHtml } = await import('../writers/html/write-html.ts');
      const shown = await styleForWeb(style, workspace);
      const pictures = await picturesForWeb(laidOut, workspace);
      const parts = { pageOf, charts: await chartImages(laidOut, style), pictures, ...links };
      written.push({ format, pages, bytes: writeHtml(root, shown, details, parts) });
    } else {
      const { writeDocx } = await import('../writers/docx/write-docx.ts');
      const charts = await chartPictures(laidOut, style, workspace);
      const pictures = await picturesForWord(laidOut, workspace);
      const { tables, turned = new Set<Block>() } = laidOut;
      const map = { pageOf, pageCount: pages, tables, turned, charts, pictures };
      const shown = await styleForWord(style, workspace);
      written.push({ format, pages, bytes: await writeDocx(root, shown, details, map) });
    }
  }
  return written;
}

/**
 * Characters that could be printed nowhere and stand in no field of the case, whose own are found when it is
 * checked: those of a template, or of the authority's words. Each is told once.
 */
function unprintable(laidOut: LaidOut): readonly Diagnostic[] {
  const elsewhere = laidOut.unprintable.filter(({ path }) => path === '' || path.startsWith('authority.'));
  return [...new Set(elsewhere.map(({ codePoint }) => codePoint))].map((codePoint) => {
    const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      rule: 'FNT-01',
      severity: 'error',
      message: `No typeface here has the character ${name} of a template or of the authority's words; a question mark stands in its place in the PDF.`,
      found: name,
      mend: 'Replace the character, or write the word out in letters.',
      source: 'house rule; PDF/UA-1 (ISO 14289-1) 7.21.8',
    };
  });
}

function noTypeface(face: string): Diagnostic {
  return {
    rule: 'FNT-02',
    severity: 'error',
    message: `The typeface "${face}" is not installed.`,
    mend: 'Run "npm ci", or choose another typeface in the authority file.',
  };
}
