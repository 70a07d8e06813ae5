import type { Audience } from '../../exemption/withheld.ts';
import type { LaidOut } from '../../layout/laid-out.ts';
import type { PageLinks } from '../../writers/html/page-links.ts';
import { type WrittenFile, writeLaidOut } from '../write-paper.ts';
import type { Assembled } from './assemble.ts';
import type { PackFile } from './made-pack.ts';
import type { PackContext } from './pack-context.ts';
import { trailToListing } from './page-trails.ts';
import type { PlannedItem } from './plan-items.ts';

/**
 * The agenda as a web page: the pages it names of an item lead to the item's own web page, where it has one among
 * `files`, and else to its place in the pack.
 */
export async function agendaPage(
  { linkedAgenda: { paper, laidOut } }: Assembled,
  items: readonly PlannedItem[],
  audience: Audience,
  files: readonly PackFile[],
  destinations: LaidOut['destinations'],
  { workspace, options: { language } }: PackContext,
): Promise<readonly WrittenFile[]> {
  const elsewhere = new Map(
    items.flatMap((item) => {
      const [first] = item.parts;
      return first ? [[first.id, linkTo(first.id, item, audience, files, destinations)] as const] : [];
    }),
  );
  return writeLaidOut(paper, laidOut, ['html'], workspace, { trail: trailToListing(language), elsewhere });
}

type Elsewhere = NonNullable<PageLinks['elsewhere']> extends ReadonlyMap<string, infer Link> ? Link : never;

function linkTo(
  part: string,
  { one: { number }, titles }: PlannedItem,
  audience: Audience,
  files: readonly PackFile[],
  destinations: LaidOut['destinations'],
): Elsewhere {
  const title = titles[audience];
  const page = files.find(({ item, format }) => item === number && format === 'html');
  if (page) return { href: page.path, title };
  const at = destinations.get(part)?.page;
  return { href: `pack.pdf${at === undefined ? '' : `#page=${at + 1}`}`, title: `${title} (PDF)` };
}
