import type { Paragraph, Root } from '../tree/nodes.ts';

/** Path of the field that says where an item's papers stand, which has its number. */
const PAPERS = /^business-(\d+)\.papers$/;

/**
 * The tree of an agenda in which "(Pages 9 to 14)" leads to a part of the pack, by the item's number. Such a target is no
 * block of the agenda: only where it is composed with its pack does the link lead anywhere.
 */
export function linkAgenda(root: Root, parts: ReadonlyMap<string, string>): Root {
  return linked(root, parts);
}

function linked<Node>(node: Node, parts: ReadonlyMap<string, string>): Node {
  if (Array.isArray(node)) return node.map((inner: unknown) => linked(inner, parts)) as Node;
  if (typeof node !== 'object' || node === null) return node;
  if (isParagraph(node)) return linkedParagraph(node, parts) as Node;
  const entries = Object.entries(node).map(([key, inner]) => [key, linked(inner, parts)]);
  return Object.fromEntries(entries) as Node;
}

function linkedParagraph(paragraph: Paragraph, parts: ReadonlyMap<string, string>): Paragraph {
  const item = PAPERS.exec(paragraph.origin?.path ?? '')?.[1];
  const target = item === undefined ? undefined : parts.get(item);
  const [words] = paragraph.children;
  if (target === undefined || words?.type !== 'text') return paragraph;
  return { ...paragraph, children: [{ type: 'reference', target, text: words.value, kind: 'label' }] };
}

function isParagraph(node: object): node is Paragraph {
  return 'type' in node && node.type === 'paragraph';
}
