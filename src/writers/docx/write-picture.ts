import type { Picture } from '../../style/house-style.ts';
import type { DocxContext } from './context.ts';
import { pictureXml } from './picture-xml.ts';

/** A picture of the body as a run, its bytes put into the package. */
export function pictureRun(picture: Picture, kind: 'Chart' | 'Picture', context: DocxContext): string {
  const number = context.media.size + 1;
  const path = `media/${kind.toLowerCase()}${number}.${picture.format}`;
  context.media.set(path, picture.data);
  const relationship = context.links.picture(path);
  return pictureXml(picture, relationship, { id: number + 1, name: `${kind} ${number}` });
}
