import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPageContent } from './pdf-content.ts';
import { type PdfDictionary, type PdfObjects, type PdfReference, readPdfObjects } from './pdf-objects.ts';
import { type PageOfStructure, readStructure, type TaggedElement } from './pdf-structure.ts';

export interface ReadPage {
  /** What the reader's page box shows. */
  readonly label: string;
  /** The page's own words as pdf.js extracts them, in content order, furniture left out. */
  readonly text: string;
  /** The part of the tag tree that pdf.js finds on the page, one role a line, indented. */
  readonly tags: string;
  /** Headers, footers, watermarks and repeated header rows, one string each. */
  readonly furniture: readonly string[];
}

export interface ReadOutlineItem {
  readonly title: string;
  /** 0-based page, and the height on it, in points from the top. */
  readonly page: number;
  readonly top: number;
  readonly items: readonly ReadOutlineItem[];
}

export interface ReadFont {
  readonly name: string;
  readonly embedded: boolean;
}

export interface ReadLink {
  readonly page: number;
  readonly description: string;
  /** The address, or the name of a destination in the document. */
  readonly target: string;
}

/** A PDF as a reader meets it. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly structure: TaggedElement;
  readonly outline: readonly ReadOutlineItem[];
  /** The information dictionary's entries, and the XMP packet as it stands. */
  readonly metadata: { readonly info: Readonly<Record<string, unknown>>; readonly xmp: string };
  readonly fonts: readonly ReadFont[];
  readonly links: readonly ReadLink[];
  readonly objects: PdfObjects;
  readonly pageObjects: readonly PageOfStructure[];
}

/**
 * Reads a PDF back: with pdf.js for pages, outline, labels, links, fonts and metadata; and from its objects for
 * the tag tree, which pdf.js gives only page by page. Throws where the tag tree contradicts itself.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const objects = readPdfObjects(bytes);
  const pageObjects = readPages(objects);
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  try {
    const labels = (await document.getPageLabels()) ?? [];
    const proxies = await Promise.all(pageObjects.map((_, index) => document.getPage(index + 1)));
    const pages: ReadPage[] = [];
    for (const [index, page] of proxies.entries()) {
      pages.push({ label: labels[index] ?? '', ...(await readText(page)), tags: await readTags(page) });
    }
    const { info } = await document.getMetadata();
    const catalogue = objects.dictionary(objects.trailer.entries.get('Root'));
    const packet = objects.dictionary(catalogue.entries.get('Metadata')).stream;
    return {
      pages,
      structure: readStructure(objects, pageObjects),
      outline: await readOutline(document, await document.getOutline(), pageObjects),
      metadata: { info: info as Record<string, unknown>, xmp: new TextDecoder().decode(packet) },
      fonts: await readFonts(proxies),
      links: (await Promise.all(proxies.map(readLinks))).flat(),
      objects,
      pageObjects,
    };
  } finally {
    await task.destroy();
  }
}

/** Every element of a role, in reading order. */
export function elementsOf(tree: TaggedElement, role: string): TaggedElement[] {
  const within = tree.children.flatMap((child) => elementsOf(child, role));
  return tree.role === role ? [tree, ...within] : within;
}

/** The only element of a role. */
export function elementOf(tree: TaggedElement, role: string): TaggedElement {
  const [found, ...more] = elementsOf(tree, role);
  if (!found || more.length > 0)
    throw new Error(`${more.length + (found ? 1 : 0)} elements ${role}, not one`);
  return found;
}

/** The document catalogue. */
export function catalogueOf({ objects }: ReadPdf): PdfDictionary {
  return objects.dictionary(objects.trailer.entries.get('Root'));
}

/** The tree as indented lines, `H1 "Title"`: a readable twin. */
export function outlineOf(tree: TaggedElement, indent = ''): string {
  const own = tree.content.filter((item) => typeof item === 'string').join('');
  const lines = [`${indent}${tree.role}${own === '' ? '' : ` ${JSON.stringify(own)}`}`];
  return [...lines, ...tree.children.map((child) => outlineOf(child, `${indent}  `))].join('\n');
}

