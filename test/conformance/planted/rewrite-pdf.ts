import { deflateSync } from 'node:zlib';
import {
  isDictionary,
  type PdfDictionary,
  PdfName,
  PdfReference,
  type PdfValue,
  readPdfObjects,
} from '../../readers/pdf-objects.ts';

/** The objects of a PDF, to be changed at will. */
export interface PdfEdit {
  /** Objects by number; a dictionary's entries may be set, a stream's bytes are what it unpacks to. */
  readonly objects: Map<number, PdfValue>;
  /** The first object that this is true of, as a dictionary with entries that can be set. */
  find(wanted: (entries: Map<string, PdfValue>) => boolean): Map<string, PdfValue>;
  /** Changes the text of the first content stream in which the pattern stands. */
  content(pattern: RegExp | string, by: string): void;
}

/** A PDF with the same objects but for what `change` does to them, written anew with nothing packed away. */
export function rewritePdf(bytes: Uint8Array, change: (edit: PdfEdit) => void): Uint8Array {
  const { trailer, count, resolve } = readPdfObjects(bytes);
  const objects = new Map<number, PdfValue>();
  for (let number = 1; number < count; number += 1) {
    const value = resolve(new PdfReference(number));
    const type = value !== null && isDictionary(value) ? value.entries.get('Type') : undefined;
    const packing = type instanceof PdfName && /^(?:ObjStm|XRef)$/.test(type.name);
    if (value !== null && !packing) objects.set(number, value);
  }
  change({
    objects,
    find: (wanted) => findIn(objects, wanted),
    content: (pattern, by) => replaceIn(objects, pattern, by),
  });
  return written(objects, trailer.entries, count);
}

function findIn(
  objects: ReadonlyMap<number, PdfValue>,
  wanted: (entries: Map<string, PdfValue>) => boolean,
): Map<string, PdfValue> {
  for (const value of objects.values()) {
    if (value === null || !isDictionary(value)) continue;
    const entries = value.entries as Map<string, PdfValue>;
    if (wanted(entries)) return entries;
  }
  throw new Error('no object is as wanted');
}

function replaceIn(objects: Map<number, PdfValue>, pattern: RegExp | string, by: string): void {
  for (const [number, value] of objects) {
    if (value === null || !isDictionary(value) || !value.stream) continue;
    const text = Buffer.from(value.stream).toString('latin1');
    const changed = /BDC/.test(text) ? text.replace(pattern, by) : text;
    if (changed === text) continue;
    objects.set(number, { entries: value.entries, stream: Buffer.from(changed, 'latin1') });
    return;
  }
  throw new Error('the pattern stands in no content stream');
}

function written(
  objects: ReadonlyMap<number, PdfValue>,
  trailer: ReadonlyMap<string, PdfValue>,
  count: number,
): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, value] of objects) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${valueText(value)}\nendobj\n`;
  }
  const start = file.length;
  const rows = Array.from({ length: count }, (_, number) => {
    const offset = offsets.get(number);
    const bytes = [
      offset === undefined ? 0 : 1,
      ...[24, 16, 8, 0].map((shift) => ((offset ?? 0) >>> shift) & 255),
      0,
    ];
    return bytes;
  });
  const differences = rows.flatMap((row, r) => [
    2,
    ...row.map((byte, b) => (byte - (rows[r - 1]?.[b] ?? 0)) & 255),
  ]);
  const entries = new Map<string, PdfValue>([
    ['Type', new PdfName('XRef')],
    ['W', [1, 4, 1]],
    ['Size', count],
    ...['Root', 'Info', 'ID'].flatMap((key): [string, PdfValue][] => {
      const value = trailer.get(key);
      return value === undefined ? [] : [[key, value]];
    }),
    [
      'DecodeParms',
      {
        entries: new Map<string, PdfValue>([
          ['Predictor', 12],
          ['Columns', 6],
        ]),
      },
    ],
  ]);
  const table = { entries, stream: Uint8Array.from(differences) };
  file += `${count} 0 obj\n${valueText(table)}\nendobj\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

function valueText(value: PdfValue): string {
  if (value === null) return 'null';
  if (value instanceof PdfName) return `/${value.name}`;
  if (value instanceof PdfReference) return `${value.number} 0 R`;
  if (typeof value === 'string') return `<${Buffer.from(value, 'latin1').toString('hex')}>`;
  if (Array.isArray(value)) return `[${value.map(valueText).join(' ')}]`;
  if (isDictionary(value)) return dictionary(value);
  return String(value);
}

function dictionary({ entries, stream }: PdfDictionary): string {
  const own = new Map(entries);
  let packed = '';
  if (stream) {
    packed = deflateSync(stream).toString('latin1');
    own.set('Filter', new PdfName('FlateDecode'));
    own.set('Length', packed.length);
  }
  const inner = [...own].map(([key, value]) => `/${key} ${valueText(value)}`).join(' ');
  return `<<${inner}>>${stream ? `\nstream\n${packed}\nendstream` : ''}`;
}
