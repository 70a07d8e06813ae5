import type { Audience } from '../../exemption/withheld.ts';
import type { LockedPart, Publication } from '../../schema/meeting-lock.ts';
import type { Assembly } from '../pack/assemble.ts';
import type { MadePack } from '../pack/made-pack.ts';
import { sha256 } from '../pack/manifest.ts';
import type { PackContext } from '../pack/pack-context.ts';
import type { PlannedItem } from '../pack/plan-items.ts';
import { itemKey, paperKey } from './lock-keys.ts';
import { plannedPapers } from './planned-papers.ts';
import type { PublishedSource } from './published-sources.ts';

/** What goes on record of packs as they are published. It names no item but by its number, and no file that is private. */
export function publicationOf(
  packs: readonly MadePack[],
  { ranges }: Pick<Assembly, 'ranges'>,
  items: readonly PlannedItem[],
  all: readonly PlannedItem[],
  sources: readonly PublishedSource[],
  context: PackContext,
): Publication {
  const { prepared, options, issue } = context;
  const files = (audience: Audience) => {
    const pack = packs.find((one) => one.audience === audience);
    return pack && { [audience]: pack.files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes) })) };
  };
  const pages = [...ranges.values()];
  const brought = new Map(items.map((item) => [item.one.item.id, item]));
  return {
    ...(issue ? { supplement: issue.of.number } : {}),
    published_on: options.date,
    language: options.language,
    program: options.program,
    from: Math.min(...pages.map(({ from }) => from)),
    to: Math.max(...pages.map(({ to }) => to)),
    items: all.map(({ one: { item, number } }) => {
      const own = brought.get(item.id);
      const parts = own ? partsOf(own, ranges, context) : [];
      return { number, key: itemKey(prepared.id, item.id), ...(parts.length > 0 ? { parts } : {}) };
    }),
    files: { ...files('public'), ...files('restricted') },
    sources: [...sources],
  };
}

function partsOf(
  planned: PlannedItem,
  ranges: Assembly['ranges'],
  { prepared, issue }: PackContext,
): LockedPart[] {
  const { item } = planned.one;
  return plannedPapers(planned).flatMap(({ part, paper, prints }): LockedPart[] => {
    const range = ranges.get(part.id);
    if (!range) return [];
    const replaces = issue?.of.replaces(item.id, paper) ?? [];
    return [
      {
        part: part.id,
        key: paperKey(prepared.id, item.id, paper),
        from: range.from,
        to: range.to,
        prints,
        ...(replaces.length > 0 ? { replaces: [...replaces] } : {}),
      },
    ];
  });
}
