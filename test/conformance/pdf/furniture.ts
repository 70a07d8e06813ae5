import type { MarkedSequence } from '../../readers/pdf-content.ts';
import { PdfName } from '../../readers/pdf-objects.ts';
import type { TaggedElement } from '../../readers/pdf-structure.ts';
import { elementsOf, type ReadPdf } from '../../readers/read-pdf.ts';
import { everyElement, type PdfCheck } from './pdf-check.ts';

/**
 * What is an artifact is furniture: a header over all that is tagged on its page, a footer under it, a mark across it
 * that the header says in words, the head of a table that began on an earlier page, lines and dots.
 */
export const furnitureOnly: PdfCheck = {
  name: 'artifacts are furniture',
  faults: (pdf) =>
    pdf.pageObjects.flatMap(({ content: { sequences } }, page) => {
      const tagged = sequences.filter(({ mcid }) => mcid !== undefined).flatMap(({ baselines }) => baselines);
      const artifacts = sequences.filter(({ mcid, text }) => mcid === undefined && text.trim() !== '');
      const header = artifacts.filter((each) => kindOf(each) === 'Header').map(({ text }) => text);
      return artifacts
        .filter((artifact) => !isFurniture(artifact, tagged, header.join(' '), pdf, page))
        .map(
          ({ text }) => `on page ${page + 1} “${text.trim().slice(0, 60)}” is an artifact and no furniture`,
        );
    }),
};

/** `Header`, `Footer`, `Watermark`; `Pagination` or `Layout` where no more is said. */
export function kindOf({ properties: { entries } }: MarkedSequence): string {
  const name = (key: string) => {
    const value = entries.get(key);
    return value instanceof PdfName ? value.name : undefined;
  };
  return name('Subtype') ?? name('Type') ?? '';
}

/** Letters alone: marks across a page follow one another, and have dots between them in its header. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

function isFurniture(
  artifact: MarkedSequence,
  tagged: readonly number[],
  header: string,
  pdf: ReadPdf,
  page: number,
): boolean {
  const { text, baselines } = artifact;
  switch (kindOf(artifact)) {
    case 'Header':
      return tagged.length === 0 || Math.min(...baselines) > Math.max(...tagged);
    case 'Footer':
      return tagged.length === 0 || Math.max(...baselines) < Math.min(...tagged);
    case 'Watermark':
      return baselines.length === 0 && lettersOf(header).includes(lettersOf(text));
    case 'Pagination':
      return isRepeated(text, pdf.structure, page);
    default:
      return /^[\s.…]*$/.test(text);
  }
}

/** Whether words are those of the caption and the head of a table that began before this page. */
function isRepeated(text: string, structure: TaggedElement, page: number): boolean {
  const tables = elementsOf(structure, 'Table').filter((table) => {
    const pages = everyElement(table).flatMap(({ element }) => element.pages);
    return Math.min(...pages) < page && Math.max(...pages) >= page;
  });
  const shown = squashed(text.replace(CONTINUED, ' '));
  return tables.some((table) => {
    const caption = table.children.filter(({ role }) => role === 'Caption').map(withoutNotes);
    const head = table.children.filter(({ role }) => role === 'THead').map(withoutNotes);
    return [[...caption, ...head], head].some((words) => squashed(words.join('')) === shown);
  });
}

const CONTINUED = /\((?:continued|parhad)\)/gi;

/** Words that are said again without the marks of their notes. */
const withoutNotes = (element: TaggedElement): string =>
  element.content
    .map((item) =>
      typeof item === 'string'
        ? item
        : item.role === 'Reference' || item.role === 'Note'
          ? ''
          : withoutNotes(item),
    )
    .join('');

const squashed = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Every word and line that is painted is in a tag or an artifact, and every glyph is a character. */
export const everythingMarked: PdfCheck = {
  name: 'everything is tagged or furniture',
  faults: ({ pageObjects }) =>
    pageObjects.flatMap(({ content: { unmarked, unreadable } }, page) => [
      ...unmarked.map((painted) => `on page ${page + 1} “${painted.trim()}” is painted outside any tag`),
      ...(unreadable > 0 ? [`on page ${page + 1} ${unreadable} glyphs stand for no character`] : []),
    ]),
};
