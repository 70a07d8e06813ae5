import type { LinkItem } from '../../layout/laid-out.ts';
import { byteString, number, textString, uriString } from './syntax.ts';

/**
 * Gives a link's annotation dictionary (12.5.6.5); `key` is its entry in the parent tree. Its Contents tell where
 * it leads to one who cannot see it (PDF/UA-1, 7.18.5).
 */
export function linkAnnotation(item: LinkItem, pageHeight: number, key: number): string {
  const top = pageHeight - item.y;
  const corners = [item.x, top - item.height, item.x + item.width, top].map((value) => number(value));
  const target = 'url' in item.target ? item.target.url : item.target.destination;
  const action =
    'url' in item.target ? `/A<</S/URI/URI${uriString(item.target.url)}>>` : `/Dest${byteString(target)}`;
  const place = `/Rect[${corners.join(' ')}]/Border[0 0 0]/F 4`;
  const words = textString(item.description.trim() === '' ? target : item.description);
  return `<</Type/Annot/Subtype/Link${place}/Contents${words}/StructParent ${key}${action}>>`;
}
