import type { Nodes, Root } from 'mdast';
import type { FieldFault } from './field-fault.ts';

/** Notes called without a text, and texts of notes that nothing calls. `masked` is the field without escapes. */
export function footnoteFaults(root: Root, masked: string): FieldFault[] {
  if (!masked.includes('[^')) return [];
  const defined = new Map<string, number>();
  const called = new Set<string>();
  gather(root, defined, called);
  const out: FieldFault[] = [];
  for (const [identifier, offset] of defined)
    if (!called.has(identifier))
      out.push({
        offset,
        message: `Nothing refers to the footnote [^${identifier}], so it would not be printed.`,
      });
  for (const found of masked.matchAll(/\[\^([^\s[\]]+)\]/g))
    if (!defined.has((found[1] ?? '').toLowerCase()))
      out.push({
        offset: found.index,
        message: `The footnote ${found[0]} has no text: add a line "${found[0]}: …" to this field, with a blank line before it.`,
      });
  return out;
}

function gather(node: Nodes, defined: Map<string, number>, called: Set<string>): void {
  if (node.type === 'footnoteReference') called.add(node.identifier);
  if (node.type === 'footnoteDefinition' && !defined.has(node.identifier))
    defined.set(node.identifier, node.position?.start.offset ?? 0);
  if ('children' in node) for (const child of node.children) gather(child, defined, called);
}
