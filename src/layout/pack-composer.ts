import type {
  Destination,
  LaidOut,
  LaidOutPage,
  OutlineEntry,
  PaintItem,
  StructureElement,
} from './laid-out.ts';
import { openPackFurniture, type PackPainter } from './pack-furniture.ts';
import type { PackFurniture, PackPart } from './pack-part.ts';
import { checkPart, type PartPlace, packStretches, printedNumber, type Stretch } from './pack-stretches.ts';
import { pageNumberText } from './page-number-text.ts';
import { pageNumeral } from './page-numeral.ts';

/** A stretch of pages as they are in the pack. */
export interface ComposedStretch {
  readonly pages: readonly LaidOutPage[];
  /** The `Sect` of its part, and the next elements in it, which own what is on the pages. */
  readonly section: StructureElement;
  readonly children: readonly StructureElement[];
  /** Stands before every id of these elements in the pack. */
  readonly prefix: string;
}

/**
 * Makes one document of several laid-out ones. Pages follow one another, each labelled with the number it prints; the
 * tag tree has a `Sect` for each part; every id and destination has the part's id before it
 * (`item-7.recommendations.award`), and the part's id alone leads to its first page. Links and printed page numbers are
 * settled anew, so that a contents list may name parts, and anything in them, by those names: parts that have their
 * place when it is composed. The parts are not changed. The same parts give the same result.
 */
export class PackComposer {
  /** A `Document`, and in it the section of each part; what the sections have is given stretch by stretch. */
  readonly structure: StructureElement = { type: 'Document', children: [] };
  readonly outline: OutlineEntry[] = [];
  readonly destinations = new Map<string, Destination>();
  private readonly furniture: PackFurniture;
  private readonly painter: PackPainter;
  private readonly places: PartPlace[] = [];
  private readonly labels: string[] = [];
  private readonly sections = openPartSections(this.structure);
  private readonly elsewhere: LaidOut['unprintable'][number][] = [];

  constructor(furniture: PackFurniture) {
    this.furniture = furniture;
    this.painter = openPackFurniture(furniture);
  }

  /** Gives a part its place after those before, and what there is to compose of it, in order. */
  place(part: PackPart): readonly Stretch[] {
    const { id, from, to, numerals } = part;
    checkPart(part, this.places);
    this.places.push({ id, from, to, ...(numerals ? { numerals } : {}) });
    const stretches = packStretches(part, this.furniture);
    for (const stretch of stretches) {
      const before = this.labels.length;
      const { prefix, laidOut } = stretch;
      this.destinations.set(prefix, { page: before, y: 0 });
      for (const [id, { page, y }] of laidOut.destinations)
        this.destinations.set(`${prefix}.${id}`, { page: before + page, y });
      laidOut.pages.forEach((_, index) => {
        this.labels.push(pageNumeral(stretch.from + index, part));
      });
      this.outline.push(...outlineOf(stretch));
      this.elsewhere.push(...laidOut.unprintable);
    }
    return stretches;
  }

  /** Gives a stretch its place in the tree, and its pages. */
  compose(stretch: Stretch): ComposedStretch {
    const { laidOut, part, from } = stretch;
    const { children } = laidOut.structure;
    const { destinations, labels } = this;
    const names = { destinations, labels, resolve: resolverOf(stretch, destinations) };
    const pages = laidOut.pages.map((page, index) => {
      const items = ownItems(page, names);
      items.push(...packItems(stretch, index, page, this.painter, this.furniture));
      return { ...page, label: pageNumeral(from + index, part), items };
    });
    return { pages, section: this.sections.of(part), children, prefix: `${stretch.prefix}.` };
  }

  /** Code points that no face could print, of the parts and of what the pack prints itself. */
  get unprintable(): LaidOut['unprintable'] {
    const own = Array.from(this.painter.missing, (codePoint) => ({ codePoint, path: 'furniture' }));
    return [...this.elsewhere, ...own];
  }
}

