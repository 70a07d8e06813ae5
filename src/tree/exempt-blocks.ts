/** What a line may have before a fence: indentation, quotation marks and, to open, the mark of a list item. */
const FENCE = /^([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?)(:{3,})[ \t]*(\S[^\n]*)?$/;
const NAMED = /^exempt[ \t]*\{[ \t]*#([a-z][a-z0-9-]*)[ \t]*\}[ \t]*$/;
const MEANT = /^exempt\b/i;

/** Blocks within blocks beyond this are no blocks; what they hold is part of the innermost. */
const DEEPEST = 16;

/** A stretch of a field by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One `:::exempt{#id}` … `:::` block of a field. */
export interface ExemptBlock {
  /** Empty where the opening line does not give it properly. */
  readonly id: string;
  /** What stands before the fence on its opening line. */
  readonly prefix: string;
  /** The opening line, without its line end. */
  readonly opening: Stretch;
  /** The closing line; empty where the block ends with the one around it, or with the field. */
  readonly closing: Stretch;
  readonly inner: readonly ExemptBlock[];
}

interface OpenBlock {
  readonly id: string;
  readonly prefix: string;
  readonly colons: number;
  readonly opening: Stretch;
  closing: Stretch;
  readonly inner: OpenBlock[];
}

/** The exempt blocks of a field, outermost first. A closing line closes the innermost block it is long enough for. */
export function exemptBlocks(markdown: string): readonly ExemptBlock[] {
  const outermost: OpenBlock[] = [];
  const open: OpenBlock[] = [];
  const close = (block: OpenBlock | undefined, closing: Stretch) => {
    if (block) block.closing = closing;
  };
  for (const { start, end } of linesOf(markdown)) {
    const found = FENCE.exec(markdown.slice(start, end));
    if (!found) continue;
    const [, prefix = '', { length: colons } = '', said = ''] = found;
    if (MEANT.test(said) && open.length < DEEPEST) {
      const closing = { start: markdown.length, end: markdown.length };
      const id = NAMED.exec(said)?.[1] ?? '';
      const block: OpenBlock = { id, prefix, colons, opening: { start, end }, closing, inner: [] };
      (open.at(-1)?.inner ?? outermost).push(block);
      open.push(block);
    } else if (said === '' && /^[ \t>]*$/.test(prefix) && open.some((block) => colons >= block.colons)) {
      while ((open.at(-1)?.colons ?? 0) > colons) close(open.pop(), { start, end: start });
      close(open.pop(), { start, end });
    }
  }
  return outermost;
}

/** Lines that may be a fence: those that hold three colons. */
function* linesOf(markdown: string): Generator<Stretch> {
  for (let at = markdown.indexOf(':::'); at >= 0; ) {
    let start = at;
    while (start > 0 && !endsLine(markdown.charCodeAt(start - 1))) start -= 1;
    let end = at;
    while (end < markdown.length && !endsLine(markdown.charCodeAt(end))) end += 1;
    yield { start, end };
    at = markdown.indexOf(':::', end);
  }
}

const endsLine = (code: number) => code === 10 || code === 13;

/**
 * A field with its exempt blocks replaced by other Markdown, or unwrapped where `replace` gives undefined. An
 * unwrapped block leaves a line of spaces for each fence, so that what it held keeps its place in the field, and
 * the blocks within it are asked about in turn. A block whose opening line gives no readable id is asked about as
 * `''`. `replace` also gets what stands between the fences.
 */
export function replaceExemptBlocks(
  markdown: string,
  replace: (id: string, content: string) => string | undefined,
): string {
  let out = '';
  let at = 0;
  const emit = (blocks: readonly ExemptBlock[]) => {
    for (const { id, prefix, opening, closing, inner } of blocks) {
      out += markdown.slice(at, opening.start);
      const replacement = replace(id, markdown.slice(opening.end + 1, closing.start));
      if (replacement === undefined) {
        out += blanked(prefix, opening);
        at = opening.end;
        emit(inner);
        out += markdown.slice(at, closing.start);
        if (closing.end > closing.start) out += blanked(continuing(prefix), closing);
      } else out += framed(prefix, replacement);
      at = closing.end;
    }
  };
  emit(exemptBlocks(markdown));
  return out + markdown.slice(at);
}

/** What the lines after a prefix begin with: spaces where it has the mark of a list item. */
const continuing = (prefix: string) => prefix.replace(/[^ \t>]/g, ' ');

function blanked(prefix: string, line: Stretch): string {
  return prefix + ' '.repeat(Math.max(0, line.end - line.start - prefix.length));
}

/** The replacement with a blank line after it and, but for the first of an item, before; each line at the block's place. */
function framed(prefix: string, replacement: string): string {
  const further = continuing(prefix);
  const lines = replacement.split(/\r\n?|\n/).map((line, i) => (i === 0 ? prefix : further) + line);
  return [...(prefix === further ? [prefix] : []), ...lines, further].join('\n');
}
