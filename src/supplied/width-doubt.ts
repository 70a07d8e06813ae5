import type { PdfFile } from '../pdf-objects/pdf-file.ts';
import { type PdfDictionary, PdfReference } from '../pdf-objects/pdf-values.ts';
import { nameOf } from './names.ts';

/** What a reader may differ by, in thousandths of an em (ISO 19005-2, 6.2.11.5). */
const TOLERANCE = 1;

/** What is wrong with the widths or the glyphs of the codes shown in a composite TrueType font, or undefined. */
export function widthDoubt(
  descendant: PdfDictionary,
  program: Uint8Array,
  codes: ReadonlySet<number>,
  file: PdfFile,
): string | undefined {
  const outlines = readWidths(program);
  if (!outlines) return 'has outlines that cannot be read';
  const glyphOf = glyphsOf(descendant, file);
  if (!glyphOf) return 'does not say which outlines it shows';
  const stated = statedWidths(descendant, file);
  const fallback = Number(file.resolve(descendant.entries.get('DW') ?? 1000));
  for (const code of codes) {
    const width = outlines(glyphOf(code));
    if (width === undefined) return 'lacks outlines of what it shows';
    if (Math.abs(width - (stated.get(code) ?? fallback)) > TOLERANCE)
      return 'states widths that its outlines do not have';
  }
  return undefined;
}

function glyphsOf(descendant: PdfDictionary, file: PdfFile): ((code: number) => number) | undefined {
  const map = descendant.entries.get('CIDToGIDMap');
  if (nameOf(file.resolve(map)) === 'Identity') return (code) => code;
  const table = map instanceof PdfReference ? file.find(map.number)?.stream : undefined;
  if (!(table instanceof Uint8Array)) return undefined;
  return (code) => ((table[2 * code] ?? 0) << 8) | (table[2 * code + 1] ?? 0);
}

/** The `W` array: `code [w w w]` or `first last w`. */
function statedWidths(descendant: PdfDictionary, file: PdfFile): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const items = file.items(descendant.entries.get('W')).map((one) => file.resolve(one));
  for (let at = 0; at + 1 < items.length; ) {
    const first = Number(items[at]);
    const second = items[at + 1];
    if (Array.isArray(second)) {
      second.forEach((width, index) => {
        widths.set(first + index, Number(file.resolve(width)));
      });
      at += 2;
    } else {
      const last = Math.min(Number(second), first + 0xffff);
      for (let code = first; code <= last; code += 1) widths.set(code, Number(items[at + 2]));
      at += 3;
    }
  }
  return widths;
}

/** Widths by glyph in thousandths of an em, from the `hmtx` table of a TrueType font. */
function readWidths(program: Uint8Array): ((glyph: number) => number | undefined) | undefined {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  const tables = new Map<string, number>();
  if (program.length < 12) return undefined;
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + 16 * count && at + 16 <= program.length; at += 16)
    tables.set(String.fromCharCode(...program.subarray(at, at + 4)), view.getUint32(at + 8));
  const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((name) => tables.get(name));
  if (head === undefined || hhea === undefined || maxp === undefined || hmtx === undefined) return undefined;
  if (Math.max(head + 20, hhea + 36, maxp + 6) > program.length) return undefined;
  const em = view.getUint16(head + 18);
  const glyphs = view.getUint16(maxp + 4);
  const metrics = view.getUint16(hhea + 34);
  if (em === 0 || metrics === 0) return undefined;
  return (glyph) => {
    const at = hmtx + 4 * Math.min(glyph, metrics - 1);
    return glyph < glyphs && at + 2 <= program.length ? (view.getUint16(at) * 1000) / em : undefined;
  };
}
