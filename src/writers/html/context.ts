import type { ElementContent, Properties } from 'hast';
import type { DocumentDetails } from '../../style/document-details.ts';
import type { HouseStyle, Picture } from '../../style/house-style.ts';
import type { Block, Chart, Footnote, Origin, PictureBlock } from '../../tree/nodes.ts';
import type { PageLinks } from './page-links.ts';
import { type PageWords, wordsOf } from './words.ts';

/** The state of one document while it is written; handlers are given it and what surrounds their block. */
export interface HtmlContext {
  readonly style: HouseStyle;
  readonly details: DocumentDetails;
  readonly words: PageWords;
  /** Block id to the page of the printed paper, counted from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** Charts as SVG, with their printed size in points. */
  readonly charts: ReadonlyMap<
    Chart,
    { readonly svg: string; readonly width: number; readonly height: number }
  >;
  /** Pictures of the text as a page can show them, at their printed size. */
  readonly pictures: ReadonlyMap<PictureBlock, Picture>;
  readonly elsewhere: NonNullable<PageLinks['elsewhere']>;
  readonly footnotes: ReadonlyMap<number, Footnote>;
  /** Footnote numbers marked in the text so far, in order, with the ids of their marks. */
  readonly marked: Map<number, string[]>;
  /** Names of the regions on the page so far, with how often each was wanted. */
  readonly regions: Map<string, number>;
  /** An id that no block has, since theirs hold no colon: `header:12`. */
  freshId(kind: 'heading' | 'header' | 'table'): string;
  writeBlocks(blocks: readonly Block[], surroundings: Surroundings): readonly ElementContent[];
}

/** What a block inherits from what it stands in. */
export interface Surroundings {
  /** BCP 47. */
  readonly language: string;
  /** Hanging steps from the margin that text here stands in already. */
  readonly steps: number;
}

/** A fresh state for a document. */
export function createContext(
  given: Pick<HtmlContext, 'style' | 'details' | 'pageOf' | 'charts' | 'pictures' | 'elsewhere'>,
  footnotes: readonly Footnote[],
  writeBlocks: (
    blocks: readonly Block[],
    at: Surroundings,
    context: HtmlContext,
  ) => readonly ElementContent[],
): HtmlContext {
  let ids = 0;
  const context: HtmlContext = {
    ...given,
    words: wordsOf(given.details.language),
    footnotes: new Map(footnotes.map((note) => [note.number, note])),
    marked: new Map(),
    regions: new Map(),
    freshId: (kind) => `${kind}:${++ids}`,
    writeBlocks: (blocks, at) => writeBlocks(blocks, at, context),
  };
  return context;
}

/** The attributes that a block's element has from its id and its language, and what stands around what is in it. */
export function opened(
  block: { readonly id?: string; readonly origin?: Origin },
  surroundings: Surroundings,
): { readonly properties: Properties; readonly within: Surroundings } {
  const { id, origin } = block;
  const language = origin === undefined ? surroundings.language : languageOf(origin, surroundings.language);
  const properties = {
    ...(id === undefined ? {} : { id }),
    ...(language === surroundings.language ? {} : { lang: language }),
  };
  return { properties, within: { ...surroundings, language } };
}

function languageOf(origin: Origin, inherited: string): string {
  if (inherited.slice(0, 2) === origin.language) return inherited;
  return origin.language === 'cy' ? 'cy-GB' : 'en-GB';
}
