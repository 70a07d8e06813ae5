import { isNamed, type PdfFile, type PdfObject, readPdfFile } from '../../pdf-objects/pdf-file.ts';
import { PdfDictionary, PdfName, type PdfValue, textOfString } from '../../pdf-objects/pdf-values.ts';
import { joined, type Passage, type ReadFile, type Reading } from './passage.ts';
import { hasOwnReader, otherTexts, type PageText, pageTexts } from './pdf/page-texts.ts';
import { structureTexts } from './pdf/structure-texts.ts';
import { readBinary } from './read-binary.ts';

/** Keys of dictionaries that hold words for a person, and what those are. */
const SPOKEN: Readonly<Record<string, string>> = {
  Title: 'a title or bookmark',
  Alt: 'alternative text',
  ActualText: 'replacement text',
  E: 'an expansion',
  Contents: 'an annotation',
  URI: 'a link address',
  F: 'a file name',
  UF: 'a file name',
  Author: 'the author',
  Subject: 'the subject',
  Keywords: 'the keywords',
  T: 'an element or field name',
  TU: 'a field name',
  V: 'a field value',
  P: 'a page label',
  ID: 'an identifier',
};

/**
 * Reads all of a PDF: what its pages show, by content and by structure; furniture; every string and name of every
 * object; metadata, attached files and scripts; objects that nothing refers to, and what stands between objects.
 */
export function readPdf(bytes: Uint8Array, readFile: ReadFile, depth: number): Reading {
  const file = readPdfFile(bytes);
  if (file.encrypted) return { passages: [], unread: [{ where: '', reason: 'it is encrypted' }] };
  const pages = pageTexts(file);
  const others = otherTexts(file);
  const { text, cells } = structureTexts(file, pages);
  const passages: Passage[] = [
    bodyOf(pages),
    ...pages.map((page, index) => furnitureOf(page, index)),
    { kind: 'text', where: 'the structure', text },
    ...cells.map((cell): Passage => ({ kind: 'cell', where: 'a table cell', text: cell })),
    ...others.map((other): Passage => ({ kind: 'text', where: `object ${other.object}`, text: other.text })),
    ...stringsOf(file),
    { kind: 'markup', where: 'between objects', text: file.between },
  ];
  const unknown = [
    ...pages.map((page, index) => ({ where: `page ${index + 1}`, count: page.unknown })),
    ...others.map((other) => ({ where: `object ${other.object}`, count: other.unknown })),
  ].flatMap(({ where, count }) =>
    count === 0 ? [] : [{ where, reason: `the file does not say what ${count} of its characters are` }],
  );
  const streams = file.objects.flatMap((object) => streamReading(object, readFile, depth));
  return joined([
    { passages: passages.filter((passage) => passage.text.trim() !== ''), unread: unknown },
    ...streams,
  ]);
}

/** The words of all pages in one, so that what goes on overleaf is found. */
function bodyOf(pages: readonly PageText[]): Passage {
  let text = '';
  const marks = pages.map(({ pieces }, index) => {
    const from = text.length;
    text += `${pieces.flatMap((piece) => (piece.artifact ? [] : piece.text)).join('')}\n`;
    return { from, where: `page ${index + 1}` };
  });
  return { kind: 'text', where: 'the pages', text, marks };
}

function furnitureOf({ pieces }: PageText, index: number): Passage {
  const text = pieces.flatMap((piece) => (piece.artifact ? [piece.text] : [])).join('\n');
  return { kind: 'text', where: `the furniture of page ${index + 1}`, text };
}

/** Every string of every object by what it is, and every name. */
function stringsOf(file: PdfFile): readonly Passage[] {
  const strings = new Map<string, string[]>();
  const names = new Set<string>();
  const visit = (value: PdfValue, key: string): void => {
    if (typeof value === 'string') {
      const known = strings.get(key);
      if (known) known.push(textOfString(value));
      else strings.set(key, [textOfString(value)]);
    } else if (value instanceof PdfName) names.add(value.name);
    else if (Array.isArray(value)) for (const item of value as readonly PdfValue[]) visit(item, key);
    else if (value instanceof PdfDictionary)
      for (const [name, inner] of value.entries) {
        names.add(name);
        visit(inner, name);
      }
  };
  for (const { value } of file.objects) visit(value, '');
  return [
    ...[...strings].map(([key, texts]): Passage => {
      const where = SPOKEN[key] ?? (key === '' ? 'a string' : `/${key}`);
      return {
        kind: SPOKEN[key] === undefined || key === 'ID' ? 'markup' : 'text',
        where,
        text: texts.join('\n'),
      };
    }),
    { kind: 'markup', where: 'a name', text: [...names].join('\n') },
  ];
}

/** What stands in a stream that no page shows: metadata, attached files, scripts, bytes of any other kind. */
function streamReading(
  { number, value, stream }: PdfObject,
  readFile: ReadFile,
  depth: number,
): readonly Reading[] {
  if (stream === undefined || !(value instanceof PdfDictionary)) return [];
  const where = `object ${number}`;
  if (typeof stream === 'string') return [{ passages: [], unread: [{ where, reason: stream }] }];
  if (isNamed(value, 'Type', 'XRef') || isNamed(value, 'Type', 'ObjStm')) return [];
  if (isNamed(value, 'Type', 'EmbeddedFile'))
    return [joined([readFile(where, stream, depth + 1)], 'an attached file')];
  if (isNamed(value, 'Type', 'Metadata'))
    return [joined([withoutIdentifiers(readFile(where, stream, depth + 1))], 'the metadata')];
  if (isColourProfile(stream)) return [];
  const kind = hasOwnReader(value) ? 'bytes' : 'markup';
  return [{ passages: readBinary(stream, where).map((passage) => ({ ...passage, kind })), unread: [] }];
}

/** The identifiers of a document and its version (RFC 4122): digits that mean nothing, and may be those of a withheld sum. */
const IDENTIFIER = /\buuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi;

function withoutIdentifiers({ passages, unread }: Reading): Reading {
  return {
    passages: passages.map((passage) => ({ ...passage, text: passage.text.replace(IDENTIFIER, 'uuid') })),
    unread,
  };
}

/** Signature of a colour profile (ISO 15076-1, 7.2.11); its words are its maker's and the same in every file. */
function isColourProfile(stream: Uint8Array): boolean {
  return String.fromCharCode(...stream.subarray(36, 40)) === 'acsp';
}
