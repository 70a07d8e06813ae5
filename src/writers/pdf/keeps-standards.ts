import type { LaidOutPage } from '../../layout/laid-out.ts';

/** Gives whether a document of these pages is PDF/UA-1 and PDF/A-2a: all are ours, or of supplied PDFs that are too. */
export function keepsStandards(pages: readonly LaidOutPage[]): boolean {
  return pages.every(({ supplied }) => supplied?.pdf.conforming !== false);
}
