import type { PackContext } from '../pack/pack-context.ts';
import type { PlannedItem } from '../pack/plan-items.ts';
import type { PlannedPart } from '../pack/planned-part.ts';
import { plannedPapers } from './planned-papers.ts';
import type { SupplementIssue } from './supplement-issue.ts';

/** The items that a supplement brings, each with the papers of it that the supplement brings and no others. */
export function supplementItems(
  items: readonly PlannedItem[],
  { brings }: SupplementIssue,
  context: PackContext,
): readonly PlannedItem[] {
  return items.flatMap((planned): PlannedItem[] => {
    const { item } = planned.one;
    const brought = brings.get(item.id);
    if (!brought) return [];
    const parts = plannedPapers(planned).flatMap(({ part, paper }) =>
      brought.includes(paper) ? [part] : [],
    );
    const { kind, ...rest } = planned;
    const [first, ...others] = parts;
    return [
      {
        ...rest,
        ...(kind !== undefined && brought.includes('report') ? { kind } : {}),
        parts: first ? [leading(first, planned, context), ...others] : [],
        supplied: planned.supplied.filter((_, index) => brought.includes(item.files?.[index]?.id ?? '')),
      },
    ];
  });
}

/** The first stretch of an item bears its bookmark. */
function leading(part: PlannedPart, { one, titles }: PlannedItem, { words }: PackContext): PlannedPart {
  const { versions } = part;
  const headed = (audience: keyof typeof versions) => ({
    ...versions[audience],
    title: words('item-title', { number: one.number, title: titles[audience] }),
  });
  return part.depth === 1
    ? part
    : { ...part, depth: 1, versions: { public: headed('public'), restricted: headed('restricted') } };
}
