import {
  type Alias,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
} from 'yaml';
import type { SourceFault } from './source-fault.ts';

/** What the aliases of a file stand for; an alias of nothing is not in it. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

/** A file that YAML can read: what of it no data file may hold, and what its aliases stand for. */
export interface CheckedNodes {
  readonly faults: readonly SourceFault[];
  readonly targets: AliasTargets;
}

interface Limits {
  readonly depth: number;
  readonly aliases: number;
}

/** Tags that say of a plain value what it is already. */
const PLAIN_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/**
 * Checks a tree for what would make its value another than the one it seems to be: tags, keys that are no words,
 * aliases that name nothing, name themselves or are too many, and nesting without end.
 */
export function checkNodes(root: Node, limits: Limits): CheckedNodes {
  const faults: SourceFault[] = [];
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  let aliases = 0;
  visit(root, {
    Pair: (_key, pair) => {
      const fault = keyFault(pair) ?? mergeFault(pair, anchors);
      if (fault) faults.push(fault);
    },
    Node: (_key, node, path) => {
      if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
      const fault = isAlias(node) ? aliasFault(node, anchors, targets, path) : tagFault(node);
      if (fault) faults.push(fault);
      aliases += isAlias(node) ? 1 : 0;
      const excess =
        aliases > limits.aliases
          ? `The file uses more than ${limits.aliases} aliases (*name).`
          : isCollection(node) && path.filter(isCollection).length >= limits.depth
            ? `The file is nested more than ${limits.depth} levels deep.`
            : undefined;
      if (excess === undefined) return undefined;
      faults.push({ ...faultAt(node, excess, 'Write the values out instead.'), rule: 'YML-01' });
      return visit.BREAK;
    },
  });
  return { faults, targets };
}

function aliasFault(
  alias: Alias,
  anchors: ReadonlyMap<string, Node>,
  targets: Map<Alias, Node>,
  path: readonly unknown[],
): SourceFault | undefined {
  const target = anchors.get(alias.source);
  if (!target)
    return faultAt(
      alias,
      `"*${alias.source}" names nothing: no "&${alias.source}" stands before it.`,
      'If it is text that begins with an asterisk, put it in quotation marks.',
    );
  targets.set(alias, target);
  return path.includes(target)
    ? faultAt(
        alias,
        `"*${alias.source}" stands within the very thing it names.`,
        'Write the value out instead.',
      )
    : undefined;
}

function tagFault(node: Exclude<Node, Alias>): SourceFault | undefined {
  if (node.tag === undefined || PLAIN_TAG.test(node.tag) || isMerge(node)) return undefined;
  const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
  return faultAt(
    node,
    `The tag "${tag}" means nothing here.`,
    'Delete it; a text that begins with an exclamation mark stands in quotation marks.',
  );
}

function keyFault({ key, value }: Pair): SourceFault | undefined {
  const at = isNode(key) && key.range ? key : isNode(value) ? value : undefined;
  if (!at) return undefined;
  if (!isScalar(key))
    return faultAt(
      at,
      'A key must be one word, not a list, a mapping or an alias.',
      'Write the key out as one word.',
    );
  if (key.value === null || key.value === '')
    return faultAt(at, 'The key before the colon is missing.', 'Write the key, or delete the line.');
  if (typeof key.value === 'string' && /[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/.test(key.value))
    return faultAt(
      at,
      'The key has spaces in it that are no ordinary ones, as text copied from a web page or from Word may have.',
      'Delete the spaces before the key, and indent it with the space bar.',
    );
  if (key.value === '__proto__') return faultAt(at, '"__proto__" cannot be a key.', 'Choose another word.');
  return undefined;
}

function mergeFault({ key, value }: Pair, anchors: ReadonlyMap<string, Node>): SourceFault | undefined {
  if (!isMerge(key)) return undefined;
  const merged = (isSeq(value) ? value.items : [value]).map((item) =>
    isAlias(item) ? anchors.get(item.source) : item,
  );
  if (merged.every((item) => item === undefined || isMap(item))) return undefined;
  const at = isNode(value) ? value : key;
  return isNode(at)
    ? faultAt(
        at,
        '"<<" takes in a mapping, and this is none.',
        'Name the anchor of a mapping, or write the keys out.',
      )
    : undefined;
}

/** Whether a key is YAML's `<<`, by which one mapping takes in the keys of another. */
export function isMerge(key: unknown): boolean {
  return isScalar(key) && typeof key.value === 'symbol' && key.value.description === '<<';
}

function faultAt(node: Node, message: string, mend: string): SourceFault {
  const [start, end] = node.range ?? [0, 0];
  return { rule: 'YML-02', message, mend, range: [start, Math.max(end, start + 1)] };
}
