/** A text as letters and digits alone, in lower case and without accents, with what stood around each. */
export interface Squashed {
  readonly text: string;
  /** Offset in the original of each character, and at the end the length of the original. */
  readonly at: Int32Array;
  /** 1 where something other than a letter or digit stands before the character (or nothing does); also at the end. */
  readonly begins: Uint8Array;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const IGNORED = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\p{M}/u;

/**
 * Takes out of a text all by which the same words can look different: case, accents, ligatures, white space,
 * hyphens, quotation marks and where lines and runs end.
 */
export function squash(original: string): Squashed {
  let text = '';
  const at: number[] = [];
  const begins: number[] = [];
  let fresh = 1;
  for (let index = 0; index < original.length; ) {
    const code = original.codePointAt(index) ?? 0;
    if (code < 0x80) {
      const letter = asciiLetter(code);
      if (letter === undefined) fresh = 1;
      else {
        text += letter;
        at.push(index);
        begins.push(fresh);
        fresh = 0;
      }
      index += 1;
      continue;
    }
    const character = String.fromCodePoint(code);
    for (const unit of character.normalize('NFKD').toLowerCase()) {
      if (IGNORED.test(unit)) continue;
      if (!LETTER_OR_DIGIT.test(unit)) {
        fresh = 1;
        continue;
      }
      text += unit;
      for (let half = 0; half < unit.length; half += 1) {
        at.push(index);
        begins.push(half === 0 ? fresh : 0);
      }
      fresh = 0;
    }
    index += character.length;
  }
  at.push(original.length);
  begins.push(1);
  return { text, at: Int32Array.from(at), begins: Uint8Array.from(begins) };
}

/** A letter in lower case or a digit; undefined for anything else of ASCII. */
function asciiLetter(code: number): string | undefined {
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return String.fromCharCode(code);
  return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : undefined;
}
