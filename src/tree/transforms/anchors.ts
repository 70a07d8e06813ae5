import { eachNode } from '../child-blocks.ts';
import type { DraftBase, Name, Transform } from '../draft.ts';

/** A name and the block that asks for it. */
interface Claim {
  readonly name: string;
  readonly node: DraftBase;
}

/**
 * Gives every named block its anchor: the first of its names, the strongest first, that no other block has. Where
 * two blocks claim a name, a name given by the template wins over the path of a field, that over the entry a path
 * leads into, and the first of equals over the others. Headings without a name get one, for contents and outline.
 */
export const anchors: Transform = (draft) => {
  const claims: Record<Name['strength'], Claim[]> = { given: [], path: [], parent: [] };
  const headings: DraftBase[] = [];
  eachNode(draft.children, (node) => {
    for (const { name, strength } of node.names ?? []) claims[strength].push({ name, node });
    if (node.type === 'heading') headings.push(node);
  });
  const owners = new Map<string, DraftBase>();
  for (const { name, node } of [...claims.given, ...claims.path, ...claims.parent]) {
    if (owners.has(name)) continue;
    owners.set(name, node);
    node.id ??= name;
  }
  let count = 0;
  for (const node of headings) {
    if (node.id !== undefined) continue;
    do count += 1;
    while (owners.has(`heading-${count}`));
    node.id = `heading-${count}`;
  }
  for (const [name, { id }] of owners) if (id !== undefined) draft.anchors.set(name, id);
};
