import type { PdfFile } from '../pdf-objects/pdf-file.ts';
import { type PdfDictionary, PdfName, type PdfValue } from '../pdf-objects/pdf-values.ts';
import { nameOf } from './names.ts';

const PLAIN = new Set(['DeviceGray', 'DeviceRGB', 'G', 'RGB', 'Pattern', 'CalGray', 'CalRGB', 'Lab']);

/** What keeps a colour space out of a document whose colours are sRGB, or undefined. */
export function colourFault(
  value: PdfValue | undefined,
  resources: PdfDictionary,
  file: PdfFile,
  depth = 0,
): string | undefined {
  const space = file.resolve(value);
  if (space === null || depth > 6) return 'a colour space that is missing';
  if (space instanceof PdfName) {
    if (PLAIN.has(space.name)) return undefined;
    if (space.name === 'DeviceCMYK' || space.name === 'CMYK') return 'CMYK colours';
    const named = file.dictionary(resources.entries.get('ColorSpace')).entries.get(space.name);
    return colourFault(named, resources, file, depth + 1);
  }
  const [kind, first] = file.items(space);
  const family = nameOf(file.resolve(kind));
  if (PLAIN.has(family))
    return first === undefined
      ? undefined
      : family === 'Pattern'
        ? colourFault(first, resources, file, depth + 1)
        : undefined;
  if (family === 'Indexed' || family === 'I') return colourFault(first, resources, file, depth + 1);
  if (family === 'ICCBased') {
    const channels = Number(file.resolve(file.dictionary(first).entries.get('N')));
    return channels === 1 || channels === 3 ? undefined : 'CMYK colours';
  }
  return 'spot colours or others that are not sRGB';
}

/** What is wrong with the colours of a group that is composed by itself. */
export function groupFault(
  group: PdfDictionary,
  resources: PdfDictionary,
  file: PdfFile,
): string | undefined {
  const space = group.entries.get('CS');
  return space === undefined ? undefined : colourFault(space, resources, file);
}
