import type { PdfFile } from '../pdf-objects/pdf-file.ts';
import type { PdfDictionary } from '../pdf-objects/pdf-values.ts';
import { nameOf } from './names.ts';

const FORBIDDEN = ['TR', 'HT', 'HTP', 'HTO', 'Font', 'BG', 'BG2', 'UCR', 'UCR2'];

/** What keeps a graphics state out of an archive that every reader is to paint alike, or undefined. */
export function stateFault(state: PdfDictionary | undefined, file: PdfFile): string | undefined {
  if (!state) return 'a graphics state that is missing';
  const { entries } = state;
  if (FORBIDDEN.some((key) => entries.has(key))) return 'a graphics state for a printing press';
  const transfer = entries.get('TR2');
  if (transfer !== undefined && nameOf(file.resolve(transfer)) !== 'Default')
    return 'a graphics state for a printing press';
  const blend = file.resolve(entries.get('BM'));
  if (blend !== null && !['Normal', 'Compatible'].includes(nameOf(blend))) return 'colours that are blended';
  const mask = file.resolve(entries.get('SMask'));
  return mask !== null && nameOf(mask) !== 'None' ? 'a soft mask' : undefined;
}
