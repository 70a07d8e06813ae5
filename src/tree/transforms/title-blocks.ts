import { changeBlocks } from '../child-blocks.ts';
import type { DirectiveNode, Draft, DraftBlock, DraftTitleBlock, Transform } from '../draft.ts';
import { plainText } from '../plain-text.ts';
import { cellBlocks } from '../tables/cell-blocks.ts';
import { fieldStore, reportMissing, unasked } from '../tables/field-store.ts';

const SUMMARY = {
  en: 'Details of this paper: what each is called on the left, what it is on the right.',
  cy: 'Manylion y papur hwn: enw pob un ar y chwith, a’i gynnwys ar y dde.',
} as const;

/** Makes the key-value block at a paper's head of its two-column pipe table: a term, and what stands beside it. */
export const titleBlocks: Transform = (draft) => {
  draft.children = changeBlocks(draft.children, (block) =>
    block.type === 'directive' && block.name === 'title-block' ? titleBlock(block, draft) : block,
  );
};

function titleBlock(container: DirectiveNode, draft: Draft): DraftBlock[] {
  const store = fieldStore(container);
  const rows: DraftTitleBlock['rows'] = [];
  for (const block of container.children) {
    if (block.type !== 'pipeTable') continue;
    for (const [term = [], ...details] of block.rows) {
      const children = details.flatMap((cell) => cellBlocks(cell, store).blocks);
      const words = plainText(term);
      if (words !== '' || children.length > 0) rows.push({ term: words, children });
    }
  }
  reportMissing(store, draft);
  const others = container.children.filter((block) => block.type !== 'pipeTable' && block.type !== 'field');
  const made: DraftTitleBlock = {
    type: 'titleBlock',
    summary: container.attributes.summary || SUMMARY[draft.options.language],
    rows,
  };
  if (container.names) made.names = container.names;
  return [...(rows.length > 0 ? [made] : []), ...others, ...unasked(container, store)];
}
