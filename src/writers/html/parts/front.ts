import type { Element, ElementContent } from 'hast';
import { markWords } from '../../../style/mark-words.ts';
import type { Block, Contents, Paragraph } from '../../../tree/nodes.ts';
import type { HtmlContext, Surroundings } from '../context.ts';
import { element, onLines, text } from '../element.ts';
import { pictureElement } from './picture.ts';

/** A paper's blocks by where they stand on the page. */
export interface PaperParts {
  /** The organisation's name where the paper begins with it. */
  readonly organisation: Paragraph | undefined;
  /** Title, subtitle, what kind of paper this is, and its details. */
  readonly front: readonly Block[];
  readonly contents: Contents | undefined;
  readonly body: readonly Block[];
}

/** The front ends where the text begins. Contents that close it stand beside the text, where there is room. */
export function partsOfPaper(blocks: readonly Block[]): PaperParts {
  const [first] = blocks;
  const organisation = first?.type === 'paragraph' && first.role === 'organisation' ? first : undefined;
  const rest = organisation === undefined ? blocks : blocks.slice(1);
  const end = rest.findIndex((block) => !isFront(block));
  const front = rest.slice(0, end === -1 ? rest.length : end);
  const next = rest[front.length];
  const contents = next?.type === 'contents' && next.entries.length > 0 ? next : undefined;
  return { organisation, front, contents, body: rest.slice(front.length + (contents === undefined ? 0 : 1)) };
}

function isFront(block: Block): boolean {
  switch (block.type) {
    case 'heading':
      return block.role === 'title';
    case 'paragraph':
      return ['organisation', 'subtitle', 'provenance'].includes(block.role);
    case 'titleBlock':
      return true;
    default:
      return false;
  }
}

/** Whose paper this is: the organisation's name and its logo. */
export function mastheadElement(
  organisation: Paragraph | undefined,
  surroundings: Surroundings,
  context: HtmlContext,
): readonly Element[] {
  const { logo } = context.style;
  const name = organisation === undefined ? [] : context.writeBlocks([organisation], surroundings);
  const parts = [...name, ...(logo === undefined ? [] : [pictureElement(logo)])];
  return parts.length === 0 ? [] : [element('header', { className: ['masthead'] }, onLines(parts))];
}

/** The paper's marks, in words, which stay in sight as they are on every page of the printed paper. */
export function marksElement({ details, words }: HtmlContext): readonly Element[] {
  if (details.marks.length === 0) return [];
  const said = element('p', {}, [element('strong', {}, [text(markWords(details.marks, details.language))])]);
  return [element('aside', { className: ['marks'], ariaLabel: words.status }, [said])];
}

/** What stands around every page of the printed paper stands once at the end of this one. */
export function footerElement({ details }: HtmlContext): readonly Element[] {
  const { header, footer, languages } = details;
  const told = (words: string, lang: string | undefined) =>
    words === '' ? [] : [lang === undefined ? text(words) : element('span', { lang }, [text(words)])];
  const left = told(header.left, languages?.headerLeft);
  const right = told(header.right, languages?.headerRight);
  const between = left.length > 0 && right.length > 0 ? [text(' · ')] : [];
  const lines = [told(footer.left, languages?.footerLeft), [...left, ...between, ...right]];
  const paragraphs: ElementContent[] = lines
    .filter((line) => line.length > 0)
    .map((line) => element('p', {}, line));
  return paragraphs.length === 0 ? [] : [element('footer', {}, onLines(paragraphs))];
}
