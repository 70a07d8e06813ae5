import type { LaidOut } from '../../src/layout/laid-out.ts';
import { PackComposer } from '../../src/layout/pack-composer.ts';
import type { PackFurniture, PackPart } from '../../src/layout/pack-part.ts';

/** All parts as one laid-out document, each in its place before any is composed. */
export function composePages(parts: readonly PackPart[], furniture: PackFurniture): LaidOut {
  const composer = new PackComposer(furniture);
  const stretches = parts.flatMap((part) => composer.place(part));
  const pages = stretches.flatMap((stretch) => {
    const { pages: composed, section, children } = composer.compose(stretch);
    section.children.push(...children);
    return composed;
  });
  const { structure, outline, destinations, unprintable } = composer;
  const own = { tables: new Map(), charts: new Map(), pictures: new Map() };
  return { pages, structure, outline, destinations, unprintable, ...own };
}
