import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { PageRange } from '../../templating/agenda-context.ts';
import type { SuppliedReport } from './supplied-report.ts';

/**
 * What a file of a pack is: all of it, its agenda, one item's paper, or a file supplied with an item; after the meeting,
 * its lists of decisions and actions, its minutes, and the records of one item.
 */
export type PackFileKind =
  | 'pack'
  | 'agenda'
  | 'paper'
  | 'supplied'
  | 'listing'
  | 'manifest'
  | 'decisions'
  | 'actions'
  | 'minutes'
  | 'notice'
  | 'extract'
  | 'amendments';

/** One finished file of a pack. */
export interface PackFile {
  /** Under the pack's own folder, with forward slashes. */
  readonly path: string;
  readonly kind: PackFileKind;
  /** What it is called in a listing, as this audience may read it. */
  readonly title: string;
  readonly format: 'pdf' | 'docx' | 'png' | 'jpg' | 'html' | 'json';
  readonly bytes: Uint8Array;
  /** Undefined for a file that has none, or whose pages are not ours to count. */
  readonly pages?: number;
  /** Number of the item it belongs to. */
  readonly item?: string;
}

/** What became of an item's paper. */
export type PaperState = 'none' | 'ready' | 'to_follow' | 'withdrawn' | 'withheld' | 'failed';

/** One item as a pack lists it. */
export interface ListedItem {
  readonly number: string;
  readonly title: string;
  readonly state: PaperState;
  /** Printed pages it keeps, in every audience's pack. */
  readonly range?: PageRange;
  readonly diagnostics: readonly Diagnostic[];
  /** The line of each of its supplied files; what they say is not for the public. */
  readonly supplied?: readonly SuppliedReport[];
}

/** One audience's pack: files that are published together or not at all. */
export interface MadePack {
  readonly audience: Audience;
  readonly files: readonly PackFile[];
  readonly items: readonly ListedItem[];
  /** Pages of the pack itself, and the last number printed in it. */
  readonly pages: number;
  readonly lastPage: number;
  /** False where a supplied file keeps the pack from being PDF/UA-1 and PDF/A-2a. */
  readonly conforming?: boolean;
}
