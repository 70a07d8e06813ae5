import type { Picture } from '../../style/house-style.ts';
import { changeBlocks } from '../child-blocks.ts';
import type { DirectiveNode, Draft, DraftBlock, Transform } from '../draft.ts';

/**
 * Makes a picture of each container `picture`. What stands in the container is printed only where there is no picture: the
 * caption keeps its number, and the words stand in the picture's place.
 */
export const pictures: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) =>
    block.type === 'directive' && block.name === 'picture' ? pictureOf(block, draft) : block,
  );
};

function pictureOf({ attributes, children, names, origin }: DirectiveNode, draft: Draft): DraftBlock[] {
  const { file = '', caption = '', alt = '' } = attributes;
  const found = file === '' ? undefined : draft.options.picture?.(file);
  const picture: Picture | undefined = found && { ...found, alternative: alt || caption || file };
  const share = Number(attributes.width);
  const words: DraftBlock[] = picture ? [] : children.map(asPlaceholder);
  if (!picture && caption === '') {
    const [first] = words;
    if (first && names) first.names = [...names, ...(first.names ?? [])];
    return words;
  }
  const block: DraftBlock = {
    type: 'picture',
    indent: 0,
    caption: caption === '' ? [] : [{ type: 'text', value: caption }],
    ...(picture && { picture }),
    ...(share >= 1 && share <= 100 ? { share: share / 100 } : {}),
    ...(names && { names }),
    ...(origin && { origin }),
  };
  return [block, ...words];
}

/** What stands where a picture is left out: it takes no number, for then those after it would have others. */
function asPlaceholder(block: DraftBlock): DraftBlock {
  if (block.type === 'paragraph') {
    block.role = 'withheld';
    block.plain = true;
  }
  return block;
}
