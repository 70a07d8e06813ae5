import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { DocumentKind } from '../../schema/case.ts';
import { titlesOnAgenda } from '../build-agenda-tree.ts';
import type { PreparedItem } from '../prepare-meeting.ts';
import { type ItemPaper, itemPaper } from './item-paper.ts';
import type { PaperState } from './made-pack.ts';
import type { PackContext } from './pack-context.ts';
import type { PlannedPart } from './planned-part.ts';
import { letter, type SuppliedPart, suppliedParts } from './supplied-files.ts';

/** One item with every stretch of the pack that is its own. */
export interface PlannedItem {
  readonly one: PreparedItem;
  readonly titles: Readonly<Record<Audience, string>>;
  readonly states: Readonly<Record<Audience, PaperState>>;
  /** Kind of its paper, where it has one. */
  readonly kind?: DocumentKind;
  /** Its paper first, then its appendices. */
  readonly parts: readonly PlannedPart[];
  /** Begins the names of its files: `item-07`. */
  readonly stem: string;
  readonly supplied: readonly SuppliedPart[];
  /** All findings: about its case, and those of its paper and files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Every item with its papers laid out for both audiences. One that fails has a notice in its place. */
export function planItems(context: PackContext): readonly PlannedItem[] {
  const { prepared, options, workspace } = context;
  const { items } = prepared;
  const titlesFor = (audience: Audience) =>
    titlesOnAgenda(prepared, { audience, language: options.language }, workspace);
  const titles = { public: titlesFor('public'), restricted: titlesFor('restricted') };
  const digits = String(items.length).length;
  return items.map((one, index) => {
    options.progress?.(`Laying out item ${index + 1} of ${items.length}`);
    const own = {
      public: titles.public.get(one.item.id) ?? one.number,
      restricted: titles.restricted.get(one.item.id) ?? one.number,
    };
    return planItem(one, `item-${one.number.padStart(digits, '0')}`, own, context);
  });
}

function planItem(
  one: PreparedItem,
  stem: string,
  titles: PlannedItem['titles'],
  context: PackContext,
): PlannedItem {
  const { number } = one;
  const paper = itemPaper(one, context);
  const supplied = suppliedParts(one, stem, context);
  return {
    one,
    titles,
    states: {
      public: stateOf(one, paper, supplied, 'public'),
      restricted: stateOf(one, paper, supplied, 'restricted'),
    },
    ...(paper ? { kind: paper.kind } : {}),
    parts: partsOf(`item-${number}`, number, titles, paper, supplied, context),
    stem,
    supplied,
    diagnostics: [
      ...one.diagnostics,
      ...(paper?.diagnostics ?? []),
      ...supplied.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

/** An item's first stretch bears its bookmark, whether that is its paper or the first of its files. */
function partsOf(
  id: string,
  number: string,
  titles: PlannedItem['titles'],
  paper: ItemPaper | undefined,
  supplied: readonly SuppliedPart[],
  { words }: PackContext,
): readonly PlannedPart[] {
  const stamp = words('stamp', { number });
  const headed = (audience: Audience) => words('item-title', { number, title: titles[audience] });
  const own: PlannedPart[] = paper
    ? [
        {
          id,
          depth: 1,
          stamp,
          item: number,
          versions: {
            public: { ...paper.versions.public, title: headed('public') },
            restricted: { ...paper.versions.restricted, title: headed('restricted') },
          },
        },
      ]
    : [];
  const files = supplied.map(({ versions }, index): PlannedPart => {
    const leads = own.length === 0 && index === 0;
    if (!leads) return { id: `${id}-${letter(index)}`, depth: 2, stamp, item: number, versions };
    return {
      id,
      depth: 1,
      stamp,
      item: number,
      versions: {
        public: { ...versions.public, title: headed('public') },
        restricted: { ...versions.restricted, title: headed('restricted') },
      },
    };
  });
  return [...own, ...files];
}

function stateOf(
  { item }: PreparedItem,
  paper: ItemPaper | undefined,
  supplied: readonly SuppliedPart[],
  audience: Audience,
): PaperState {
  if (item.status === 'withdrawn' || item.status === 'to_follow') return item.status;
  const versions = [
    ...(paper ? [paper.versions[audience]] : []),
    ...supplied.map((one) => one.versions[audience]),
  ];
  if (versions.length === 0) return 'none';
  if (audience === 'public' && isWithheldWhole(item)) return 'withheld';
  const failed = (paper && !paper.versions[audience].laid) || supplied.some(({ usable }) => !usable);
  return failed ? 'failed' : 'ready';
}

/** Whether any of these findings keeps the pack a draft. */
export function blocksPack(items: readonly PlannedItem[]): boolean {
  return items.some(({ diagnostics }) => diagnostics.some(blocksPublication));
}
