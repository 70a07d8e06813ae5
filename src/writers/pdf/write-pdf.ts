import type { LaidOut } from '../../layout/laid-out.ts';
import type { DocumentDetails } from '../../style/document-details.ts';
import { keepsStandards } from './keeps-standards.ts';
import type { Drawn } from './picture-store.ts';
import { TaggedPdf } from './tagged-pdf.ts';

/**
 * Gives the laid-out document as a tagged PDF that meets PDF/UA-1 and PDF/A-2a in one file: 1.7, fonts embedded as
 * subsets, one date, no clock. With a supplied PDF that does not conform, it says of itself that it is neither. The same
 * document and details give the same bytes. Rejects with `UnreadablePicture` where a picture is not what it says it is,
 * as an SVG is that `drawn` has not.
 */
export async function writePdf(
  laidOut: LaidOut,
  details: DocumentDetails,
  drawn?: Drawn,
): Promise<Uint8Array> {
  const pdf = new TaggedPdf(details, keepsStandards(laidOut.pages));
  pdf.paint(laidOut.pages, drawn);
  return pdf.finish(laidOut);
}
