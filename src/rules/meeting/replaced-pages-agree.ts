import { papersBrought } from '../../calculators/supplements/papers-brought.ts';
import type { Pages, PublishedPack } from '../../calculators/supplements/published-pack.ts';
import { standingPapers } from '../../calculators/supplements/standing-papers.ts';
import {
  joinedPages,
  pagesTyped,
  pagesWords,
  typedPages,
} from '../../calculators/supplements/typed-pages.ts';
import type { Finding } from '../rule.ts';
import type { MeetingContext, MeetingRule } from './meeting-rule.ts';

const items = [{ id: 'budget', kind: 'report', title: 'Budget', case: 'budget' }];
const supplements = (replaces: string) => [
  { id: 'first', number: 1, items: [{ item: 'budget', reason: 'A table was wrong.', replaces }] },
];
const published: readonly PublishedPack[] = [
  {
    publishedOn: '2024-05-03',
    from: 1,
    to: 60,
    items: [
      {
        item: 'budget',
        number: '1',
        parts: [{ part: 'item-1', paper: 'report', from: 45, to: 52, prints: '', replaces: [] }],
      },
    ],
  },
];

/** Pages that a supplement is typed to replace are those on which its papers were published. */
export const replacedPagesAgree: MeetingRule = {
  id: 'MTG-62',
  title: 'Replaced pages are those that were published',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A reader who takes out the wrong pages loses a paper and keeps the one that is wrong.',
  reads: ['supplements.*.items.*.replaces'],
  check: (context) =>
    (context.meeting.supplements ?? []).flatMap((supplement) =>
      supplement.items.flatMap((entry, at) => {
        const path = `supplements.${supplement.id}.items.${at}.replaces`;
        return entry.replaces === undefined
          ? []
          : wrongPages(entry.replaces, path, replacedBy(supplement, entry.item, context));
      }),
    ),
  examples: {
    accepted: [
      { meeting: { items, supplements: supplements('45 to 52') }, cases: { budget: {} }, published },
      { meeting: { items, supplements: supplements('45 to 52') }, cases: { budget: {} } },
    ],
    rejected: [
      {
        meeting: { items, supplements: supplements('45 to 53') },
        cases: { budget: {} },
        published,
        path: 'supplements.first.items.0.replaces',
        message:
          'It is to replace pages 45 to 53, but the papers it replaces were published as pages 45 to 52.',
      },
      {
        meeting: { items, supplements: supplements('the table') },
        cases: { budget: {} },
        path: 'supplements.first.items.0.replaces',
        message: '"the table" is no page or range of pages.',
      },
    ],
  },
};

type Supplement = NonNullable<MeetingContext['meeting']['supplements']>[number];

/** Undefined where the pack it goes on from is not on record. */
function replacedBy(
  supplement: Supplement,
  id: string,
  { meeting, published = [] }: MeetingContext,
): readonly Pages[] | undefined {
  const before = published.filter((pack) => (pack.supplement ?? 0) < supplement.number);
  const item = meeting.items.find((one) => one.id === id);
  if (!item || before.length < supplement.number) return undefined;
  const brought = papersBrought(supplement, item);
  const corrects = (item.files ?? []).flatMap((file) =>
    brought.includes(file.id) ? (file.corrects ?? []) : [],
  );
  const gone = new Set([...brought, ...corrects]);
  return joinedPages(
    standingPapers(before).filter((one) => one.item === id && one.paper !== undefined && gone.has(one.paper)),
  ).map(({ from, to }) => ({ from, to }));
}

function wrongPages(typed: string, path: string, pages: readonly Pages[] | undefined): Finding[] {
  const read = typed.split(/,|\band\b/).map(typedPages);
  const mend =
    'Type the pages that were published, such as "45 to 52", or leave "replaces" out: they are on record.';
  if (read.some((one) => one === undefined))
    return [{ path, message: `"${typed}" is no page or range of pages.`, found: typed, mend }];
  if (!pages) return [];
  const words = (ranges: readonly Pages[]) => ranges.map(pagesTyped).join(' and ');
  const wanted = joinedPages(read.filter((one) => one !== undefined));
  if (words(wanted) === words(pages)) return [];
  const message =
    pages.length === 0
      ? `It is to replace ${pagesWords(...wanted)}, but nothing of the item was published before.`
      : `It is to replace ${pagesWords(...wanted)}, but the papers it replaces were published as ${pagesWords(...pages)}.`;
  return [{ path, message, found: typed, expected: words(pages) || 'no pages', mend }];
}
