import { describe, expect, it } from 'vitest';
import { openPackPdf } from '../../../src/pipeline/pack/pack-pdf.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { WORKSPACE } from '../../cases/render-cases.ts';
import { composePages } from '../../layout/compose-pages.ts';
import { packDetails, packFurniture, sampleParts } from '../../layout/sample-pack.ts';
import { type ReadPdf, readPdf } from '../../readers/read-pdf.ts';

const open = () => openPackPdf(packFurniture, true, WORKSPACE);
/** What leads to no other part, and so may be written before the others are there. */
const papers = () => sampleParts().filter(({ id }) => id !== 'contents');
const contents = () => sampleParts().filter(({ id }) => id === 'contents');

/** What a reader finds. */
const found = ({ pages, outline, structure, links }: ReadPdf) => ({ pages, outline, structure, links });

describe('a pack written part by part', () => {
  it('has what the whole of it laid out has', async () => {
    const pack = await open();
    for (const part of sampleParts()) pack.place(part);
    const { bytes, pages, destinations } = await pack.finish();
    const whole = composePages(sampleParts(), packFurniture);
    expect(pages).toBe(whole.pages.length);
    expect(destinations).toEqual(whole.destinations);
    expect(found(await readPdf(bytes))).toEqual(found(await readPdf(await writePdf(whole, packDetails))));
  });

  it('is the same bytes whether each paper is written as it comes or when all are there', async () => {
    const [atOnce, asTheyCome] = [await open(), await open()];
    for (const part of papers()) atOnce.place(part);
    for (const part of papers()) {
      asTheyCome.place(part);
      await asTheyCome.write();
    }
    const [one, other] = [await atOnce.finish(), await asTheyCome.finish()];
    expect(Buffer.from(other.bytes).equals(Buffer.from(one.bytes))).toBe(true);
    expect(one.pages).toBeGreaterThan(10);
  });

  it('is refused where a part that leads to others was written before they had their place', async () => {
    const pack = await open();
    for (const part of contents()) pack.place(part);
    await pack.write();
    for (const part of papers()) pack.place(part);
    await expect(pack.finish()).rejects.toThrow('leads nowhere: item-7.recommendations');
  });
});
