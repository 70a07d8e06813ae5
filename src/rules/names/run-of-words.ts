import { LETTER } from '../letters.ts';

/** How a word goes on behind its stem, and what joins it to the next. */
const BETWEEN = new RegExp(`[${LETTER}'’]{0,5}[ \\n](?:(?:and|of|for|to|the|in|&)[ \\n]){0,2}`, 'y');
/** How the last word ends. */
const LAST = new RegExp(`[${LETTER}'’]{0,5}(?![${LETTER}-])`, 'y');

const FIRST = new RegExp(`(?<![${LETTER}\\d'’])[${LETTER}]`, 'g');

/**
 * The words at `at` whose stems are these in their order, whatever joins them and the case of their first letters;
 * undefined where there are none. A pattern made of each name would find the same, and take longer to be made than all
 * this takes.
 */
export function runAt(text: string, at: number, stems: readonly string[]): string | undefined {
  if (at > 0 && /\w/.test(text[at - 1] ?? '')) return undefined;
  let end = at;
  for (const [index, stem] of stems.entries()) {
    const first = text.charCodeAt(end);
    // Most places are told by their first letter, whatever its case.
    if (first < 128 && (first | 32) !== (stem.charCodeAt(0) | 32)) return undefined;
    const written = text.slice(end, end + stem.length);
    if (written !== stem && written.replace(FIRST, (first) => first.toLowerCase()) !== stem) return undefined;
    const after = index < stems.length - 1 ? BETWEEN : LAST;
    after.lastIndex = end + stem.length;
    if (!after.test(text)) return undefined;
    end = after.lastIndex;
  }
  return text.slice(at, end);
}
