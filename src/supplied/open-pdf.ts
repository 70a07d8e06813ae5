import type { PdfBox } from '../layout/supplied-pdf.ts';
import { catalogueOf, crossReferenceHolds, readCrossReference } from '../pdf-objects/cross-reference.ts';
import { latin1 } from '../pdf-objects/latin1.ts';
import { type PdfFile, readPdfFile } from '../pdf-objects/pdf-file.ts';
import { PdfDictionary, PdfReference, type PdfValue } from '../pdf-objects/pdf-values.ts';

/** A page with what it inherits. */
export interface OpenPage {
  readonly number: number;
  readonly dictionary: PdfDictionary;
  readonly resources: PdfDictionary;
  readonly mediaBox: PdfBox;
  readonly cropBox: PdfBox;
  readonly rotate: 0 | 90 | 180 | 270;
  /** Its content streams one after another; in words why they cannot be read. */
  readonly content: Uint8Array | string;
}

/** A PDF that can be read. */
export interface OpenPdf {
  readonly file: PdfFile;
  readonly version: string;
  readonly catalogue: PdfDictionary;
  readonly trailer: PdfDictionary;
  /** False where its table of contents does not lead to what is in it, so that readers may differ. */
  readonly sound: boolean;
  readonly pages: readonly OpenPage[];
}

/** A4, which a page has whose own box makes no sense. */
const A4: PdfBox = [0, 0, 595.28, 841.89];
const MOST_PAGES = 5000;

/** Whether bytes are meant to be a PDF: readers take a header anywhere in the first kilobyte (annex H, note 13). */
export function startsAsPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Opens a PDF; in words why it cannot be, to follow "it is a PDF". */
export function openPdf(bytes: Uint8Array): OpenPdf | string {
  const file = readPdfFile(bytes);
  if (file.encrypted) return 'locked with a password or with restrictions';
  const contents = readCrossReference(bytes, file);
  const whole = /%%EOF\s*$/.test(latin1(bytes.subarray(-1024)));
  const catalogue = whole || contents ? catalogueOf(file, contents?.trailer) : undefined;
  if (!whole) return 'that is cut short';
  if (!catalogue) return 'that is damaged: it has no catalogue';
  const pages = pagesOf(file, catalogue);
  if (pages.length === 0) return 'that is damaged: it has no pages';
  const header = latin1(bytes.subarray(0, 1024));
  const later = file.resolve(catalogue.entries.get('Version'));
  const version = later instanceof Object && 'name' in later ? String(later.name) : undefined;
  return {
    file,
    version: version ?? /%PDF-(\d\.\d)/.exec(header)?.[1] ?? '?',
    catalogue,
    trailer: contents?.trailer ?? new PdfDictionary(new Map()),
    sound: contents !== undefined && header.startsWith('%PDF-') && crossReferenceHolds(contents, file),
    pages,
  };
}

function pagesOf(file: PdfFile, catalogue: PdfDictionary): readonly OpenPage[] {
  const pages: OpenPage[] = [];
  const seen = new Set<number>();
  const visit = (value: PdfValue | undefined, above: ReadonlyMap<string, PdfValue>): void => {
    if (!(value instanceof PdfReference) || seen.has(value.number) || pages.length >= MOST_PAGES) return;
    seen.add(value.number);
    const dictionary = file.dictionary(value);
    const own = new Map([...above, ...INHERITED.flatMap((key) => entry(dictionary, key))]);
    if (!dictionary.entries.has('Kids')) {
      if (dictionary.entries.size > 0) pages.push(pageOf(value.number, dictionary, own, file));
    } else for (const kid of file.items(dictionary.entries.get('Kids'))) visit(kid, own);
  };
  visit(catalogue.entries.get('Pages'), new Map());
  return pages;
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

function entry({ entries }: PdfDictionary, key: string): readonly (readonly [string, PdfValue])[] {
  const value = entries.get(key);
  return value === undefined ? [] : [[key, value]];
}

function pageOf(
  number: number,
  dictionary: PdfDictionary,
  has: ReadonlyMap<string, PdfValue>,
  file: PdfFile,
): OpenPage {
  const mediaBox = boxOf(has.get('MediaBox'), file) ?? A4;
  const cropBox = within(boxOf(has.get('CropBox'), file) ?? mediaBox, mediaBox);
  const turned = ((Number(file.resolve(has.get('Rotate')) ?? 0) % 360) + 360) % 360;
  const rotate = turned === 90 || turned === 180 || turned === 270 ? turned : 0;
  const content = contentOf(dictionary.entries.get('Contents'), file);
  return {
    number,
    dictionary,
    resources: file.dictionary(has.get('Resources')),
    mediaBox,
    cropBox,
    rotate,
    content,
  };
}

function boxOf(value: PdfValue | undefined, file: PdfFile): PdfBox | undefined {
  const [a, b, c, d] = file.items(value).map((one) => Number(file.resolve(one)));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const box: PdfBox = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return box[2] - box[0] > 0 && box[3] - box[1] > 0 ? box : undefined;
}

function within(box: PdfBox, outer: PdfBox): PdfBox {
  const cut: PdfBox = [
    Math.max(box[0], outer[0]),
    Math.max(box[1], outer[1]),
    Math.min(box[2], outer[2]),
    Math.min(box[3], outer[3]),
  ];
  return cut[2] > cut[0] && cut[3] > cut[1] ? cut : outer;
}

function contentOf(value: PdfValue | undefined, file: PdfFile): Uint8Array | string {
  const streams: Uint8Array[] = [];
  const gather = (one: PdfValue | undefined, depth: number): string | undefined => {
    if (one === undefined || one === null || depth > 4) return undefined;
    if (!(one instanceof PdfReference)) return undefined;
    const found = file.find(one.number);
    if (Array.isArray(found?.value)) return gatherAll(found.value as readonly PdfValue[], depth);
    if (typeof found?.stream === 'string') return found.stream;
    if (found?.stream) streams.push(found.stream);
    return undefined;
  };
  const gatherAll = (all: readonly PdfValue[], depth: number): string | undefined => {
    for (const one of all) {
      const fault = gather(one, depth + 1);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
  const fault = Array.isArray(value) ? gatherAll(value as readonly PdfValue[], 0) : gather(value, 0);
  return fault ?? joined(streams);
}

/** Streams with a line's end between, as readers join them (7.8.2). */
function joined(streams: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(streams.reduce((sum, { length }) => sum + length + 1, 0)).fill(0x0a);
  let at = 0;
  for (const stream of streams) {
    whole.set(stream, at);
    at += stream.length + 1;
  }
  return whole;
}
