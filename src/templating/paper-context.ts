import type { Figure } from '../calculators/figure.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Audience, WithheldFigure } from '../exemption/withheld.ts';
import type { Authority } from '../schema/authority.ts';
import type { Case, DocumentKind } from '../schema/case.ts';
import type { Language } from '../schema/in-language.ts';
import type { Registers } from '../schema/registers.ts';
import type { Words } from './words.ts';

/** Figures as this paper's readers may see them: what was withheld has its replacement in its place. */
export type ReadableFigures = ReadonlyMap<string, Figure | WithheldFigure>;

/** All that templates and their helpers stand on, whatever they print. */
export interface TemplateContext {
  /** What is printed: a kind of document, or the agenda of a meeting. */
  readonly kind: string;
  /** What fields are read from, as this audience may read it: a case or a meeting. */
  readonly case: { readonly id: string };
  readonly figures: ReadableFigures;
  readonly authority: Authority;
  readonly registers: Registers;
  readonly language: Language;
  readonly audience: Audience;
  readonly words: Words;
  /** Reports a fault of the case that stops nothing, such as a value that leads nowhere. */
  readonly report: (finding: Diagnostic) => void;
}

/** All that views of one paper of a case stand on. */
export interface PaperContext extends TemplateContext {
  readonly kind: DocumentKind;
  /** The case as this audience may read it; any entry can be a placeholder (`isWithheld`). */
  readonly case: Case;
  /** Whether the same paper is made in the other language too. */
  readonly paired?: boolean;
}
