/** A field's fence with all it holds, or a run of blank lines. */
const FENCE_OR_GAP = /^(`{4,})field .*\n[\s\S]*?\n\1$|\n(?:[ \t]*\n){2,}/gm;

/**
 * Markdown with one blank line between blocks at most and one line end at its end, so that it reads well. What
 * stands in a fence is a field of the case and stays as it is.
 */
export function tidyMarkdown(markdown: string): string {
  const tidy = markdown
    .replace(FENCE_OR_GAP, (found, fence: string | undefined) => (fence === undefined ? '\n\n' : found))
    .trim();
  return tidy === '' ? '' : `${tidy}\n`;
}
