import type { PictureBlock } from '../../../tree/nodes.ts';
import { within } from '../surroundings.ts';
import { writeCaption } from '../write-caption.ts';
import { writeParagraph } from '../write-paragraph.ts';
import { pictureRun } from '../write-picture.ts';
import type { BlockHandler } from './handler.ts';

/** A picture: caption over it, then the picture in a paragraph of its own; only its caption where it is left out. */
export const writePictureBlock: BlockHandler<PictureBlock> = (node, surroundings, context) => {
  const picture = context.pages.pictures?.get(node);
  const { start, end } = context.bookmarks.around(node);
  const inside = within(surroundings, node.origin);
  const caption = writeCaption(node, 'Figure', inside, context);
  if (picture === undefined) return start + caption + end;
  const drawing = pictureRun(picture, 'Picture', context);
  const look = { base: 'Figure', steps: Math.max(node.indent, surroundings.steps) };
  return start + caption + writeParagraph({ look, content: () => drawing }, inside, context) + end;
};
