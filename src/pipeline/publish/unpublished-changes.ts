import { pagesWords } from '../../calculators/supplements/typed-pages.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ReadMeeting } from '../build-agenda-tree.ts';
import type { PlannedItem } from '../pack/plan-items.ts';
import { withPlaces } from '../with-places.ts';
import { plannedPapers } from './planned-papers.ts';
import type { SupplementIssue } from './supplement-issue.ts';

/**
 * What has changed since it was published and is in no supplement: papers that read otherwise, are gone, or were never
 * published. A paper that only another version of the program makes otherwise is told as one too: it is not the same.
 */
export function unpublishedChanges(
  items: readonly PlannedItem[],
  issue: SupplementIssue,
  { source }: ReadMeeting,
): readonly Diagnostic[] {
  const found = items.flatMap((planned): Diagnostic[] => {
    const { item, number } = planned.one;
    if (item.status === 'withdrawn') return [];
    const brought = issue.brings.get(item.id) ?? [];
    const path = `items.${item.id}`;
    const papers = plannedPapers(planned);
    const theirs = issue.standing.filter((one) => one.item === item.id);
    const changed = papers.flatMap(({ paper, prints }): Diagnostic[] => {
      if (brought.includes(paper)) return [];
      const published = theirs.find((one) => one.paper === paper);
      if (!published) return [nowhere(number, paper, path)];
      return published.prints === prints ? [] : [otherwise(number, paper, pagesWords(published), path)];
    });
    const replaced = brought.flatMap((paper) => issue.replaces(item.id, paper));
    const lost = theirs.filter(
      (one) =>
        !papers.some(({ paper }) => paper === one.paper) && !replaced.some(({ from }) => from === one.from),
    );
    return [...changed, ...lost.map((one) => gone(number, pagesWords(one), path))];
  });
  return withPlaces(found, source);
}

const named = (paper: string) => (paper === 'report' ? 'report' : `file "${paper}"`);
const BRING = 'Bring it in this supplement, under "papers", or undo the change.';

function nowhere(number: string, paper: string, path: string): Diagnostic {
  return {
    rule: 'PUB-03',
    severity: 'error',
    message: `The ${named(paper)} of item ${number} is in no pack that was published, and this supplement does not bring it.`,
    path,
    mend: BRING,
    source: 'house rule',
  };
}

function otherwise(number: string, paper: string, pages: string, path: string): Diagnostic {
  return {
    rule: 'PUB-04',
    severity: 'error',
    message: `The ${named(paper)} of item ${number}, published as ${pages}, reads otherwise now, and this supplement does not bring it.`,
    path,
    mend: BRING,
    source: 'house rule',
  };
}

function gone(number: string, pages: string, path: string): Diagnostic {
  return {
    rule: 'PUB-05',
    severity: 'error',
    message: `Item ${number} was published with ${pages}, and that paper is no longer there.`,
    path,
    mend: 'Put the paper back, withdraw the item, or bring in this supplement what takes its place.',
    source: 'house rule',
  };
}
