import type { DraftInline } from './draft.ts';
import { MARKER, type Notes, quickInlines } from './quick-inlines.ts';

/** A piece of Markdown that means the same wherever it stands. */
export interface Stretch {
  /** Offset of its first character. */
  readonly start: number;
  readonly text: string;
  /** Where it is a paragraph of nothing but plain words. */
  readonly words?: DraftInline[];
}

/**
 * Markdown cut where that changes nothing: before and after a plain paragraph, and before a paragraph of any kind.
 * A paragraph that begins at the margin after a blank line ends every construct before it; what begins with the mark
 * of a list, a quotation or a table, or further in, may belong to what went before and stays with it.
 */
export function stretchesOf(markdown: string, dialect: 'field' | 'template', notes?: Notes): Stretch[] {
  const out: Stretch[] = [];
  let begun: number | undefined;
  let end = 0;
  const finish = () => {
    if (begun !== undefined) out.push({ start: begun, text: markdown.slice(begun, end) });
    begun = undefined;
  };
  for (const chunk of chunksOf(markdown)) {
    const bare = withoutEnds(chunk.text);
    if (bare === '') continue;
    const follows = begun !== undefined && /^[ \t]/.test(chunk.text);
    const words = follows ? undefined : quickInlines(bare, { dialect, block: 'paragraph', notes });
    const fresh = !follows && !MARKER.test(firstLine(chunk.text));
    if (words !== undefined || fresh) finish();
    if (words !== undefined) out.push({ start: chunk.start, text: chunk.text, words });
    else begun ??= chunk.start;
    end = chunk.start + chunk.text.length;
  }
  finish();
  return out;
}

const firstLine = (text: string) => {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
};

/** What stands between blank lines. */
export function chunksOf(markdown: string): readonly { readonly start: number; readonly text: string }[] {
  if (!markdown.includes('\n')) return [{ start: 0, text: markdown }];
  const chunks: { readonly start: number; readonly text: string }[] = [];
  let start = 0;
  const gaps = /\n(?:[ \t]*\n)+/g;
  for (let gap = gaps.exec(markdown); gap; gap = gaps.exec(markdown)) {
    chunks.push({ start, text: markdown.slice(start, gap.index) });
    start = gap.index + gap[0].length;
  }
  chunks.push({ start, text: markdown.slice(start) });
  return chunks;
}

/** Without white space before and after: spaces, tabs and line ends, as Markdown counts them. */
export function withoutEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\n'.includes(text[start] ?? '')) start += 1;
  while (end > start && ' \t\n'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}
