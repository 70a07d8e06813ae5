import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Audience } from '../exemption/withheld.ts';
import type { DocumentKind } from '../schema/case.ts';

export type OutputFormat = 'docx' | 'pdf';

/** What to make of a case. */
export interface RenderOptions {
  /** Default: every kind that the case's data and its authority support. */
  readonly kinds?: readonly DocumentKind[];
  readonly formats: readonly OutputFormat[];
  readonly audience: Audience;
  /** The day the papers are rendered for, `YYYY-MM-DD`: the only date in their metadata. */
  readonly date: string;
  readonly language?: 'en' | 'cy';
}

/** One finished file. */
export interface Output {
  readonly kind: DocumentKind;
  readonly format: OutputFormat;
  readonly audience: Audience;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

export interface Rendering {
  readonly id: string;
  /** Where the id stands in the file; undefined where the shape was too wrong to read it, and the id is the file's name. */
  readonly idPlace: Place | undefined;
  readonly outputs: readonly Output[];
  /** Public papers that were made but give away what is withheld; earlier ones of their names must go too. */
  readonly leaking?: readonly Pick<Output, 'kind' | 'format'>[];
  readonly diagnostics: readonly Diagnostic[];
}
