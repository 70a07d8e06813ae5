import type { SuppliedBookmark, SuppliedPage, SuppliedPdf } from '../layout/supplied-pdf.ts';
import type { PdfDictionary } from '../pdf-objects/pdf-values.ts';
import { groupFault } from './colour-fault.ts';
import { namedDestinations } from './destinations.ts';
import type { Doubt } from './doubt.ts';
import { fileDoubts, NOT_TAGGED, TRUSTED_ARCHIVES } from './file-doubts.ts';
import { fontDoubts } from './font-doubts.ts';
import { NOTHING } from './names.ts';
import { type OpenPage, type OpenPdf, openPdf } from './open-pdf.ts';
import { type PageLinks, pageLinks } from './page-links.ts';
import { type PdfReport, pdfReport, shownSize } from './pdf-report.ts';
import { readOutline } from './read-outline.ts';
import { readStructure } from './read-structure.ts';
import { structureFaults } from './structure-faults.ts';
import { walkContent } from './walk-content.ts';

/** A PDF that was looked at, all of it. */
export interface InspectedPdf {
  readonly report: PdfReport;
  /** Why it cannot be taken as PDF/UA-1 and PDF/A-2a; none where it can. */
  readonly doubts: readonly Doubt[];
  /** Its pages for a pack; in words why they cannot be painted there at all. */
  readonly pdf: SuppliedPdf | string;
  readonly bookmarks: readonly SuppliedBookmark[];
}

/** A page's side in points (ISO 19005-2, 6.1.13; ISO 32000-1, annex C). */
const SIDES = { least: 3, most: 14_400 };

/**
 * Looks into a PDF and all it shows, and says what it is, whether a pack may have it and still be PDF/UA-1 and
 * PDF/A-2a, and its pages as a pack takes them. Where anything is not certain there is a doubt. In words why it cannot be
 * read at all, to follow "it is a PDF".
 */
export function inspectPdf(bytes: Uint8Array): InspectedPdf | string {
  const opened = openPdf(bytes);
  if (typeof opened === 'string') return opened;
  const { file, catalogue, pages } = opened;
  const facts = walkContent(pages, file);
  const report = pdfReport(opened, facts);
  const named = namedDestinations(file, catalogue);
  const over = pages.map((page) => pageLinks(page, opened, named));
  const { elements, faults } = readStructure(
    opened,
    over.map(({ numbers }) => numbers),
  );
  const counts = over.map(({ links }) => links.length);
  const tags = [...faults, ...structureFaults(elements, facts.marked, counts)];
  const trusted = TRUSTED_ARCHIVES.has(report.claims.archive ?? '');
  const all = unique([
    ...fileDoubts(opened, report),
    ...facts.doubts,
    ...fontDoubts(facts.fonts, file, trusted),
    ...(report.tagged ? tags.map((found): Doubt => ({ about: 'tags', found })) : []),
    ...over.flatMap(overDoubts),
    ...pages.flatMap((page) => pageDoubts(page, opened)),
  ]);
  const doubts = report.tagged
    ? all
    : all.filter(({ about, found }) => about !== 'tags' || found === NOT_TAGGED);
  const usableTags = report.tagged && !doubts.some(({ about }) => about === 'tags' || about === 'content');
  return {
    report,
    doubts,
    pdf: suppliedPdf(opened, over, usableTags ? elements : undefined, doubts),
    bookmarks: readOutline(opened, named),
  };
}

function suppliedPdf(
  { file, pages, ...opened }: OpenPdf,
  over: readonly PageLinks[],
  structure: SuppliedPdf['structure'],
  doubts: readonly Doubt[],
): SuppliedPdf | string {
  const unread = pages.findIndex(({ content }) => typeof content === 'string');
  if (unread >= 0) return `its page ${unread + 1} cannot be read`;
  const taken = pages.map((page, index): SuppliedPage => {
    const group = file.dictionary(page.dictionary.entries.get('Group'));
    return {
      ...page,
      ...shownSize(page),
      content: page.content as Uint8Array,
      group: group.entries.size > 0 ? group : undefined,
      links: over[index]?.links ?? [],
    };
  });
  const language =
    opened.catalogue && structure
      ? languageOf(file.resolve(opened.catalogue.entries.get('Lang')))
      : undefined;
  return { file, pages: taken, structure, language, conforming: doubts.length === 0 };
}

function languageOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function overDoubts({ faults, others }: PageLinks): readonly Doubt[] {
  return [
    ...faults.map((found): Doubt => ({ about: 'links', found })),
    ...others.map(
      (kind): Doubt => ({ about: 'active content', found: `notes or fields laid over its pages (${kind})` }),
    ),
  ];
}

function pageDoubts(page: OpenPage, { file }: OpenPdf): readonly Doubt[] {
  const group: PdfDictionary = file.dictionary(page.dictionary.entries.get('Group'));
  const colours = group === NOTHING ? undefined : groupFault(group, page.resources, file);
  const { width, height } = shownSize(page);
  const odd = Math.min(width, height) < SIDES.least || Math.max(width, height) > SIDES.most;
  return [
    ...(colours === undefined ? [] : [{ about: 'colours', found: colours } as const]),
    ...(odd ? [{ about: 'content', found: 'a page too small or too large to print' } as const] : []),
  ];
}

function unique(doubts: readonly Doubt[]): readonly Doubt[] {
  return [...new Map(doubts.map((doubt) => [doubt.found, doubt])).values()];
}
