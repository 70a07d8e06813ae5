/**
 * Rows as columns of aligned words; columns named in `right` are aligned to the right. A cell of several lines takes
 * several lines, and then a blank line parts the rows.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const broken = rows.map((row) => row.map((cell) => cell.split('\n')));
  const widths = head.map((name, index) =>
    Math.max(name.length, ...broken.flatMap((row) => (row[index] ?? ['']).map((words) => words.length))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return right.includes(index) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const tall = broken.some((row) => row.some((cell) => cell.length > 1));
  const lines = broken.flatMap((row) => [...linesOf(row).map(line), ...(tall ? [''] : [])]);
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...lines].join('\n').trimEnd();
}

function linesOf(row: readonly (readonly string[])[]): string[][] {
  const height = Math.max(1, ...row.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) => row.map((cell) => cell[at] ?? ''));
}

/** Words broken into lines of at most `width` characters where there are spaces; a longer word, after a dot. */
export function wrap(words: string, width: number): string {
  const lines: string[] = [];
  for (const word of words.split(' ').flatMap((one) => pieces(one, width))) {
    const last = lines.at(-1);
    if (last !== undefined && !word.glued && last.length + 1 + word.text.length <= width)
      lines[lines.length - 1] = `${last} ${word.text}`;
    else lines.push(word.text);
  }
  return lines.join('\n');
}

function pieces(word: string, width: number): { text: string; glued: boolean }[] {
  if (word.length <= width) return [{ text: word, glued: false }];
  const dot = word.lastIndexOf('.', width - 1);
  const cut = dot > 0 ? dot + 1 : width;
  const [first, ...rest] = [word.slice(0, cut), ...pieces(word.slice(cut), width).map(({ text }) => text)];
  return [{ text: first, glued: false }, ...rest.map((text) => ({ text, glued: true }))];
}
