import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { type AliasTargets, isMerge } from './node-faults.ts';

/** A part of the text: offsets of its first character and of the one after its last. */
export type Range = readonly [number, number];

/** What stands at a path, or at as much of it as the text has. */
export interface Found {
  readonly node: unknown;
  /** Where the key, or the entry of a list, stands that led to it. */
  readonly keyRange: Range | undefined;
  /** Whether the whole path was found. */
  readonly exact: boolean;
}

/**
 * Walks as far along a path as the text goes. A list is entered by index or by the entry's id; an alias leads to what
 * it names, and a key that a mapping takes in by `<<` to where it is written.
 */
export function findNode(root: unknown, path: readonly PropertyKey[], targets: AliasTargets): Found {
  let node = followed(root, targets);
  let keyRange: Range | undefined;
  for (const segment of path) {
    let next: unknown;
    let nextKey: Range | undefined;
    if (isMap(node)) {
      const pair = pairOf(node, String(segment), targets);
      next = pair?.value;
      nextKey = rangeOf(pair?.key);
    } else if (isSeq(node)) {
      next = /^\d+$/.test(String(segment)) ? node.items[Number(segment)] : undefined;
      next ??= node.items.find((item) => idOf(item, targets) === segment);
    }
    if ((next === undefined || next === null) && nextKey === undefined)
      return { node, keyRange, exact: false };
    keyRange = nextKey ?? rangeOf(next) ?? keyRange;
    node = followed(next ?? node, targets);
  }
  return { node, keyRange, exact: true };
}

/** The range of a path's value or, where `key` is set, of its key; of the nearest thing above where there is neither. */
export function findRange(
  root: unknown,
  path: readonly PropertyKey[],
  targets: AliasTargets,
  key: boolean,
): Range | undefined {
  const found = findNode(root, path, targets);
  if (key && found.exact && found.keyRange) return found.keyRange;
  const own = rangeOf(found.node);
  if (found.exact && own && own[1] > own[0]) return own;
  if (found.keyRange) return found.keyRange;
  return own && [own[0], own[0] + 1];
}

function pairOf(map: YAMLMap, key: string, targets: AliasTargets): Pair | undefined {
  const own = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  if (own) return own;
  for (const item of map.items.filter((candidate) => isMerge(candidate.key))) {
    const merged = followed(item.value, targets);
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const inner = followed(source, targets);
      const pair = isMap(inner) ? pairOf(inner, key, targets) : undefined;
      if (pair) return pair;
    }
  }
  return undefined;
}

function idOf(item: unknown, targets: AliasTargets): unknown {
  const map = followed(item, targets);
  const id = isMap(map) ? pairOf(map, 'id', targets)?.value : undefined;
  return isScalar(id) ? id.value : undefined;
}

const followed = (node: unknown, targets: AliasTargets) =>
  isAlias(node) ? (targets.get(node) ?? node) : node;

function rangeOf(node: unknown): Range | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}
