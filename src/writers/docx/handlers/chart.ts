import type { Chart } from '../../../tree/nodes.ts';
import { within } from '../surroundings.ts';
import { writeCaption } from '../write-caption.ts';
import { writeParagraph } from '../write-paragraph.ts';
import { pictureRun } from '../write-picture.ts';
import type { BlockHandler } from './handler.ts';

/** A chart: caption over it, then its picture in a paragraph of its own, with all that it shows as alternative text. */
export const writeChart: BlockHandler<Chart> = (node, surroundings, context) => {
  const picture = context.pages.charts?.get(node);
  const { start, end } = context.bookmarks.around(node);
  const inside = within(surroundings, node.origin);
  const caption = writeCaption(node, 'Figure', inside, context);
  if (picture === undefined) return start + caption + end;
  const drawing = pictureRun(picture, 'Chart', context);
  const look = { base: 'Figure', steps: Math.max(node.indent, surroundings.steps) };
  return start + caption + writeParagraph({ look, content: () => drawing }, inside, context) + end;
};
