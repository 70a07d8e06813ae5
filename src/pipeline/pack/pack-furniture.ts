import type { Audience } from '../../exemption/withheld.ts';
import type { PackFurniture } from '../../layout/pack-part.ts';
import type { PageMark } from '../../style/document-details.ts';
import type { PackContext } from './pack-context.ts';
import { packDetails } from './pack-details.ts';

/** The look and words of what the pack adds to its parts' pages; undefined where its typeface is not installed. */
export function packFurniture(
  context: PackContext,
  audience: Audience,
  marks: readonly PageMark[],
): PackFurniture | undefined {
  const { style, words, typefaces } = context;
  const typeface = typefaces(style.typeface.face);
  if (!typeface) return undefined;
  return {
    style,
    typeface,
    details: packDetails(context, audience, marks, 'pack'),
    words: {
      page: words('page'),
      pages: words('pages'),
      blank: { title: words('blank-title'), paragraphs: [words('blank')] },
    },
  };
}
