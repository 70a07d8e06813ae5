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

/** All that views and helpers of one paper stand on. */
export interface PaperContext {
  readonly kind: DocumentKind;
  /** The case as this audience may read it; any entry can be a placeholder (`isWithheld`). */
  readonly case: Case;
  readonly figures: ReadableFigures;
  readonly authority: Authority;
  readonly registers: Registers;
  readonly language: Language;
  readonly audience: Audience;
  readonly words: Words;
  /** Reports a fault of the case that stops nothing, such as a value that leads nowhere. */
  readonly report: (finding: Diagnostic) => void;
}
