import { availableWords } from '../available-words.ts';
import { decisionOf } from '../decision-of.ts';
import type { PaperContext } from '../paper-context.ts';
import { plainText } from '../readable.ts';
import { type SectionView, sectionViews } from './section-view.ts';
import { type TitleRow, titleRows } from './title-block.ts';

/** What a document's template is given. */
export interface DocumentView {
  readonly organisation: string;
  readonly title: string;
  readonly subtitle: string;
  /** '' where the case says nothing of the kind of paper it is. */
  readonly provenance: string;
  /** That there is the same paper in the other language, said in both; '' where there is none. */
  readonly available: string;
  readonly titleBlock: { readonly summary: string; readonly rows: readonly TitleRow[] };
  /** Title of the contents list; '' where the house has none. */
  readonly contents: string;
  readonly sections: readonly SectionView[];
  /** The case as its readers may see it, for templates of an authority's own. */
  readonly case: PaperContext['case'];
}

/** Everything a paper prints, in order, worked out from the case and the house style. */
export function documentView(paper: PaperContext): DocumentView {
  const { case: input, authority, language, words } = paper;
  const definition = authority.documents[paper.kind];
  const { provenance } = input;
  return {
    organisation: plainText(authority.name, { language }),
    title: plainText(input.title, { language }),
    subtitle: subtitle(paper),
    provenance: provenance === undefined ? '' : plainText(provenance, { language }),
    available: paper.paired ? availableWords(language, authority.words) : '',
    titleBlock: { summary: words('title-block'), rows: titleRows(paper) },
    contents: definition?.contents === true ? words('contents') : '',
    sections: sectionViews(paper),
    case: input,
  };
}

/** What the document is called, and the number of the minute it is an extract of. */
function subtitle(paper: PaperContext): string {
  const { authority, language, words, kind } = paper;
  const name = plainText(authority.documents[kind]?.name ?? '', { language });
  const minute =
    kind === 'minute-extract' ? decisionOf(kind, paper.case, authority)?.decision.minute : undefined;
  return minute === undefined ? name : `${name}, ${words('minute', { minute })}`;
}
