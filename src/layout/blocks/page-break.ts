import type { PageBreak } from '../../tree/nodes.ts';
import type { LayoutContext, Setting } from '../context.ts';
import type { Flow } from '../flow.ts';

/** What follows begins a page; two breaks together make no empty page, nor does one at the end. */
export function layPageBreak(
  pageBreak: PageBreak,
  _setting: Setting,
  flow: Flow,
  _context: LayoutContext,
): void {
  flow.anchor(pageBreak.id);
  flow.turn();
}
