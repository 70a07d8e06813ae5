import type { HouseStyle, NumberingList } from '../../../src/style/house-style.ts';
import type { ListItem, NumberLabel, Root } from '../../../src/tree/nodes.ts';
import { numberText } from '../../../src/tree/number-text.ts';

/**
 * A generated tree with the numbers that its house style gives, as the transforms leave a tree: each list that stands by
 * itself begins anew, one within another goes on a level deeper, as far as the house has levels.
 */
export function countedTree(root: Root, { numbering: { lists } }: HouseStyle): Root {
  const counters = new Map<string, number[]>();
  const instances = new Map<NumberingList, number>();
  const next = ({ list, level, instance }: Omit<NumberLabel, 'text'>): NumberLabel => {
    const key = `${list} ${instance}`;
    const own = counters.get(key) ?? [];
    const counted = [...own.slice(0, level), (own[level] ?? 0) + 1];
    for (let above = 0; above < level; above += 1) counted[above] ??= 0;
    counters.set(key, counted);
    return { list, level, instance, text: numberText(lists[list], level, counted) };
  };
  const walk = (node: unknown, around: Pick<NumberLabel, 'level' | 'instance'> | undefined): unknown => {
    if (Array.isArray(node)) return node.map((each) => walk(each, around));
    if (node === null || typeof node !== 'object') return node;
    const { type, list, number } = node as { type?: string; list?: NumberingList; number?: NumberLabel };
    if (type === 'list' && list !== undefined) {
      const instance = around?.instance ?? (instances.get(list) ?? -1) + 1;
      if (around === undefined) instances.set(list, instance);
      const level = around === undefined ? 0 : Math.min(around.level + 1, lists[list].length - 1);
      const within = { level: Math.max(0, level), instance };
      const { children } = node as { children: readonly ListItem[] };
      return {
        ...node,
        children: children.map((item) => ({
          ...item,
          number: next({ list, ...within }),
          children: walk(item.children, within),
        })),
      };
    }
    const labelled = (type === 'paragraph' || type === 'heading') && number !== undefined;
    const inside = Object.entries(node).map(([key, each]) => [
      key,
      key === 'number' ? each : walk(each, around),
    ]);
    return { ...Object.fromEntries(inside), ...(labelled ? { number: next(number) } : {}) };
  };
  return walk(root, undefined) as Root;
}
