import type { Draft, DraftBlock, Transform } from '../draft.ts';
import { eachInline } from '../each-inline.ts';

/**
 * Numbers footnotes 1, 2, 3 … in the order they are first called, those called in other notes after them. A note
 * called twice keeps its one number.
 */
export const footnotes: Transform = (draft) => {
  call(draft.children, draft);
  for (let next = 0; next < draft.footnotes.length; next++)
    call(draft.footnotes[next]?.children ?? [], draft);
};

function call(blocks: readonly DraftBlock[], draft: Draft): void {
  eachInline(blocks, undefined, (inline) => {
    if (inline.type !== 'footnoteCall' || inline.footnote.number !== undefined) return;
    inline.footnote.number = draft.footnotes.push(inline.footnote);
  });
}
