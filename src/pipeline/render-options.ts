import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Audience } from '../exemption/withheld.ts';
import type { DocumentKind } from '../schema/case.ts';
import type { Language } from '../schema/in-language.ts';

export type OutputFormat = 'docx' | 'pdf' | 'html';

/** What to make of a case. */
export interface RenderOptions {
  /** Default: every kind that the case's data and its authority support. */
  readonly kinds?: readonly DocumentKind[];
  readonly formats: readonly OutputFormat[];
  readonly audience: Audience;
  /** The day the papers are rendered for, `YYYY-MM-DD`: the only date in their metadata. */
  readonly date: string;
  /** `both` gives a parallel pair. Default: what the authority's profile says, else English. */
  readonly language?: Language | 'both';
}

/** One finished file. */
export interface Output {
  readonly kind: DocumentKind;
  readonly format: OutputFormat;
  readonly audience: Audience;
  readonly language: Language;
  /** Name of the file: the kind, in a parallel pair the language after it, and the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

export interface Rendering {
  readonly id: string;
  /** Where the id stands in the file; undefined where the shape was too wrong to read it, and the id is the file's name. */
  readonly idPlace: Place | undefined;
  readonly outputs: readonly Output[];
  /** Public papers that were made but give away what is withheld; earlier ones of their names must go too. */
  readonly leaking?: readonly Pick<Output, 'kind' | 'format' | 'name'>[];
  readonly diagnostics: readonly Diagnostic[];
}
