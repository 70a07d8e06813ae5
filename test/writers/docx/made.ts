import type { DocumentDetails } from '../../../src/style/document-details.ts';
import type { HouseStyle } from '../../../src/style/house-style.ts';
import type { Block, Footnote } from '../../../src/tree/nodes.ts';
import type { PageMap } from '../../../src/writers/docx/context.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { sampleDetails } from '../../layout/sample-paper.ts';
import { sampleStyle } from '../../layout/sample-style.ts';
import { type DocxReading, readDocx } from '../../readers/read-docx.ts';

/** What a test changes of a plain document. */
export interface Making {
  readonly footnotes?: readonly Footnote[];
  readonly style?: Partial<HouseStyle>;
  readonly details?: Partial<DocumentDetails>;
  readonly pages?: Partial<PageMap>;
}

/** The Word file for some blocks in the sample house style. */
export function madeBytes(children: readonly Block[], making: Making = {}): Promise<Uint8Array> {
  return writeDocx(
    { type: 'root', children, footnotes: making.footnotes ?? [] },
    { ...sampleStyle, ...making.style },
    { ...sampleDetails, ...making.details },
    { pageOf: new Map(), pageCount: 1, tables: new Map(), ...making.pages },
  );
}

/** The same, read back. */
export async function made(children: readonly Block[], making: Making = {}): Promise<DocxReading> {
  return readDocx(await madeBytes(children, making));
}
