import type { DocumentDefinition } from '../../schema/authority.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';
import { ownSectionBody, SECTION_BODIES } from './section-bodies.ts';
import { filledBody, type SectionBody } from './section-body.ts';

type ListedSection = NonNullable<DocumentDefinition['sections']>[number];

/** A section ready for `partials/section`: its heading and marks, what it prints, and the sections beneath it. */
export interface SectionView {
  readonly key: string;
  readonly argument: string;
  readonly id: string;
  /** '' where the section has no heading. */
  readonly heading: string;
  /** Heading depth: 2 for an outermost section. */
  readonly depth: number;
  /** Classes of the heading: `part`, `unnumbered`. */
  readonly marks: string;
  /** True where its paragraphs take no numbers. */
  readonly plain: boolean;
  readonly pageBreak: boolean;
  readonly statement: string;
  readonly withheld: string;
  readonly hasContent: boolean;
  readonly partial: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly sections: readonly SectionView[];
}

/** Where a section stands among the others. */
interface Standing {
  readonly depth: number;
  readonly numbered: boolean;
}

/** The sections of a document in the order of the house style; those of which the case says nothing are left out. */
export function sectionViews(paper: PaperContext): readonly SectionView[] {
  const definition = paper.authority.documents[paper.kind];
  const listed = definition?.sections ?? [];
  const signed = definition?.signature === true && !listed.some(({ section }) => section === 'signature');
  const all: readonly ListedSection[] = signed ? [...listed, { section: 'signature' }] : listed;
  return all.flatMap((section) => sectionView(section, { depth: 2, numbered: true }, paper));
}

function sectionView(listed: ListedSection, standing: Standing, paper: PaperContext): readonly SectionView[] {
  const [key = '', argument = ''] = listed.section.split(':');
  const body = bodyOf(key, argument, paper);
  const own =
    body.heading === '' && listed.heading !== undefined ? plainText(listed.heading, paper) : body.heading;
  const part = key === 'part';
  const numbered = listed.numbered ?? standing.numbered;
  const below = {
    depth: standing.depth + (own === '' ? 0 : 1),
    numbered: part ? standing.numbered : numbered,
  };
  const sections = [
    ...innerViews(body, below),
    ...furtherViews(listed.section, below, paper),
    ...(listed.sections ?? []).flatMap((inner) => sectionView(inner, below, paper)),
  ];
  if (!body.filled && sections.length === 0 && listed.required !== true) return [];
  const view = viewOf(
    body,
    own,
    `sections/${key}`,
    { depth: standing.depth, numbered: numbered && !part },
    sections,
  );
  const silent = !body.filled && sections.length === 0;
  return [
    {
      ...view,
      key,
      argument,
      marks: [part ? 'part' : '', view.marks].filter((mark) => mark !== '').join(' '),
      plain: view.plain && !part,
      pageBreak: listed.page_break === true,
      statement: silent ? paper.words('none') : view.statement,
    },
  ];
}

/** A key without a body is one that an authority's own template prints. */
function bodyOf(key: string, argument: string, paper: PaperContext): SectionBody {
  const make = Object.hasOwn(SECTION_BODIES, key) ? SECTION_BODIES[key] : undefined;
  return make
    ? make(paper, argument)
    : filledBody(argument === '' ? key : `${key}.${argument}`, { own: true });
}

/** The case's own headed sections under a section of the document. */
function furtherViews(under: string, standing: Standing, paper: PaperContext): readonly SectionView[] {
  return entriesOf(paper.case.sections)
    .filter((section) => 'withheld' in section === false && section.under === under)
    .map((section) => {
      const body = ownSectionBody(section.id, paper);
      return viewOf(body, body.heading, 'partials/blocks', standing, []);
    });
}

function innerViews(body: SectionBody, standing: Standing): readonly SectionView[] {
  return body.inner.map((inner) =>
    viewOf(
      inner.body,
      inner.heading,
      inner.partial,
      standing,
      innerViews(inner.body, { ...standing, depth: standing.depth + 1 }),
    ),
  );
}

function viewOf(
  body: SectionBody,
  heading: string,
  partial: string,
  { depth, numbered }: Standing,
  sections: readonly SectionView[],
): SectionView {
  const { id, statement, withheld, content } = body;
  return {
    key: '',
    argument: '',
    id,
    heading,
    depth: Math.min(depth, 6),
    marks: numbered ? '' : 'unnumbered',
    plain: !numbered,
    pageBreak: false,
    statement,
    withheld,
    hasContent: Object.keys(content).length > 0,
    partial,
    content,
    sections,
  };
}
