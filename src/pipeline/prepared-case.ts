import type { Figures } from '../calculators/figure.ts';
import type { Authority } from '../schema/authority.ts';
import type { Case } from '../schema/case.ts';
import type { Registers } from '../schema/registers.ts';
import type { YamlSource } from '../source/read-yaml.ts';

/** A case read, checked and calculated: all that rendering stands on. */
export interface PreparedCase {
  readonly case: Case;
  readonly authority: Authority;
  readonly registers: Registers;
  readonly figures: Figures;
  /** The file itself, for the places of later findings. */
  readonly source: YamlSource;
}
