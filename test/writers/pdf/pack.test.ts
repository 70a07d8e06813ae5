import { beforeAll, describe, expect, it } from 'vitest';
import { layPicture } from '../../../src/layout/lay-picture.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { composePages } from '../../layout/compose-pages.ts';
import { packDetails, packFurniture, sampleParts } from '../../layout/sample-pack.ts';
import { sampleLogo } from '../../layout/sample-style.ts';
import { readNameTree } from '../../readers/pdf-structure.ts';
import { catalogueOf, elementsOf, type ReadPdf, readPdf } from '../../readers/read-pdf.ts';
import { details, element, laidOut, page } from './hand-laid.ts';

const composed = () => composePages(sampleParts(), packFurniture);
let pack: ReadPdf;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writePdf(composed(), packDetails);
  pack = await readPdf(bytes);
});

describe('a pack, read back', () => {
  it('has labels that are the numbers its pages print', () => {
    const printed = pack.pages.map(
      ({ furniture }) => furniture.join(' ').match(/Pages? (\d+)(?: to \d+)?$/)?.[1],
    );
    expect(printed.slice(1)).toEqual(pack.pages.slice(1).map(({ label }) => label));
    expect(printed[0]).toBeUndefined();
    expect(pack.pages[0]?.label).toBe('1');
  });

  it('has a bookmark for each item, at its first page, which bears the stamp', () => {
    expect(pack.outline.map(({ title }) => title)).toEqual([
      'Cover',
      'Contents',
      '6. Aligning contracts',
      '7. The award',
      '8. Closing',
    ]);
    const items = pack.outline.slice(2);
    for (const { title, page: at } of items) {
      expect(pack.pages[at]?.furniture.join(' ')).toContain(`Agenda Item ${title[0]}`);
    }
    const stamped = pack.pages.filter(({ furniture }) => furniture.join(' ').includes('Agenda Item'));
    expect(stamped).toHaveLength(items.length);
  });

  it('prints on its contents page the label of the page that each entry leads to', () => {
    const names = pack.objects.dictionary(catalogueOf(pack).entries.get('Names'));
    const places = readNameTree(pack.objects, names.entries.get('Dests'));
    const labelOf = (name: string) => {
      const [target] = pack.objects.items(places.get(name));
      const index = pack.pageObjects.findIndex(
        ({ number }) => number === (target as { number: number }).number,
      );
      return pack.pages[index]?.label;
    };
    const entries = elementsOf(pack.structure, 'TOC')[0]?.children ?? [];
    const printed = entries.map(
      (entry) =>
        elementsOf(entry, 'Link')[0]
          ?.content.filter((item) => typeof item === 'string')
          .join('')
          .match(/\d+$/)?.[0],
    );
    const wanted = pack.links.filter((link) => link.page === 1).map(({ target }) => labelOf(target));
    expect(wanted).toHaveLength(5);
    expect(printed).toEqual(wanted);
  });

  it('has one document whose sections are the parts', () => {
    const [document] = elementsOf(pack.structure, 'Document');
    expect(document?.children.map(({ role }) => role)).toEqual(['Sect', 'Sect', 'Sect', 'Sect', 'Sect']);
    expect(elementsOf(document!, 'H1').length).toBe(6);
  });

  it('is the same bytes again', async () => {
    expect(Buffer.from(await writePdf(composed(), packDetails)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('what a pack asks of the writer', () => {
  it('embeds a picture once, however many papers bring it', async () => {
    const part = (id: string, from: number) => {
      const picture = { ...sampleLogo, data: sampleLogo.data.slice() };
      const heading = `Appendix ${id}`;
      return { id, title: heading, laidOut: layPicture(heading, picture, packFurniture), from, to: from };
    };
    const both = await writePdf(composePages([part('a', 1), part('b', 2)], packFurniture), packDetails);
    const text = Buffer.from(both).toString('latin1');
    expect(text.match(/\/Subtype\/Image/g)).toHaveLength(1);
  });

  it('opens the outline of many items on the items alone', async () => {
    const counts = async (items: number) => {
      const outline = Array.from({ length: items }, (_, i) => [
        { title: `Item ${i}`, destination: 'top', depth: 1 },
        { title: `Heading ${i}`, destination: 'top', depth: 2 },
      ]).flat();
      const places = { top: { page: 0, y: 0 } };
      const document = laidOut(element('Document'), [page('1', []), page('2', [])], outline, places);
      const { objects, ...read } = await readPdf(await writePdf(document, details()));
      const root = objects.dictionary(catalogueOf({ objects, ...read }).entries.get('Outlines'));
      return root.entries.get('Count');
    };
    expect(await counts(20)).toBe(40);
    expect(await counts(21)).toBe(21);
  });
});
