import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file with some of its parts changed, or others put beside them. */
export function withParts(
  docx: Uint8Array,
  change: Readonly<Record<string, string | ((part: string) => string)>>,
): Uint8Array {
  const parts = unzipSync(docx);
  for (const [name, to] of Object.entries(change)) {
    const before = parts[name];
    if (typeof to === 'function' && before === undefined) throw new Error(`there is no part ${name}`);
    parts[name] = strToU8(typeof to === 'string' ? to : to(strFromU8(before ?? new Uint8Array())));
  }
  return zipSync(parts);
}

/** The body with a paragraph of these runs at its end. */
export const paragraph = (runs: string) => (body: string) =>
  body.replace(/(?=<w:sectPr(?![\s\S]*<w:sectPr))/, `<w:p>${runs}</w:p>`);

/** A run of text. */
export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
