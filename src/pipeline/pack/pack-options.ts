import type { Audience } from '../../exemption/withheld.ts';
import type { Language } from '../../schema/in-language.ts';

/** What packs to make of a meeting. */
export interface PackOptions {
  readonly audiences: readonly Audience[];
  /** The day the papers are rendered for, `YYYY-MM-DD`: the only date in their metadata. */
  readonly date: string;
  readonly language: Language;
  /** Name and version of the program, for the manifest: `moothall 1.2.0`. */
  readonly program: string;
  /** Told what is being worked on, for those who wait. */
  readonly progress?: (words: string) => void;
}
