import { textOfString } from '../pdf-objects/pdf-values.ts';
import { activeContent } from './active-content.ts';
import { type Claims, claimsOf } from './claims.ts';
import { isEmbedded } from './font-doubts.ts';
import { fontName } from './font-name.ts';
import type { OpenPage, OpenPdf } from './open-pdf.ts';
import type { ContentFacts } from './walk-content.ts';

/** How many pages have one size, in whole points as a reader shows them. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly orientation: 'portrait' | 'landscape' | 'square';
  readonly pages: number;
}

/** What can be said of a PDF that was supplied. */
export interface PdfReport {
  readonly version: string;
  /** True where its table of contents is wrong, so that it was read without. */
  readonly damaged: boolean;
  readonly pages: number;
  readonly sizes: readonly PageSize[];
  /** Pages that are turned, as numbers from 1. */
  readonly turned: readonly number[];
  /** Pages that show pictures and no words that can be searched or read aloud, as numbers from 1. */
  readonly withoutText: readonly number[];
  readonly tagged: boolean;
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** Names of fonts that words are shown in. */
  readonly fonts: { readonly embedded: readonly string[]; readonly missing: readonly string[] };
  readonly active: readonly string[];
  readonly claims: Claims;
}

/** The report on a PDF. */
export function pdfReport(pdf: OpenPdf, facts: ContentFacts): PdfReport {
  const { file, catalogue, pages, sound, version, trailer } = pdf;
  const information = file.dictionary(trailer.entries.get('Info'));
  const marked = file.resolve(file.dictionary(catalogue.entries.get('MarkInfo')).entries.get('Marked'));
  return {
    version,
    damaged: !sound,
    pages: pages.length,
    sizes: sizesOf(pages),
    turned: numbersOf(pages, ({ rotate }) => rotate !== 0),
    withoutText: numbersOf(pages, (_, index) => !facts.words[index] && (facts.pictures[index] ?? 0) > 0),
    tagged: marked === true && catalogue.entries.has('StructTreeRoot'),
    language: wordsOf(file.resolve(catalogue.entries.get('Lang'))),
    title: wordsOf(file.resolve(information.entries.get('Title'))),
    fonts: {
      embedded: fontNames(facts, (font) => isEmbedded(font, file)),
      missing: fontNames(facts, (font) => !isEmbedded(font, file)),
    },
    active: activeContent(pdf),
    claims: claimsOf(pdf),
  };
}

/** Width and height of a page as a reader shows it, in points. */
export function shownSize({ cropBox, rotate }: Pick<OpenPage, 'cropBox' | 'rotate'>): {
  readonly width: number;
  readonly height: number;
} {
  const [left, bottom, right, top] = cropBox;
  const [across, up] = [right - left, top - bottom];
  return rotate % 180 === 0 ? { width: across, height: up } : { width: up, height: across };
}

function sizesOf(pages: readonly OpenPage[]): readonly PageSize[] {
  const sizes = new Map<string, PageSize>();
  for (const page of pages) {
    const shown = shownSize(page);
    const [width, height] = [Math.round(shown.width), Math.round(shown.height)];
    const orientation = width === height ? 'square' : width > height ? 'landscape' : 'portrait';
    const key = `${width} ${height}`;
    sizes.set(key, { width, height, orientation, pages: (sizes.get(key)?.pages ?? 0) + 1 });
  }
  return [...sizes.values()];
}

function numbersOf(
  pages: readonly OpenPage[],
  is: (page: OpenPage, index: number) => boolean,
): readonly number[] {
  return pages.flatMap((page, index) => (is(page, index) ? [index + 1] : []));
}

function fontNames(
  { fonts }: ContentFacts,
  is: (font: Parameters<typeof fontName>[0]) => boolean,
): readonly string[] {
  return [...new Set([...fonts.keys()].filter(is).map(fontName))].sort();
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? textOfString(value) : undefined;
}
