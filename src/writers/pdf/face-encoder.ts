import type { Face, ShapedText } from '../../fonts/typeface.ts';
import type { FontSubset, PdfkitFile } from './pdfkit-file.ts';
import { number, reference } from './syntax.ts';

/** A rise in thousandths of an em, between signs that no encoded byte is. */
const RISE = /\u2191([^\u2191]*)\u2191/g;

/**
 * Turns shaped words into the strings a content stream shows them with, each word once for the document. Codes
 * are two raw bytes: half the length of hexadecimal, and quicker to compress.
 */
export class FaceEncoder {
  private readonly file: PdfkitFile;
  private readonly subsets = new Map<unknown, FontSubset>();
  private readonly words = new Map<ShapedText, string>();
  /** Whether any mark so far stands higher or lower than the pen. */
  private lifts = false;

  constructor(file: PdfkitFile) {
    this.file = file;
  }

  /** Gives the name that content streams call a face by. */
  resource(face: Face): string {
    return this.subset(face).resource;
  }

  /** Gives the object number of a face's font. */
  fontNumber(face: Face): number {
    return this.subset(face).number;
  }

  /** Gives the Font entry of a resource dictionary with every face so far. */
  resources(): string {
    const fonts = new Map(Array.from(this.subsets.values(), (subset) => [subset.resource, subset.number]));
    return `<<${Array.from(fonts, ([name, id]) => `/${name} ${reference(id)}`).join('')}>>`;
  }

  /** Gives every distinct word so far: with the content streams, which have only codes, it tells documents apart. */
  vocabulary(): string {
    return Array.from(this.words.keys(), ({ text }) => text).join('\n');
  }

  /** Gives words as the inside of a string in a TJ array at a size of type, kerning between their glyphs included. */
  line(words: readonly ShapedText[], size: number): string {
    let shown = '';
    for (const word of words) shown += this.word(word);
    return this.lifts ? sized(shown, size) : shown;
  }

  private word(word: ShapedText): string {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const encoded = this.encode(word);
    this.words.set(word, encoded);
    return encoded;
  }

  private encode(word: ShapedText): string {
    const subset = this.subset(word.face);
    // A parsed font remembers the characters a glyph was first asked for; the word's own are certain.
    const characters = Array.from(word.text, (character) => [character.codePointAt(0) ?? 0]);
    const plain = characters.length === word.glyphs.length;
    let encoded = '';
    word.glyphs.forEach((glyph, index) => {
      if (glyph.id === 0) throw new Error(`No glyph for a character of "${word.text}" in ${word.face.key}`);
      const codePoints = plain ? (characters[index] ?? []) : glyph.codePoints;
      const code = subset.include(glyph.id, glyph.natural, codePoints);
      const shown = `${escaped(code >> 8)}${escaped(code & 0xff)}`;
      const { x, y } = glyph.offset ?? NOWHERE;
      if (y !== 0) this.lifts = true;
      encoded += `${moved(-x)}${y === 0 ? shown : lifted(shown, y)}${moved(x + glyph.natural - glyph.advance)}`;
    });
    return encoded;
  }

  private subset(face: Face): FontSubset {
    let subset = this.subsets.get(face.font);
    if (subset === undefined) {
      subset = this.file.embed(face.font as object);
      this.subsets.set(face.font, subset);
    }
    return subset;
  }
}

/** Encoded words for a size of type: marks that stand higher or lower than the pen rise by points. */
function sized(encoded: string, size: number): string {
  if (!encoded.includes('\u2191')) return encoded;
  return encoded.replace(RISE, (_, rise: string) => number((Number(rise) * size) / 1000, 2));
}

function lifted(shown: string, rise: number): string {
  return `)] TJ\n\u2191${number(rise, 1)}\u2191 Ts\n[(${shown})] TJ\n0 Ts\n[(`;
}

const NOWHERE = { x: 0, y: 0 } as const;

/** So many thousandths of an em to the left, inside a TJ array. */
function moved(left: number): string {
  const amount = number(left, 1);
  return amount === '0' || amount === '-0' ? '' : `)${amount}(`;
}

/** One byte of a literal string: brackets and backslash are escaped, and a carriage return, which readers change. */
function escaped(byte: number): string {
  if (byte === 0x0d) return '\\r';
  const character = String.fromCharCode(byte);
  return byte === 0x28 || byte === 0x29 || byte === 0x5c ? `\\${character}` : character;
}
