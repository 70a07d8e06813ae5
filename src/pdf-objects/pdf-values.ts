/** A name object, `/Type`. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A reference to an object by its number. */
export class PdfReference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** An operator of a content stream, or any other bare word. */
export class PdfWord {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

/** A dictionary, and where the bytes after it begin if it is a stream's. */
export class PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>;
  constructor(entries: ReadonlyMap<string, PdfValue>) {
    this.entries = entries;
  }
}

/** Any value of a PDF. Strings are their bytes, one character each. */
export type PdfValue =
  | number
  | string
  | boolean
  | null
  | PdfName
  | PdfReference
  | PdfWord
  | PdfDictionary
  | readonly PdfValue[];

/** The characters of a text string: UTF-16 or UTF-8 by its mark, else one for each byte. */
export function textOfString(value: string): string {
  const bytes = () => Uint8Array.from(value, (character) => character.charCodeAt(0));
  if (value.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes());
  if (value.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes());
  if (value.startsWith('\xef\xbb\xbf')) return new TextDecoder('utf-8').decode(bytes());
  return value;
}
