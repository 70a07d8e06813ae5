import { REPORT } from '../../calculators/supplements/papers-brought.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { PlannedItem } from '../pack/plan-items.ts';
import type { PartVersion, PlannedPart } from '../pack/planned-part.ts';
import { sha256OfValue } from './lock-keys.ts';

/** One stretch of a pack with the paper of its item that it is. */
export interface PlannedPaper {
  readonly part: PlannedPart;
  /** "report", or the id of a supplied file. */
  readonly paper: string;
  /**
   * SHA-256 of all that its pages print for either audience: what was laid out, in which style, on how many pages. The
   * day it is made for is printed nowhere, so that it does not count.
   */
  readonly prints: string;
}

/** The papers of an item in the order of its parts: the report of its case first, then its files. */
export function plannedPapers({
  one: { item },
  kind,
  parts,
  supplied,
}: PlannedItem): readonly PlannedPaper[] {
  const reports = kind === undefined ? 0 : 1;
  return parts.map((part, index) => {
    const file = item.files?.[index - reports];
    const bytes = supplied[index - reports]?.source.bytes;
    const shown = (audience: Audience) => printed(part.versions[audience]);
    return {
      part,
      paper: index < reports ? REPORT : (file?.id ?? part.id),
      prints: sha256OfValue([shown('public'), shown('restricted'), bytes ?? null]),
    };
  });
}

function printed({ title, laid, notice, withheld }: PartVersion): unknown {
  if (!laid) return { title, notice, withheld };
  const { root, style, details } = laid.paper;
  const { date: _, identifier: __, ...shown } = details;
  return { title, root, style, details: shown, pages: laid.laidOut.pages.length, withheld };
}
