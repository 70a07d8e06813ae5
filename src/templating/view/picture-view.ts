import { isWithheld } from '../../exemption/withheld.ts';
import type { SectionBlock } from '../../schema/blocks.ts';
import type { PaperContext } from '../paper-context.ts';
import { plainText } from '../readable.ts';

/** A picture ready for `partials/picture`. */
export interface PictureView {
  readonly id: string;
  /** Its path in the workspace; '' where it is left out. */
  readonly file: string;
  readonly caption: string;
  /** What it tells, in words; where it is left out, that it is. */
  readonly alternative: string;
  /** Per cent of the width of the text, or '' for its own size. */
  readonly width: string;
}

/** What a picture block prints. A picture whose words are withheld would tell them, so that it is left out too. */
export function pictureView(
  path: string,
  block: Extract<SectionBlock, { picture: string }>,
  paper: PaperContext,
): PictureView {
  const shown = ![block.picture, block.alt].some((part) => hidden(part));
  return {
    id: path,
    file: shown ? block.picture : '',
    caption: plainText(block.title, paper),
    alternative: shown ? plainText(block.alt, paper) : paper.words('picture-withheld'),
    width: String(block.width ?? ''),
  };
}

/** Whether any of a text is withheld, in either language. */
function hidden(part: unknown): boolean {
  if (isWithheld(part)) return true;
  return typeof part === 'object' && part !== null && Object.values(part).some((each) => isWithheld(each));
}
