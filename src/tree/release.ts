import type { DraftBase, DraftBlock } from './draft.ts';

/**
 * What a container that is no block of its own held, in its place: its names pass to the first of its blocks, and
 * where it takes no numbers neither do they.
 */
export function release(container: DraftBase & { children: DraftBlock[] }): readonly DraftBlock[] {
  const [first] = container.children;
  if (first && container.names) first.names = [...container.names, ...(first.names ?? [])];
  if (container.plain) for (const block of container.children) block.plain = true;
  return container.children;
}
