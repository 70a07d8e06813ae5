import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { DocumentKind } from '../../schema/case.ts';
import type { Language } from '../../schema/in-language.ts';
import type { AgendaItem } from '../../schema/meeting.ts';
import type { DocumentDetails } from '../../style/document-details.ts';
import type { Paper } from '../build-tree.ts';
import type { PreparedData } from '../prepare-case.ts';
import type { SourceFile } from '../workspace.ts';
import type { WrittenFile } from '../write-paper.ts';
import type { Laid } from './planned-part.ts';

/** The formats of each paper's own files, in the order they are listed. */
export const PAPER_FORMATS = ['html', 'pdf', 'docx'] as const;

/** All that one item's paper stands on beside the workspace; plain data, and nothing in it that does not matter. */
export interface ItemRequest {
  readonly file: SourceFile;
  readonly item: Pick<AgendaItem, 'case' | 'status' | 'document' | 'exempt'>;
  readonly language: Language;
  /** Set where it is made in both languages. */
  readonly paired?: true;
  /** The day it is rendered for, `YYYY-MM-DD`. */
  readonly date: string;
  /** Those for whom its own files are written. */
  readonly audiences: readonly Audience[];
}

/** One audience's version of a paper as far as its Markdown, and its finished files. */
export interface MadeVersion {
  /** Undefined where it could not be laid out. */
  readonly filled: { readonly markdown: string; readonly details: DocumentDetails } | undefined;
  readonly files: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The paper of an item; there is none for the public where it may not have it. */
export interface MadePaper {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly restricted: MadeVersion;
  readonly public: MadeVersion | undefined;
}

/** One version of an item's paper on its pages; none where it could not be laid out. */
export interface LaidVersion {
  readonly laid: (Laid & { readonly paper: Paper }) | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** An item's paper in full, and as the public may read it; undefined where they may have nothing of it. */
export interface LaidVersions {
  readonly restricted: LaidVersion;
  readonly public: LaidVersion | undefined;
}

/** What was made of an item's case. */
export interface MadeItem {
  readonly preparation: PreparedData;
  readonly paper: MadePaper | undefined;
  /** What it stands on that the workspace is only asked for by name: its authority's logo, its own pictures, its typeface. */
  readonly uses: { readonly pictures: readonly string[]; readonly face?: string };
  /** Its pages, where they were laid out in this very thread: all but this is plain data. */
  readonly here?: LaidVersions;
}
