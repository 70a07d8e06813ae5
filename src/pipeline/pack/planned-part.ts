import type { Audience } from '../../exemption/withheld.ts';
import type { LaidOut } from '../../layout/laid-out.ts';
import type { Notice } from '../../layout/pack-part.ts';
import type { SuppliedBookmark, SuppliedPdf } from '../../layout/supplied-pdf.ts';
import type { Picture } from '../../style/house-style.ts';
import type { Written, WrittenFile } from '../write-paper.ts';

/** A finished tree on its pages. */
export interface Laid {
  readonly paper: Written;
  readonly laidOut: LaidOut;
  /** Its own files, where they have been written already. */
  readonly files?: readonly WrittenFile[];
}

/** What one audience gets in a part's place. With none of `laid`, `notice`, `picture` and `supplied`, it may have nothing of it. */
export interface PartVersion {
  readonly title: string;
  readonly laid?: Laid;
  /** A page that says why there is no paper here. */
  readonly notice?: Notice;
  readonly picture?: Picture;
  /** A supplied PDF whose own pages are the part. */
  readonly supplied?: { readonly pdf: SuppliedPdf; readonly bookmarks: readonly SuppliedBookmark[] };
  /** True for a supplied file that is for members alone, every page of which says so. */
  readonly closed?: boolean;
  /** What the placeholder says of the pages that are withheld, each in a paragraph. */
  readonly withheld?: readonly string[];
}

/** One stretch of a pack that keeps its pages in every audience's version. */
export interface PlannedPart {
  /** Its name within the pack: `item-7`. */
  readonly id: string;
  /** 2 for what belongs to the part before it, as an appendix. */
  readonly depth: 1 | 2;
  /** Printed at the head of its first page. */
  readonly stamp?: string;
  /** The item it belongs to. */
  readonly item?: string;
  readonly unnumbered?: boolean;
  readonly versions: Readonly<Record<Audience, PartVersion>>;
}
