/** The few forms of ISO 32000-1 section 7.3 that this writer spells out itself. */

/** The longest string PDF/A-2 allows is 32,767 bytes (ISO 19005-2, 6.1.13); two bytes stand for each unit. */
const LONGEST_TEXT = 16_000;

/** Gives a PDF number: at most `places` decimals, never an exponent, never `-0`. Throws for what is no number. */
export function number(value: number, places = 2): string {
  if (Number.isInteger(value)) return String(value);
  const scale = places === 2 ? 100 : 10 ** places;
  const rounded = Math.round(value * scale) / scale;
  if (!(Math.abs(rounded) < 1e15)) throw new Error(`PDF has no number ${value}`);
  return rounded === 0 ? '0' : String(rounded);
}

/** Gives an indirect reference to an object number. */
export function reference(id: number): string {
  return `${id} 0 R`;
}

/**
 * Gives a text string (7.9.2.2): a literal where it is plain ASCII, else UTF-16BE in hexadecimal. Control
 * characters become spaces, and a string longer than PDF/A allows is cut.
 */
export function textString(text: string): string {
  const clean = cleaned(text.slice(0, LONGEST_TEXT));
  return isPlain(clean) ? literal(clean) : `<FEFF${utf16(clean)}>`;
}

/** Gives a byte string, as ids and destination names are: UTF-8 bytes, in hexadecimal where not plain ASCII. */
export function byteString(text: string): string {
  if (isPlain(text)) return literal(text);
  let hex = '';
  for (const byte of new TextEncoder().encode(text)) hex += byte.toString(16).padStart(2, '0');
  return `<${hex}>`;
}

/** Gives an address in 7-bit ASCII, as a URI action demands; what is escaped already stays as it is. */
export function uriString(address: string): string {
  return literal(wellFormed(address).replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character)));
}

const colours = new Map<string, string>();

/** Gives the three operands of a colour operator for `#rrggbb`. */
export function colourOperands(hex: string): string {
  let operands = colours.get(hex);
  if (operands === undefined) {
    const channel = (start: number) => number(Number.parseInt(hex.slice(start, start + 2), 16) / 255, 3);
    operands = `${channel(1)} ${channel(3)} ${channel(5)}`;
    colours.set(hex, operands);
  }
  return operands;
}

/** Gives text as metadata can hold it: control characters become spaces, half a surrogate pair U+FFFD. */
export function cleaned(text: string): string {
  return wellFormed(text)
    .replace(/\u00ad/g, '')
    .replace(/\p{Cc}/gu, ' ');
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function literal(ascii: string): string {
  return `(${ascii.replace(/[()\\]/g, '\\$&')})`;
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

function utf16(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index += 1) {
    hex += text.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase();
  }
  return hex;
}