function readPages(objects: PdfObjects): PageOfStructure[] {
  const pages: PageOfStructure[] = [];
  const visit = (reference: PdfReference) => {
    const dictionary = objects.dictionary(reference);
    if (dictionary.entries.has('Kids')) {
      for (const kid of objects.items(dictionary.entries.get('Kids'))) visit(kid as PdfReference);
    } else
      pages.push({ number: reference.number, dictionary, content: readPageContent(objects, dictionary) });
  };
  visit(objects.dictionary(objects.trailer.entries.get('Root')).entries.get('Pages') as PdfReference);
  return pages;
}

async function readText(page: PDFPageProxy): Promise<Pick<ReadPage, 'text' | 'furniture'>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  let text = '';
  const furniture: string[] = [];
  let artifact = false;
  for (const item of items) {
    if ('type' in item) {
      if (!item.type.startsWith('begin')) artifact = false;
      else if ('tag' in item && item.tag === 'Artifact') {
        artifact = true;
        furniture.push('');
      }
    } else {
      const words = `${item.str}${item.hasEOL ? '\n' : ''}`;
      if (artifact) furniture.push(`${furniture.pop() ?? ''}${words}`);
      else text += words;
    }
  }
  return { text: tidy(text), furniture: furniture.map(tidy).filter((words) => words !== '') };
}

interface PdfjsTag {
  readonly role?: string;
  readonly children?: readonly PdfjsTag[];
}

async function readTags(page: PDFPageProxy): Promise<string> {
  const lines = (node: PdfjsTag, indent: string): string[] =>
    node.role === undefined
      ? []
      : [`${indent}${node.role}`, ...(node.children ?? []).flatMap((child) => lines(child, `${indent}  `))];
  const root = (await page.getStructTree()) as PdfjsTag | null;
  return (root?.children ?? []).flatMap((child) => lines(child, '')).join('\n');
}

function tidy(text: string): string {
  return text.replace(/ *\n\s*/g, '\n').trim();
}

type PdfjsOutline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function readOutline(
  document: PDFDocumentProxy,
  items: PdfjsOutline | null,
  pages: readonly PageOfStructure[],
): Promise<ReadOutlineItem[]> {
  const read: ReadOutlineItem[] = [];
  for (const { title, dest, items: within } of items ?? []) {
    const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const page = place ? await document.getPageIndex(place[0]) : -1;
    const height = mediaHeight(pages[page]?.dictionary);
    const top = Math.round((height - Number(place?.[3])) * 100) / 100;
    read.push({ title, page, top, items: await readOutline(document, within, pages) });
  }
  return read;
}

function mediaHeight(page: PdfDictionary | undefined): number {
  const box = page?.entries.get('MediaBox');
  return Array.isArray(box) ? Number(box[3]) : 0;
}

async function readFonts(pages: readonly PDFPageProxy[]): Promise<ReadFont[]> {
  const fonts = new Map<string, ReadFont>();
  for (const page of pages) {
    await page.getOperatorList();
    for (const [, font] of page.commonObjs as Iterable<
      [string, { name?: string; missingFile?: boolean } | null]
    >) {
      if (font?.name !== undefined)
        fonts.set(font.name, { name: font.name, embedded: font.missingFile === false });
    }
    page.cleanup();
  }
  return Array.from(fonts.values()).sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function readLinks(page: PDFPageProxy): Promise<ReadLink[]> {
  const annotations: unknown[] = await page.getAnnotations();
  return (annotations as PdfjsLink[])
    .filter(({ subtype }) => subtype === 'Link')
    .map(({ contentsObj, url, dest }) => ({
      page: page.pageNumber - 1,
      description: contentsObj?.str ?? '',
      target: url ?? dest ?? '',
    }));
}

interface PdfjsLink {
  readonly subtype: string;
  readonly contentsObj?: { readonly str: string };
  readonly url?: string;
  readonly dest?: string;
}
