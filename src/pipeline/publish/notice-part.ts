import type { Pages } from '../../calculators/supplements/published-pack.ts';
import type { PackPart } from '../../layout/pack-part.ts';
import type { PackContext } from '../pack/pack-context.ts';
import type { PlacedPaper } from './place-papers.ts';

/** The one page that stands for published pages that are no longer there: by which they are replaced, or why. */
export function noticePart(
  { kind, pages, by, part, supplement }: PlacedPaper,
  number: string,
  { words }: PackContext,
): PackPart {
  const old = pagesWords(pages, false);
  const note =
    kind === 'replaced' && by
      ? {
          title: words('replaced-title', { old, new: pagesWords(by, true) }),
          paragraphs: [words('replaced-where', { number: supplement ?? '' })],
        }
      : {
          title: words('gone-title', { pages: old }),
          paragraphs: [words(kind === 'withdrawn' ? 'gone-withdrawn' : 'gone-changed')],
        };
  return {
    id: `${part.id}-from-${pages.from}`,
    title: note.title,
    laidOut: undefined,
    from: pages.from,
    to: pages.to,
    stamp: words('stamp', { number }),
    withheldNote: note,
  };

  function pagesWords({ from, to }: Pages, low: boolean): string {
    if (from === to) return words(low ? 'page-low' : 'page', { page: from });
    return words(low ? 'pages-low' : 'pages', { from, to });
  }
}
