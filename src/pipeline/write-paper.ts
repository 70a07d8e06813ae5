import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openTypeface } from '../fonts/open-typeface.ts';
import type { LaidOut } from '../layout/laid-out.ts';
import { layOut } from '../layout/lay-out.ts';
import type { Paper } from './build-tree.ts';
import type { OutputFormat } from './render-options.ts';
import type { Workspace } from './workspace.ts';

interface WrittenFile {
  readonly format: OutputFormat;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Lays a paper out once and writes each format asked for. The layout's page map fills the page numbers of the Word
 * file too, and where it set a table otherwise than asked, so does the Word file. A writer is loaded only when its
 * format is asked for.
 */
export async function writePaper(
  paper: Pick<Paper, 'root' | 'style' | 'details'>,
  formats: readonly OutputFormat[],
  workspace: Workspace,
): Promise<{ readonly files: readonly WrittenFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { root, style, details } = paper;
  const files = workspace.fonts(style.typeface.face);
  if (!files) return { files: [], diagnostics: [noTypeface(style.typeface.face)] };
  const laidOut = layOut(root, style, details, openTypeface(style.typeface.face, files));
  const pages = laidOut.pages.length;
  const written: WrittenFile[] = [];
  for (const format of formats) {
    if (format === 'pdf') {
      const { writePdf } = await import('../writers/pdf/write-pdf.ts');
      written.push({ format, pages, bytes: await writePdf(laidOut, details) });
    } else {
      const { writeDocx } = await import('../writers/docx/write-docx.ts');
      const pageOf = new Map([...laidOut.destinations].map(([id, { page }]) => [id, page + 1]));
      written.push({
        format,
        pages,
        bytes: await writeDocx(root, style, details, { pageOf, pageCount: pages, tables: laidOut.tables }),
      });
    }
  }
  return { files: written, diagnostics: unprintable(laidOut) };
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
