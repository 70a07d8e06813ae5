import { papersBrought } from '../../calculators/supplements/papers-brought.ts';
import type { Pages, PublishedPack } from '../../calculators/supplements/published-pack.ts';
import { type StandingPaper, standingPapers } from '../../calculators/supplements/standing-papers.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Supplement } from '../../schema/meeting.ts';
import type { ReadMeeting } from '../build-agenda-tree.ts';
import { withPlaces } from '../with-places.ts';

/** A supplement that can be made: what it brings, from which page on, and what has been published before it. */
export interface SupplementIssue {
  readonly supplement: Supplement;
  readonly number: number;
  /** The number of its first page. */
  readonly first: number;
  /** The papers that stand before it. */
  readonly standing: readonly StandingPaper[];
  /** Last day on which anything was published before it, `YYYY-MM-DD`. */
  readonly after: string;
  /** Ids of the papers it brings, by item. */
  readonly brings: ReadonlyMap<string, readonly string[]>;
  /** Published pages that its papers take the place of, by item and paper. */
  readonly replaces: (item: string, paper: string) => readonly Pages[];
}

/** The supplement of a number, or why it cannot be made; `prepared` is the meeting with that supplement in it. */
export function supplementIssue(prepared: ReadMeeting, number: number): SupplementIssue | Diagnostic {
  const { meeting, published, source } = prepared;
  const at = (finding: Diagnostic) => withPlaces([finding], source)[0] ?? finding;
  const supplement = (meeting.supplements ?? []).find((one) => one.number === number);
  if (!supplement) return at(noSuchSupplement(prepared, number));
  const before = published.filter((pack) => (pack.supplement ?? 0) < number);
  const missing = missingBefore(published, number);
  if (missing !== undefined) return at(notYet(supplement, missing));
  const items = new Map(meeting.items.map((item) => [item.id, item]));
  const brings = new Map(
    [...items].flatMap(([id, item]) => {
      const papers = papersBrought(supplement, item);
      return papers.length === 0 ? [] : [[id, papers] as const];
    }),
  );
  const standing = standingPapers(before);
  return {
    supplement,
    number,
    first: Math.max(...before.map(({ to }) => to)) + 1,
    standing,
    after:
      before
        .map(({ publishedOn }) => publishedOn)
        .sort()
        .at(-1) ?? '',
    brings,
    replaces: (item, paper) => {
      const corrects = items.get(item)?.files?.find(({ id }) => id === paper)?.corrects;
      return standing
        .filter((one) => one.item === item && (one.paper === paper || (corrects && one.paper === corrects)))
        .map(({ from, to }) => ({ from, to }));
    },
  };
}

/** The first pack that is still to be published before the supplement of a number can be: 0 is the main one. */
export function missingBefore(published: readonly PublishedPack[], number: number): number | undefined {
  const numbers = new Set(published.map(({ supplement = 0 }) => supplement));
  return Array.from({ length: number }, (_, index) => index).find((wanted) => !numbers.has(wanted));
}

/** Whether this is a reason why there is none. */
export function isRefused(issue: SupplementIssue | Diagnostic): issue is Diagnostic {
  return 'rule' in issue;
}

function noSuchSupplement({ meeting }: ReadMeeting, number: number): Diagnostic {
  const known = (meeting.supplements ?? []).map((one) => one.number);
  return {
    rule: 'PUB-01',
    severity: 'error',
    message: `The meeting has no supplement ${number}.`,
    path: known.length > 0 ? 'supplements' : 'items',
    found: String(number),
    expected: known.join(', ') || 'none: its file lists no supplements',
    mend: 'List the supplement under "supplements": its number, its items, and why each is late or what it puts right.',
    source: 'house rule',
  };
}

function notYet({ id }: Supplement, missing: number): Diagnostic {
  const pack = missing === 0 ? 'main pack' : `supplement ${missing}`;
  const command =
    missing === 0 ? 'moothall publish MEETING' : `moothall publish MEETING --supplement ${missing}`;
  return {
    rule: 'PUB-02',
    severity: 'error',
    message: `The ${pack} has not been published, so that the supplement has no page to go on from.`,
    path: `supplements.${id}.number`,
    mend: `Publish the ${pack} first: ${command}.`,
    source: 'house rule',
  };
}
