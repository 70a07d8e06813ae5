import { isMap, isScalar, isSeq } from 'yaml';

/** The value of nodes of which none has a tag, an anchor or a merge, and every key is a word. */
export function nodeValue(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(nodeValue);
  if (!isMap(node)) return undefined;
  const value: Record<string, unknown> = {};
  for (const pair of node.items) value[String(nodeValue(pair.key))] = nodeValue(pair.value);
  return value;
}
