import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../src/layout/laid-out.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Root } from '../../src/tree/nodes.ts';
import { typeface } from './lay-out-blocks.ts';
import { elementsOf, ofType, ownedText, readStructure } from './read-layout.ts';
import { sampleDetails, samplePack, samplePaper } from './sample-paper.ts';
import { sampleStyle } from './sample-style.ts';
import { someRoot, wordsOf } from './tree-arbitrary.ts';

const lay = (root: Root): LaidOut => layOut(root, sampleStyle, sampleDetails, typeface);
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s/g, '');
const holds = (check: (laidOut: LaidOut, root: Root) => void, runs = 60): void =>
  fc.assert(
    fc.property(someRoot, (root) => check(lay(root), root)),
    { numRuns: runs },
  );

describe('any document', () => {
  it('is heard once, in the order of the tree', () => {
    holds((laidOut, root) => {
      const heard = readStructure(laidOut, laidOut.structure, ['Note']);
      expect(squeezed(heard)).toBe(squeezed(wordsOf(root.children)));
    });
  });

  it('has each footnote once', () => {
    holds((laidOut, root) => {
      const notes = ofType(laidOut, 'Note').map((element) => squeezed(readStructure(laidOut, element)));
      const wanted = root.footnotes.map(({ number, children }) => squeezed(`${number}${wordsOf(children)}`));
      expect(notes.sort()).toEqual(wanted.sort());
    });
  });

  it('has unique ids, and every header and destination that is named', () => {
    holds((laidOut) => {
      const elements = elementsOf(laidOut.structure);
      const ids = elements.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { headers } of elements) for (const id of headers ?? []) expect(ids).toContain(id);
      for (const { destination } of laidOut.outline) expect(laidOut.destinations.has(destination)).toBe(true);
      for (const page of laidOut.pages) {
        for (const item of page.items) {
          if (item.kind === 'link' && 'destination' in item.target) {
            expect(laidOut.destinations.has(item.target.destination)).toBe(true);
          }
        }
      }
    });
  });

  it('leads to every block with an id', () => {
    holds((laidOut, root) => {
      for (const id of JSON.stringify(root).matchAll(/"id":"(id\d+)"/g)) {
        const destination = laidOut.destinations.get(id[1] ?? '');
        expect(destination).toBeDefined();
        expect(destination?.page).toBeLessThan(laidOut.pages.length);
      }
    });
  });

  it('owns every item by an element of the structure or as an artifact, and leaves no element childless in vain', () => {
    holds((laidOut) => {
      const elements = new Set(elementsOf(laidOut.structure));
      for (const page of laidOut.pages) {
        for (const { owner } of page.items)
          if (typeof owner !== 'string' && !elements.has(owner))
            expect.fail('an owner outside the structure');
      }
      for (const { type, children } of elements) {
        if (['L', 'LI', 'Table', 'THead', 'TBody', 'TR', 'Sect', 'BlockQuote', 'TOC'].includes(type)) {
          expect(children.length).toBeGreaterThan(0);
        }
      }
    });
  });

  it('has no glyph that its face lacks, and no empty page', () => {
    holds((laidOut) => {
      for (const page of laidOut.pages) {
        const words = page.items.flatMap((item) => (item.kind === 'text' ? item.words : []));
        expect(words.filter(({ glyphs }) => glyphs.some(({ id }) => id === 0))).toEqual([]);
        if (laidOut.pages.length > 1) expect(ownedText(page).length).toBeGreaterThan(0);
      }
    });
  });

  it('is laid out the same twice', () => {
    holds((laidOut, root) => {
      const again = lay(root);
      const plain = (each: LaidOut) =>
        JSON.stringify([each.pages, [...each.destinations], each.outline], (key, value) =>
          key === 'face' || key === 'owner' || key === 'glyphs' ? undefined : value,
        );
      expect(plain(again)).toBe(plain(laidOut));
    }, 10);
  });
});

describe('the sample paper', () => {
  it('is heard in the order of its tree', () => {
    const { root, style, details } = samplePaper();
    const laidOut = layOut(root, style, details, typeface);
    const pages = new Set(
      root.children.flatMap((block) => (JSON.stringify(block).includes('"kind":"page"') ? [block] : [])),
    );
    const children = root.children.filter((block) => !pages.has(block));
    const heard = squeezed(
      readStructure(layOut({ ...root, children }, style, details, typeface), undefined, ['Note', 'TOC']),
    );
    expect(heard).toBe(squeezed(wordsOf(children)));
    expect(laidOut.unprintable).toEqual([]);
  });
  it('takes as many pages a copy in a pack as alone', () => {
    const alone = samplePaper();
    const pages = layOut(alone.root, alone.style, alone.details, typeface).pages.length;
    const pack = samplePack(5);
    expect(layOut(pack.root, pack.style, pack.details, typeface).pages.length).toBe(pages * 5);
  });
});
