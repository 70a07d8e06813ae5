import { eachNode } from '../child-blocks.ts';
import type { Draft, DraftBlock, DraftItem, DraftReference, Transform } from '../draft.ts';
import { eachInline } from '../each-inline.ts';
import type { Origin } from '../nodes.ts';
import { nameIndex } from '../references/name-index.ts';
import { targetTexts } from '../references/target-texts.ts';

/**
 * Gives each reference its target and its words. One that names nothing here, or more than one thing, is reported
 * with the field it stands in, and prints what it asked for in brackets. Notes are read as well as the text.
 */
export const references: Transform = (draft) => {
  const names = nameIndex(draft.anchors);
  const texts = targetTexts(draft.children, draft.options.nouns);
  const placeholders = withheldIds(draft.children);
  const seen = new Set<object>();
  const resolve = (blocks: Draft['children'], above?: Origin) => {
    eachInline(blocks, above, (inline, origin) => {
      if (inline.type === 'reference') resolveOne(inline, origin);
      if (inline.type !== 'footnoteCall' || seen.has(inline.footnote)) return;
      seen.add(inline.footnote);
      resolve(inline.footnote.children, origin);
    });
  };
  const resolveOne = (reference: DraftReference, origin: Origin | undefined) => {
    const found = names.find(reference.wanted);
    const id = 'id' in found ? found.id : withheldAbove(reference.wanted, draft.anchors, placeholders);
    const text = id === undefined ? undefined : texts.get(id);
    if (id === undefined || text === undefined)
      draft.diagnostics.push(unresolved(reference, 'id' in found ? [] : found.candidates, origin));
    else if (reference.kind === 'label') reference.found = { target: id, text };
    else reference.found = { target: id, text: '0', before: `${draft.options.nouns.page} ` };
  };
  resolve(draft.children);
};

/** The placeholder of the entry that a name lies in: what is withheld keeps its number but not its parts. */
function withheldAbove(
  wanted: string,
  anchors: ReadonlyMap<string, string>,
  placeholders: ReadonlySet<string>,
): string | undefined {
  for (let at = wanted.lastIndexOf('.'); at > 0; at = wanted.lastIndexOf('.', at - 1)) {
    const id = anchors.get(wanted.slice(0, at));
    if (id !== undefined && placeholders.has(id)) return id;
  }
  return undefined;
}

function withheldIds(blocks: readonly DraftBlock[]): Set<string> {
  const stands = (node: DraftBlock | DraftItem | undefined): boolean =>
    node?.type === 'listItem'
      ? stands(node.children[0])
      : node?.type === 'paragraph' && node.role === 'withheld';
  const ids = new Set<string>();
  eachNode(blocks, (node) => {
    if (node.id !== undefined && stands(node)) ids.add(node.id);
  });
  return ids;
}

function unresolved(
  { wanted }: DraftReference,
  candidates: readonly string[],
  origin: Origin | undefined,
): Draft['diagnostics'][number] {
  const several = candidates.length > 0;
  return {
    rule: 'LNT-04',
    severity: 'error',
    message: several
      ? `The reference "${wanted}" could mean any of ${candidates.join(', ')}.`
      : `The reference "${wanted}" names nothing in this document.`,
    found: `:ref[${wanted}]`,
    mend: several
      ? 'Write more of the path, so that only one of them ends in it.'
      : 'Name an entry that this document prints, by its id or its path.',
    ...(several ? { expected: candidates.join(' or ') } : {}),
    ...(origin ? { path: origin.path } : {}),
  };
}