/** The `Sect` of each part, within that of the part it belongs to. */
function openPartSections(document: StructureElement) {
  const sections = new Map<string, StructureElement>();
  let outer = document;
  return {
    of({ id, title, depth, language }: PackPart): StructureElement {
      const known = sections.get(id);
      if (known !== undefined) return known;
      const section: StructureElement = { type: 'Sect', children: [], title };
      if (language !== undefined) section.language = language;
      (depth === 2 ? outer : document).children.push(section);
      if (depth !== 2) outer = section;
      sections.set(id, section);
      return section;
    },
  };
}

/** What the items of a page need to find their place in the pack. */
interface PackNames {
  readonly destinations: ReadonlyMap<string, Destination>;
  /** As printed, page by page. */
  readonly labels: readonly string[];
  /** The pack's name for a target that a part names. */
  resolve(target: string): string;
}

/**
 * A target of the part itself comes first, then one of the pack by its full name; of what the pack's version of
 * another part does not have, the beginning of that part.
 */
function resolverOf({ prefix, laidOut }: Stretch, destinations: PackNames['destinations']) {
  return (target: string): string => {
    if (laidOut.destinations.has(target)) return `${prefix}.${target}`;
    if (destinations.has(target)) return target;
    const [part = ''] = target.split('.');
    return destinations.has(part) ? part : target;
  };
}

/** A page's items, all but its own page number. */
function ownItems(page: LaidOutPage, names: PackNames): PaintItem[] {
  const items: PaintItem[] = [];
  for (const item of page.items) {
    if (item.kind === 'text' && item.pageNumber?.kind === 'own') continue;
    items.push(settled(item, names));
  }
  return items;
}

function settled(item: PaintItem, { destinations, labels, resolve }: PackNames): PaintItem {
  const labelOf = (target: string) => labels[destinations.get(target)?.page ?? -1] ?? '–';
  if (item.kind === 'link' && 'destination' in item.target) {
    const destination = resolve(item.target.destination);
    const description = item.describesPage ? labelOf(destination) : item.description;
    return { ...item, target: { destination }, description };
  }
  if (item.kind !== 'text' || item.pageNumber?.kind !== 'target') return item;
  const { align, edge } = item.pageNumber;
  const target = resolve(item.pageNumber.target);
  const set = { face: item.face, size: item.size, align, edge };
  return { ...item, ...pageNumberText(labelOf(target), set), pageNumber: { ...item.pageNumber, target } };
}

/** What the pack prints on a page: its running number, and on the first page of a part the stamp. */
function packItems(
  { part, from, standsTo, first }: Stretch,
  index: number,
  page: LaidOutPage,
  painter: PackPainter,
  furniture: PackFurniture,
): PaintItem[] {
  const words = printedNumber(from + index, standsTo ?? from + index, part, furniture);
  const number = part.unnumbered === true ? [] : painter.runningNumber(words, page);
  const stamped = first && index === 0 && part.stamp !== undefined;
  const marks = page.supplied ? painter.suppliedMarks(page) : [];
  return [...marks, ...(stamped ? painter.stamp(part.stamp ?? '', page) : []), ...number];
}

/**
 * One bookmark for each part, and under it those of its headings. The part's bookmark stands for its title heading
 * too, where it has only one.
 */
function outlineOf({ part, prefix, laidOut: { outline }, first }: Stretch): OutlineEntry[] {
  const depth = part.depth ?? 1;
  const titled = outline[0]?.depth === 1 && outline.every((entry, i) => i === 0 || entry.depth > 1);
  const inner = first && titled ? outline.slice(1) : outline;
  const down = titled || !first ? depth - 1 : depth;
  const entries = inner.map((entry) => ({
    title: entry.title,
    destination: `${prefix}.${entry.destination}`,
    depth: entry.depth + down,
  }));
  return first ? [{ title: part.title, destination: prefix, depth }, ...entries] : entries;
}
