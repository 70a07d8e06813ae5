/** Plain words as Markdown that prints just those words, in one paragraph. */
export function plainMarkdown(words: string): string {
  return words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
