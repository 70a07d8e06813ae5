import type { Face } from '../../fonts/typeface.ts';
import type { LaidOutPage, SuppliedItem } from '../../layout/laid-out.ts';
import type { PdfBox, SuppliedPage, SuppliedPlace } from '../../layout/supplied-pdf.ts';
import type { PdfValue } from '../../pdf-objects/pdf-values.ts';
import type { FaceEncoder } from './face-encoder.ts';
import { type PaintingTools, pageContent } from './page-content.ts';
import type { PdfkitFile } from './pdfkit-file.ts';
import type { SuppliedCopies } from './supplied-copies.ts';
import { number, reference } from './syntax.ts';

/** Our names in the resources of a page that has names of its own. */
const OURS = 'Moothall';

/**
 * Gives the entries of a page of a supplied PDF, with what is painted over it: its content first, then ours, upright
 * whichever way the page is turned. With tags of its own, the content stays the page's; without, it is a form, painted as
 * one figure, so that nothing in it is taken for a tag.
 */
export function suppliedPageEntries(
  file: PdfkitFile,
  page: LaidOutPage,
  { pdf, page: index }: SuppliedPlace,
  tools: Omit<PaintingTools, 'encoder'> & { readonly encoder: FaceEncoder },
  copies: SuppliedCopies,
): { readonly entries: string; readonly content: Uint8Array } {
  const own = pdf.pages[index] as SuppliedPage;
  const painted = new OursIn(tools.encoder);
  const figure = page.items.find((item): item is SuppliedItem => item.kind === 'supplied');
  const items = page.items.filter((item) => item.kind !== 'supplied');
  const over = pageContent({ ...page, items }, { ...tools, encoder: painted });
  const ours = Buffer.from(`\nq ${upright(own)} cm\n${over}Q\n`, 'latin1');
  const fonts = painted.resources();
  const boxes = `/MediaBox${box(own.mediaBox)}/CropBox${box(own.cropBox)}${own.rotate === 0 ? '' : `/Rotate ${own.rotate}`}`;
  if (figure) {
    const form = file.reserve();
    const group = own.group ? `/Group ${copies.value(pdf, own.group)}` : '';
    const has = `/Resources<<${copies.entries(pdf, own.resources.entries)}>>${group}`;
    file.writeDeflated(form, `/Type/XObject/Subtype/Form/BBox${box(own.cropBox)}${has}`, own.content);
    const mark = tools.content.mark(figure.owner);
    const shown = Buffer.from(`/Figure <</MCID ${mark}>> BDC\n/${OURS} Do\nEMC\n`, 'latin1');
    const resources = `/Resources<</Font<<${fonts}>>/XObject<</${OURS} ${reference(form)}>>>>`;
    return { entries: `${boxes}${resources}`, content: Buffer.concat([shown, ours]) };
  }
  const other = new Map<string, PdfValue>(own.resources.entries);
  other.delete('Font');
  const known = copies.entries(pdf, pdf.file.dictionary(own.resources.entries.get('Font')).entries);
  const group = own.group ? `/Group ${copies.value(pdf, own.group)}` : '';
  const resources = `/Resources<<${copies.entries(pdf, other)}/Font<<${known}${fonts}>>>>${group}`;
  const content = Buffer.concat([
    Buffer.from('q\n', 'latin1'),
    own.content,
    Buffer.from('\nQ', 'latin1'),
    ours,
  ]);
  return { entries: `${boxes}${resources}`, content };
}

/** Our faces by names that no supplied page has. */
class OursIn {
  private readonly encoder: Pick<FaceEncoder, 'resource' | 'line' | 'fontNumber'>;
  private readonly used = new Map<string, number>();

  constructor(encoder: Pick<FaceEncoder, 'resource' | 'line' | 'fontNumber'>) {
    this.encoder = encoder;
  }

  resource(face: Face): string {
    const name = `${OURS}${this.encoder.resource(face)}`;
    this.used.set(name, this.encoder.fontNumber(face));
    return name;
  }

  line(...line: Parameters<FaceEncoder['line']>): string {
    return this.encoder.line(...line);
  }

  resources(): string {
    return Array.from(this.used, ([name, id]) => `/${name} ${reference(id)}`).join('');
  }
}

function box(corners: PdfBox): string {
  return `[${corners.map((value) => number(value, 4)).join(' ')}]`;
}

/** The matrix from the page as it is shown, its origin at the bottom left, to the page's own coordinates. */
function upright({ rotate, cropBox }: SuppliedPage): string {
  const [left, bottom, right, top] = cropBox;
  const turned = {
    0: [1, 0, 0, 1, left, bottom],
    90: [0, 1, -1, 0, right, bottom],
    180: [-1, 0, 0, -1, right, top],
    270: [0, -1, 1, 0, left, top],
  }[rotate];
  return turned.map((value) => number(value, 4)).join(' ');
}
