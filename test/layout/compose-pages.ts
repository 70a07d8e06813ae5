import type { LaidOut, PaintItem } from '../../src/layout/laid-out.ts';
import { PackComposer } from '../../src/layout/pack-composer.ts';
import type { PackFurniture, PackPart } from '../../src/layout/pack-part.ts';
import { copyStructure, type ElementCopies } from './copy-structure.ts';

/** All parts as one laid-out document, each in its place before any is composed. */
export function composePages(parts: readonly PackPart[], furniture: PackFurniture): LaidOut {
  const composer = new PackComposer(furniture);
  const stretches = parts.flatMap((part) => composer.place(part));
  const pages = stretches.flatMap((stretch) => {
    const { pages: composed, section, prefix } = composer.compose(stretch);
    const { children, copies } = copyStructure(stretch.laidOut.structure, (id) => `${prefix}${id}`);
    section.children.push(...children);
    return composed.map((page) => ({ ...page, items: page.items.map((item) => ownedByCopy(item, copies)) }));
  });
  const { structure, outline, destinations, unprintable } = composer;
  const own = { tables: new Map(), charts: new Map(), pictures: new Map() };
  return { pages, structure, outline, destinations, unprintable, ...own };
}

function ownedByCopy(item: PaintItem, copies: ElementCopies): PaintItem {
  if (typeof item.owner === 'string') return item;
  const owner = copies.get(item.owner);
  if (owner === undefined) throw new Error(`Content of a ${item.owner.type} that is not in the structure`);
  return { ...item, owner } as PaintItem;
}
