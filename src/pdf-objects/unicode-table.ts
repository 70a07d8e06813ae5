import { latin1 } from './latin1.ts';
import { PdfScanner } from './pdf-scanner.ts';
import { type PdfValue, PdfWord, textOfString } from './pdf-values.ts';

/** Characters by code, as the unpacked CMap of a font gives them (ISO 32000-1, 9.10.3). */
export function unicodeTable(table: Uint8Array): ReadonlyMap<number, string> {
  const text = latin1(table);
  const characters = new Map<number, string>();
  const scanner = new PdfScanner(text);
  let operands: PdfValue[] = [];
  for (let value = scanner.nextOfContent(); value !== undefined; value = scanner.nextOfContent()) {
    if (!(value instanceof PdfWord)) {
      operands.push(value);
      continue;
    }
    if (value.word === 'endbfchar')
      for (let at = 0; at + 1 < operands.length; at += 2)
        characters.set(codeOf(operands[at]), unicodeOf(operands[at + 1]));
    if (value.word === 'endbfrange')
      for (let at = 0; at + 2 < operands.length; at += 3)
        addRange(characters, codeOf(operands[at]), codeOf(operands[at + 1]), operands[at + 2]);
    operands = [];
  }
  return characters;
}

function addRange(
  characters: Map<number, string>,
  first: number,
  last: number,
  to: PdfValue | undefined,
): void {
  for (let code = first; code <= last && code - first < 0x10000; code += 1) {
    if (Array.isArray(to)) characters.set(code, unicodeOf((to as readonly PdfValue[])[code - first]));
    else {
      const begin = unicodeOf(to);
      const end = begin.charCodeAt(begin.length - 1) + code - first;
      characters.set(code, begin.slice(0, -1) + String.fromCharCode(end));
    }
  }
}

function codeOf(value: PdfValue | undefined): number {
  return typeof value === 'string' ? [...value].reduce((sum, one) => sum * 256 + one.charCodeAt(0), 0) : -1;
}

function unicodeOf(value: PdfValue | undefined): string {
  return typeof value === 'string' ? textOfString(`\xfe\xff${value}`) : '';
}
