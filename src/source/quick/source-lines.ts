/** One line of a text, without its end. */
export interface QuickLine {
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
  /** How many spaces it begins with. */
  readonly indent: number;
}

/** The lines of a text; undefined where one ends, or is indented, by anything but line feeds and spaces. */
export function quickLines(text: string): QuickLine[] | undefined {
  if (!text.endsWith('\n') || /[\t\r\ufeff]/.test(text)) return undefined;
  const lines: QuickLine[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    let indent = 0;
    while (text[start + indent] === ' ') indent += 1;
    lines.push({ text: text.slice(start, end), start, indent });
    start = end + 1;
  }
  return lines;
}
