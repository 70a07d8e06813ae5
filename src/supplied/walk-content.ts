import type { PdfFile } from '../pdf-objects/pdf-file.ts';
import type { PdfDictionary } from '../pdf-objects/pdf-values.ts';
import { ContentWalker } from './content-walker.ts';
import type { Doubt } from './doubt.ts';

/** What the content of pages is found to have, page after page. */
export interface ContentFacts {
  /** Whether each page shows words, as text. */
  readonly words: boolean[];
  readonly pictures: number[];
  /** Numbers of marked content on each page. */
  readonly marked: number[][];
  /** Codes that are shown in each font. */
  readonly fonts: Map<PdfDictionary, Set<number>>;
  readonly doubts: Doubt[];
}

/** Walks the content of every page, and of the forms on it, as a reader would paint it. */
export function walkContent(
  pages: readonly { readonly content: Uint8Array | string; readonly resources: PdfDictionary }[],
  file: PdfFile,
): ContentFacts {
  const facts: ContentFacts = { words: [], pictures: [], marked: [], fonts: new Map(), doubts: [] };
  for (const { content, resources } of pages) {
    const walker = new ContentWalker(file, facts.fonts);
    if (typeof content === 'string') walker.doubt('content', `content that cannot be read: ${content}`);
    else walker.walk(content, resources, 0);
    facts.words.push(walker.words);
    facts.pictures.push(walker.pictures);
    facts.marked.push(walker.marked);
    facts.doubts.push(...walker.doubts.values());
  }
  return { ...facts, doubts: [...new Map(facts.doubts.map((one) => [one.found, one])).values()] };
}
