import { deflateSync } from 'node:zlib';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A string of a PDF in UTF-16, as a hexadecimal one. */
export const utf16 = (text: string) =>
  `<feff${[...text].map((one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

/** A stream object's body, deflated. */
export function packed(content: string | Uint8Array, entries = ''): string {
  const bytes = deflateSync(typeof content === 'string' ? latin1(content) : content);
  return `<<${entries}/Filter/FlateDecode/Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream`;
}

/** Objects as one object stream, the first of them numbered 50. */
export function objectStream(bodies: readonly string[]): string {
  let offset = 0;
  const places = bodies.map((body, index) => {
    const place = `${50 + index} ${offset}`;
    offset += body.length + 1;
    return place;
  });
  const head = `${places.join(' ')}\n`;
  return packed(`${head}${bodies.join('\n')}`, `/Type/ObjStm/N ${bodies.length}/First ${head.length}`);
}

/** A page of one line, and any objects beside it; numbers begin at 10. */
export function pdfWith(
  content: string,
  objects: readonly string[] = [],
  page = '',
  catalogue = '',
): Uint8Array {
  const all = [
    `1 0 obj\n<</Type/Catalog/Pages 2 0 R${catalogue}>>\nendobj`,
    '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj',
    `3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>${page}>>\nendobj`,
    `4 0 obj\n${packed(content)}\nendobj`,
    '5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>\nendobj',
    ...objects.map((body, index) => `${10 + index} 0 obj\n${body}\nendobj`),
  ];
  return latin1(`%PDF-1.7\n${all.join('\n')}\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`);
}

/** A line of text shown in the font of the page. */
export const line = (words: string) => `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`;
