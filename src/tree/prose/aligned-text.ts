const ESCAPED = /[!-/:-@[-`{-~]/;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/y;
const CERTAIN = /^&(?:#|amp;|lt;|gt;|quot;|nbsp;)/;

/**
 * The text a parser read, laid out as it is written: each character where it stands, blanks for the backslashes,
 * character names and white space that the parser took out. As long as `written`; line ends stay.
 */
export function alignedText(written: string, value: string): string {
  if (written === value) return value;
  let out = '';
  let read = 0;
  while (out.length < written.length) {
    const at = out.length;
    const unit = written[at] ?? '';
    const entity = unit === '&' ? entityAt(written, at, value, read) : undefined;
    if (entity !== undefined) {
      const character = String.fromCodePoint(value.codePointAt(read) ?? 32);
      out += character.padEnd(entity, ' ');
      read += character.length;
    } else if (unit === '\\' && ESCAPED.test(written[at + 1] ?? '')) {
      out += ` ${written[at + 1] ?? ''}`;
      read += 1;
    } else if (unit === value[read] || unit === '\0') {
      out += unit === '\0' ? '\ufffd' : unit;
      read += 1;
    } else out += unit === '\n' ? unit : ' ';
  }
  return out;
}

/** How long the name of a character is that begins here; undefined where the parser left it as it is written. */
function entityAt(written: string, at: number, value: string, read: number): number | undefined {
  ENTITY.lastIndex = at;
  const [name] = ENTITY.exec(written) ?? [];
  if (name === undefined) return undefined;
  return CERTAIN.test(name) || !value.startsWith(name, read) ? name.length : undefined;
}
