import type { DirectiveNode, Draft, DraftBlock, FieldNode } from '../draft.ts';
import type { FieldStore } from './cell-blocks.ts';

/** The fields that stand directly in a container, for its cells to take in. */
export function fieldStore(container: DirectiveNode): FieldStore {
  const fields = new Map<string, FieldNode>();
  for (const block of container.children) if (block.type === 'field') fields.set(block.origin.path, block);
  return { fields, asked: new Set() };
}

/** Fields of a container that no cell asked for: they are printed all the same. */
export function unasked(container: DirectiveNode, { asked }: FieldStore): DraftBlock[] {
  return container.children.filter((block) => block.type === 'field' && !asked.has(block.origin.path));
}

/** Reports the fields that cells asked for and the template did not put in their container. */
export function reportMissing({ fields, asked }: FieldStore, draft: Draft): void {
  for (const path of asked) {
    if (fields.has(path)) continue;
    draft.diagnostics.push({
      rule: 'TPL-01',
      severity: 'error',
      message: `A cell takes in the field "${path}", which does not stand in the same table or title block; the cell is left empty.`,
      found: `:cell[${path}]`,
      mend: 'In the template, print the field after the rows, within the same container.',
    });
  }
}
