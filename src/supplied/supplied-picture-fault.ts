import type { PdfFile } from '../pdf-objects/pdf-file.ts';
import type { PdfDictionary } from '../pdf-objects/pdf-values.ts';
import { colourFault } from './colour-fault.ts';
import { NOTHING, nameOf } from './names.ts';

const KNOWN = new Set([
  'FlateDecode',
  'DCTDecode',
  'CCITTFaxDecode',
  'RunLengthDecode',
  'ASCII85Decode',
  'ASCIIHexDecode',
]);

/** What keeps a picture out of an archive. */
export function pictureFaults(picture: PdfDictionary, file: PdfFile): readonly string[] {
  const { entries } = picture;
  const faults: string[] = [];
  const filters = file.items(entries.get('Filter')).map((one) => nameOf(file.resolve(one)));
  const strange = filters.find((one) => !KNOWN.has(one));
  if (strange !== undefined) faults.push(`a picture packed as ${strange}`);
  if (file.resolve(entries.get('Interpolate')) === true)
    faults.push('a picture that is smoothed by the reader');
  if (['Alternates', 'OPI', 'OC'].some((key) => entries.has(key)))
    faults.push('a picture with others in its place');
  if (entries.has('StructParent')) faults.push('a picture that is tagged by itself');
  const space = entries.get('ColorSpace');
  const mask = file.resolve(entries.get('ImageMask')) === true;
  const fault = mask ? undefined : colourFault(space, NOTHING, file);
  if (fault !== undefined) faults.push(fault);
  const soft = file.dictionary(entries.get('SMask'));
  if (soft.entries.size > 0) faults.push(...pictureFaults(soft, file));
  return faults;
}
