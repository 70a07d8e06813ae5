import type { DocumentDetails } from '../../../src/style/document-details.ts';
import type { HouseStyle } from '../../../src/style/house-style.ts';
import type { Block, Footnote } from '../../../src/tree/nodes.ts';
import { writeHtml } from '../../../src/writers/html/write-html.ts';
import { sampleDetails } from '../../layout/sample-paper.ts';
import { sampleStyle } from '../../layout/sample-style.ts';
import { elementsIn, type HtmlElement, type HtmlReading, readHtml } from '../../readers/read-html.ts';

/** What a test changes of a plain page. */
export interface Making {
  readonly footnotes?: readonly Footnote[];
  readonly style?: Partial<HouseStyle>;
  readonly details?: Partial<DocumentDetails>;
  readonly pageOf?: ReadonlyMap<string, number>;
}

/** The web page for some blocks in the sample house style. */
export function madePage(children: readonly Block[], making: Making = {}): Uint8Array {
  return writeHtml(
    { type: 'root', children, footnotes: making.footnotes ?? [] },
    { ...sampleStyle, ...making.style },
    { ...sampleDetails, ...making.details },
    { pageOf: making.pageOf ?? new Map() },
  );
}

/** The same as text. */
export function madeText(children: readonly Block[], making: Making = {}): string {
  return new TextDecoder().decode(madePage(children, making));
}

/** The same, read back. */
export function made(children: readonly Block[], making: Making = {}): HtmlReading {
  return readHtml(madePage(children, making));
}

/** The elements of a name on a page, in order. */
export function all({ root }: HtmlReading, name: string): HtmlElement[] {
  return elementsIn(root).filter((element) => element.name === name);
}
