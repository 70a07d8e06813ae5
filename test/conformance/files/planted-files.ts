import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { layOutBlocks } from '../../layout/lay-out-blocks.ts';
import { sampleDetails } from '../../layout/sample-paper.ts';
import { sampleStyle } from '../../layout/sample-style.ts';
import { paragraph } from '../../layout/tree-builder.ts';
import { rewritePdf } from '../planted/rewrite-pdf.ts';
import type { FileToCheck } from '../standards/standard.ts';
import { kept } from './kept.ts';

/** A PDF cut short and a Word file that breaks the schema, so wrong that every standard must find fault. */
export async function plantedFiles(folder: string): Promise<readonly FileToCheck[]> {
  const children = [paragraph('Nothing in this file is as it should be.')];
  const pdf = await writePdf(layOutBlocks(children), sampleDetails);
  const bare = rewritePdf(pdf, ({ find }) => {
    const catalogue = find((entries) => entries.has('StructTreeRoot'));
    for (const key of ['StructTreeRoot', 'MarkInfo', 'Lang', 'Metadata']) catalogue.delete(key);
  });
  const pages = { pageOf: new Map<string, number>(), pageCount: 1, tables: new Map() };
  const parts = unzipSync(
    await writeDocx({ type: 'root', children, footnotes: [] }, sampleStyle, sampleDetails, pages),
  );
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const broken = body.replace('<w:pPr>', '<w:pPr><w:b/><w:nothing w:val="1"/>');
  return [
    kept('planted/cut-short.pdf', 'pdf', bare.slice(0, Math.round(bare.length * 0.6)), folder),
    kept('planted/broken.docx', 'docx', zipSync({ ...parts, 'word/document.xml': strToU8(broken) }), folder),
  ];
}
