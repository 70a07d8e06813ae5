import type { Audience } from '../../exemption/withheld.ts';
import type { PlannedItem } from './plan-items.ts';

/** Whether an audience's pack is PDF/UA-1 and PDF/A-2a: whether every supplied PDF that is in it is. */
export function keepsClaims(items: readonly PlannedItem[], audience: Audience): boolean {
  return items.every(({ parts }) =>
    parts.every(({ versions }) => versions[audience].supplied?.pdf.conforming !== false),
  );
}
