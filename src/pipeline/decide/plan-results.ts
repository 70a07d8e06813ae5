import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Audience } from '../../exemption/withheld.ts';
import { titlesOnAgenda } from '../build-agenda-tree.ts';
import type { PackContext } from '../pack/pack-context.ts';
import type { DecidedItem, DecidedMeeting } from './decided-meeting.ts';
import { type ItemRecords, recordPapers } from './record-papers.ts';

/** One item with the records of its decision. */
export interface PlannedResult {
  readonly one: DecidedItem;
  readonly titles: Readonly<Record<Audience, string>>;
  /** Begins the names of its files: `item-07`. */
  readonly stem: string;
  /** Whether a decision is due and none is recorded. */
  readonly awaited: boolean;
  readonly records: ItemRecords;
  /** What is wrong with its case as decided, and what came up as its records were made. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Every item of a meeting with its records laid out for both audiences. */
export function planResults(
  { items }: DecidedMeeting,
  draft: boolean,
  context: PackContext,
): readonly PlannedResult[] {
  const { prepared, options, workspace } = context;
  const titlesFor = (audience: Audience) =>
    titlesOnAgenda(prepared, { audience, language: options.language }, workspace);
  const open = titlesFor('public');
  const full = titlesFor('restricted');
  const digits = String(items.length).length;
  return items.map((one) => {
    options.progress?.(`Laying out the record of item ${one.number} of ${items.length}`);
    const { id } = one.item;
    const titles = { public: open.get(id) ?? one.number, restricted: full.get(id) ?? one.number };
    const records = recordPapers(one, titles.public, draft, context);
    return {
      one,
      titles,
      stem: `item-${one.number.padStart(digits, '0')}`,
      awaited: isAwaited(one),
      records,
      diagnostics: [...(one.decided?.diagnostics ?? []), ...records.diagnostics],
    };
  });
}

/** Whether a case was before the meeting and nothing is recorded of what became of it. */
export function isAwaited({ item, decided }: DecidedItem): boolean {
  return item.case !== undefined && item.status !== 'withdrawn' && item.status !== 'to_follow' && !decided;
}
