import { PdfDictionary, PdfName, PdfReference, type PdfValue, PdfWord } from './pdf-values.ts';

const WHITE = /[\0\t\n\f\r ]/;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const REFERENCE = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values of PDF syntax one after another from a text of one character for each byte, however wrong it is. */
export class PdfScanner {
  at: number;
  private readonly text: string;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** The next value, or undefined at the end or before a bracket that closes. */
  next(): PdfValue | undefined {
    this.skipWhite();
    const { text } = this;
    const character = text[this.at];
    if (character === undefined) return undefined;
    if (character === '/') return this.name();
    if (character === '(') return this.literal();
    if (character === '[') return this.array();
    if (text.startsWith('<<', this.at)) return this.dictionary();
    if (character === '<') return this.hexadecimal();
    if (character === ']' || character === '>' || character === ')' || character === '}') return undefined;
    if (character === '{') {
      this.at += 1;
      return new PdfWord('{');
    }
    REFERENCE.lastIndex = this.at;
    const reference = REFERENCE.exec(text);
    if (reference) {
      this.at += reference[0].length;
      return new PdfReference(Number(reference[1]));
    }
    return this.word();
  }

  /** The next value, passing over brackets that close nothing; undefined only at the end. */
  nextOfContent(): PdfValue | undefined {
    for (;;) {
      const value = this.next();
      if (value !== undefined || this.at >= this.text.length) return value;
      this.at += 1;
    }
  }

  private skipWhite(): void {
    const { text } = this;
    for (let character = text[this.at]; character !== undefined; character = text[this.at]) {
      if (character === '%') {
        while (this.at < text.length && text[this.at] !== '\n' && text[this.at] !== '\r') this.at += 1;
      } else if (!WHITE.test(character)) return;
      this.at += 1;
    }
  }

  private regular(): string {
    REGULAR.lastIndex = this.at;
    const [found = ''] = REGULAR.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }

  private name(): PdfName {
    this.at += 1;
    const written = this.regular();
    return new PdfName(
      written.replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      ),
    );
  }

  private word(): PdfValue {
    const word = this.regular();
    if (NUMBER.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new PdfWord(word);
  }

  private array(): PdfValue {
    this.at += 1;
    const values: PdfValue[] = [];
    for (let value = this.next(); value !== undefined; value = this.next()) values.push(value);
    this.close(']');
    return values;
  }

  private dictionary(): PdfDictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (let key = this.next(); key !== undefined; key = this.next()) {
      if (!(key instanceof PdfName)) continue;
      const value = this.next();
      if (value === undefined) break;
      entries.set(key.name, value);
    }
    this.close('>');
    this.close('>');
    return new PdfDictionary(entries);
  }

  private close(bracket: string): void {
    this.skipWhite();
    if (this.text[this.at] === bracket) this.at += 1;
  }

  private hexadecimal(): string {
    const end = this.text.indexOf('>', this.at);
    const digits = this.text.slice(this.at + 1, end < 0 ? undefined : end).replace(/[^0-9a-f]/gi, '');
    this.at = end < 0 ? this.text.length : end + 1;
    const pairs = digits.match(/..?/g) ?? [];
    return pairs.map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16))).join('');
  }

  private literal(): string {
    this.at += 1;
    let depth = 1;
    let value = '';
    while (this.at < this.text.length) {
      const character = this.text[this.at] ?? '';
      this.at += 1;
      if (character === '\\') value += this.escape();
      else {
        if (character === '(') depth += 1;
        if (character === ')') depth -= 1;
        if (depth === 0) return value;
        value += character;
      }
    }
    return value;
  }

  private escape(): string {
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = this.at;
    const digits = octal.exec(this.text)?.[0];
    if (digits !== undefined) {
      this.at += digits.length;
      return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
    }
    const character = this.text[this.at] ?? '';
    this.at += 1;
    if (character === '\r' && this.text[this.at] === '\n') this.at += 1;
    if (character === '\r' || character === '\n') return '';
    return ESCAPES[character] ?? character;
  }
}
