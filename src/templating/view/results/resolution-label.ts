import { counterText } from '../../../style/counter-text.ts';
import type { PaperContext } from '../../paper-context.ts';

type Marker = NonNullable<NonNullable<PaperContext['authority']['numbering']>['resolutions']>[number];

/**
 * The number that a minute or notice prints before a resolution, counted from 0: "(b)", "2.". '' where the house marks
 * them by bullets or as paragraphs, which a list of decisions cannot name.
 */
export function resolutionLabel(index: number, { authority, kind }: PaperContext): string {
  const numbering = authority.documents[kind]?.numbering ?? authority.numbering;
  const marker: Marker = numbering?.resolutions?.[0] ?? '(1)';
  const count = COUNTS.find(({ pattern }) => pattern.test(marker));
  return count ? marker.replace(count.pattern, counterText(count.format, index + 1)) : '';
}

/** What of a marker counts, and how. */
const COUNTS = [
  { pattern: /1/, format: 'decimal' },
  { pattern: /i/, format: 'lower-roman' },
  { pattern: /a/, format: 'lower-letter' },
  { pattern: /A/, format: 'upper-letter' },
] as const;
