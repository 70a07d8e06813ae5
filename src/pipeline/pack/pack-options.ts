import type { Stage } from '../../calculators/supplements/meeting-at.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { Language } from '../../schema/in-language.ts';
import type { SourceFile } from '../workspace.ts';

/** What packs to make of a meeting. */
export interface PackOptions {
  readonly audiences: readonly Audience[];
  /** The day the papers are rendered for, `YYYY-MM-DD`: the only date in their metadata. */
  readonly date: string;
  readonly language: Language;
  /** Whether the pack is made in both languages, so that its papers say that there is the other. */
  readonly paired?: boolean;
  /** Name and version of the program, for the manifest: `moothall 1.2.0`. */
  readonly program: string;
  /** Which pack: without it, the main one. */
  readonly stage?: Stage;
  /** The record of what has been published of the meeting, where there is one. */
  readonly lockFile?: SourceFile;
  /** True to put supplied PDFs in that do not conform, so that the pack does not either. */
  readonly includeNonconforming?: boolean;
  /** Told what is being worked on, for those who wait. */
  readonly progress?: (words: string) => void;
}
