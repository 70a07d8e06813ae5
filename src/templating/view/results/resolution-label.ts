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
  return count ? marker.replace(count.pattern, count.of(index)) : '';
}

const COUNTS = [
  { pattern: /1/, of: (index: number) => String(index + 1) },
  { pattern: /i/, of: roman },
  { pattern: /a/, of: letters },
  { pattern: /A/, of: (index: number) => letters(index).toUpperCase() },
] as const;

/** a … z, then aa … zz, as Word counts. */
function letters(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1);
}

const ROMAN = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(index: number): string {
  let left = index + 1;
  let words = '';
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      words += sign;
      left -= value;
    }
  return words;
}
