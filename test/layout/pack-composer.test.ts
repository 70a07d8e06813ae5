import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeRenumbered } from '../../src/layout/can-be-renumbered.ts';
import type { LaidOut, LinkItem } from '../../src/layout/laid-out.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { layPicture } from '../../src/layout/lay-picture.ts';
import type { PackPart } from '../../src/layout/pack-part.ts';
import { composePages } from './compose-pages.ts';
import { typeface } from './lay-out-blocks.ts';
import { artifactText, elementsOf, linesOf, ofType, printed, readStructure, shape } from './read-layout.ts';
import { laidClosing, laidPaper, layPart, packFurniture, sampleParts, withheldNote } from './sample-pack.ts';
import { samplePaper } from './sample-paper.ts';
import { sampleLogo } from './sample-style.ts';
import { heading, pageReference, paragraph, text } from './tree-builder.ts';

const paperPages = laidPaper.pages.length;
const compose = (parts: readonly PackPart[]) => composePages(parts, packFurniture);
const labels = (pack: LaidOut) => pack.pages.map(({ label }) => label);
const links = (pack: LaidOut): LinkItem[] =>
  pack.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'link'));
const numbers = (count: number, from: number) => Array.from({ length: count }, (_, i) => String(from + i));
const pack = compose(sampleParts());
const pageOf = (id: string) => pack.destinations.get(id)?.page ?? -1;

describe('pages of a pack', () => {
  it('run on from part to part, one placeholder for each stretch left out', () => {
    expect(labels(pack)).toEqual([
      ...numbers(2 + paperPages, 1),
      String(paperPages + 3),
      String(paperPages + 5),
      String(paperPages + 6),
      String(paperPages + 15),
    ]);
  });

  it('print the number that is their label, once; a placeholder all it stands for; a cover none', () => {
    const rest = paperPages + 3;
    const withheld = paperPages + 6;
    pack.pages.forEach((page, index) => {
      const { label } = page;
      const many = new Map([
        [String(rest), `Pages ${rest} to ${rest + 1}`],
        [String(withheld), `Pages ${withheld} to ${withheld + 8}`],
      ]);
      const found = artifactText(page, 'footer').match(/Pages? .*$/)?.[0];
      expect(found).toBe(index === 0 ? undefined : (many.get(label) ?? `Page ${label}`));
    });
  });

  it('print the stamp on the first page of a part and no other, and keep marks and headers', () => {
    const stamped = pack.pages.flatMap((page, index) =>
      artifactText(page, 'header').includes('Agenda Item') ? [index] : [],
    );
    expect(stamped).toEqual(['item-6', 'item-7', 'item-8'].map(pageOf));
    const first = pack.pages[pageOf('item-6')]!;
    expect(artifactText(first, 'header')).toContain('Agenda Item 6');
    expect(artifactText(first, 'header')).toContain('DRAFT');
    expect(artifactText(first, 'watermark')).toBe('DRAFT');
  });

  it('keep the stamp clear of header and text, whatever the margin', () => {
    for (const top of [30, 48, 72, 180]) {
      const { style } = packFurniture;
      const margins = { ...style.page.margins, top };
      const furniture = { ...packFurniture, style: { ...style, page: { ...style.page, margins } } };
      const { root, details } = samplePaper();
      const part = { id: 'a', title: 'A', from: 1, to: 99, stamp: 'Agenda Item 12(a)' };
      const laidOut = layOut(root, furniture.style, details, typeface);
      const [page] = composePages([{ ...part, laidOut }], furniture).pages;
      const stamp = page!.items.filter((item) => item.owner === 'header').slice(-5);
      const frame = stamp.flatMap((item) => (item.kind === 'rule' ? [item.y1, item.y2] : []));
      expect(Math.max(...frame)).toBeLessThanOrEqual(top);
      expect(Math.min(...frame)).toBeGreaterThan(0);
    }
  });

  it('say why of what is withheld, and that nothing is where a version is merely shorter', () => {
    const withheld = linesOf(pack.pages[pageOf('item-7')]!);
    expect(withheld.slice(0, 2)).toEqual(['7. The award', withheldNote.title]);
    expect(withheld.join(' ')).toContain(withheldNote.paragraphs[0]);
    const rest = linesOf(pack.pages[pageOf('item-6:rest')]!);
    expect(rest[0]).toBe(`Pages ${paperPages + 3} to ${paperPages + 4}: no text`);
    expect(rest.join(' ')).toContain('Nothing is withheld here.');
  });
});

describe('one tree, one set of names', () => {
  it('has a section for each part, what belongs to a part within it', () => {
    expect(pack.structure.children.map(({ type, title }) => [type, title])).toEqual([
      ['Sect', 'Cover'],
      ['Sect', 'Contents'],
      ['Sect', '6. Aligning contracts'],
      ['Sect', '7. The award'],
      ['Sect', '8. Closing'],
    ]);
    const [, , six, , eight] = pack.structure.children;
    expect(six!.children.map(({ type, title }) => title ?? type).slice(-1)).toEqual(['Appendix A']);
    expect(eight!.language).toBe('cy-GB');
  });

  it('reads each part as it read alone', () => {
    const six = pack.structure.children[2]!;
    const own = { ...six, children: six.children.slice(0, laidPaper.structure.children.length) };
    expect(shape(own)).toBe(shape(laidPaper.structure).replace('Document', 'Sect'));
    const plain = (words: string) => words.replace(/\d+/g, '#');
    expect(plain(readStructure(pack, own))).toBe(plain(readStructure(laidPaper)));
  });

  it('names everything by its part, once', () => {
    expect(pack.destinations.get('item-6.options')).toEqual({
      page: 2 + laidPaper.destinations.get('options')!.page,
      y: laidPaper.destinations.get('options')!.y,
    });
    const elements = elementsOf(pack.structure);
    const ids = elements.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('item-6.'))).toBe(true);
    const named = elements.flatMap(({ headers }) => headers ?? []);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has no content whose owner is outside the tree', () => {
    const elements = new Set(elementsOf(pack.structure));
    const owners = pack.pages.flatMap(({ items }) => items.map(({ owner }) => owner));
    expect(owners.filter((owner) => typeof owner !== 'string' && !elements.has(owner))).toEqual([]);
  });

  it('leads every link somewhere; to a part’s beginning where its own place is withheld', () => {
    const targets = links(pack).flatMap(({ target }) =>
      'destination' in target ? [target.destination] : [],
    );
    expect(targets.filter((target) => !pack.destinations.has(target))).toEqual([]);
    const contents = pack.pages[1]!.items.filter((item) => item.kind === 'link').map(({ target }) => target);
    expect(contents).toEqual(
      ['item-6', 'item-6.options', 'item-7', 'item-7', 'item-8'].map((destination) => ({ destination })),
    );
  });

  it('prints in contents and running text the number of the page led to', () => {
    const label = (id: string) => labels(pack)[pageOf(id)];
    const contents = linesOf(pack.pages[1]!).slice(1);
    expect(contents.map((line) => line.match(/\d+$/)?.[0])).toEqual([
      label('item-6'),
      label('item-6.options'),
      label('item-7'),
      label('item-7'),
      label('item-8'),
    ]);
    const running = pack.pages
      .flatMap(({ items }) => items)
      .filter((item) => item.kind === 'text' && item.pageNumber?.kind === 'target');
    const align = running.flatMap((item) =>
      item.kind === 'text' && item.pageNumber?.kind === 'target' && item.pageNumber.align === 'left'
        ? [[printed(item), label(item.pageNumber.target)]]
        : [],
    );
    expect(align.length).toBeGreaterThan(0);
    for (const [found, wanted] of align) expect(found).toBe(wanted);
    const described = links(pack).filter(({ describesPage }) => describesPage);
    expect(described.map(({ description }) => description)).toEqual(align.map(([found]) => found));
  });

  it('has a bookmark for each part, and its headings beneath; the title only once', () => {
    const under = (title: string) => {
      const at = pack.outline.findIndex((entry) => entry.title === title);
      const next = pack.outline.findIndex((entry, i) => i > at && entry.depth === 1);
      return pack.outline.slice(at, next < 0 ? undefined : next);
    };
    expect(under('Contents')).toEqual([{ title: 'Contents', destination: 'contents', depth: 1 }]);
    const six = under('6. Aligning contracts');
    expect(six[1]).toEqual({ title: '1. Purpose of the report', destination: 'item-6.purpose', depth: 2 });
    expect(six.slice(-3).map(({ title, depth }) => [title, depth])).toEqual([
      [`Pages ${paperPages + 3} to ${paperPages + 4}: no text`, 2],
      ['Appendix A', 2],
      ['Published as a separate file', 3],
    ]);
    expect(under('7. The award').map(({ title }) => title)).toEqual(['7. The award', withheldNote.title]);
    for (const { destination } of pack.outline) expect(pack.destinations.has(destination)).toBe(true);
  });
});

describe('composing', () => {
  it('changes no part, and gives the same again', () => {
    const before = JSON.stringify(laidPaper.structure);
    expect(JSON.stringify(compose(sampleParts()).structure)).toBe(JSON.stringify(pack.structure));
    expect(JSON.stringify(laidPaper.structure)).toBe(before);
    expect(artifactText(laidPaper.pages[0]!, 'footer')).toContain(`Page 1 of ${paperPages}`);
  });

  it('gives both audiences the same numbers for every part', () => {
    const paper = (pages: number) => ({ ...laidPaper, pages: laidPaper.pages.slice(0, pages) });
    const version = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(version, version), { minLength: 1, maxLength: 6 }), (lengths) => {
        let at = 1;
        const ranges = lengths.map(([one, other]) => {
          const from = at;
          at += Math.max(one, other, 1);
          return { from, to: at - 1 };
        });
        const packs = [0, 1].map((side) =>
          compose(
            lengths.map((both, i) => {
              const own = both[side]!;
              const laidOut = own === 0 ? undefined : structureless(paper(own));
              return { id: `i${i}`, title: `Item ${i}`, laidOut, ...ranges[i]! };
            }),
          ),
        );
        for (const made of packs) {
          const found = ranges.map((_, i) => made.pages[made.destinations.get(`i${i}`)!.page]!.label);
          expect(found).toEqual(ranges.map(({ from }) => String(from)));
          const all = labels(made).map(Number);
          expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['a part that has no id of its own', { id: 'cover' }],
    ['an id with a dot', { id: 'item-6.a' }],
    ['an id with a colon', { id: 'item-6:rest' }],
    ['a part that begins before the last has ended', { from: 1 }],
    ['a part longer than its pages', { to: 2 }],
  ])('refuses %s', (_, change) => {
    const [cover, , paper] = sampleParts();
    expect(() => compose([cover!, { ...paper!, ...change }])).toThrow();
  });

  it('reports what the stamp could not print', () => {
    const part = {
      id: 'a',
      title: 'A',
      laidOut: laidClosing,
      from: 1,
      to: 1,
      stamp: 'Agenda Item \u4e2d',
    };
    expect(compose([part]).unprintable).toEqual([{ codePoint: 0x4e2d, path: 'furniture' }]);
  });
});

/** Without content that would be cut from the tree with the pages it stood on. */
function structureless(laidOut: LaidOut): LaidOut {
  const pages = laidOut.pages.map((page) => ({
    ...page,
    items: page.items.filter(({ owner }) => typeof owner === 'string'),
  }));
  return {
    ...laidOut,
    pages,
    structure: { type: 'Document', children: [] },
    outline: [],
    destinations: new Map(),
  };
}

describe('renumbering in place', () => {
  const blocks = [
    paragraph([text('See page '), pageReference('last'), text(', where it ends.')]),
    ...Array.from({ length: 90 }, () => paragraph('A line.')),
    heading(2, 'The last', { id: 'last' }),
  ];
  it('can be done while the numbers in running text keep their digits', () => {
    const laidOut = layPart(blocks);
    const { page } = laidOut.destinations.get('last')!;
    expect([1, 9 - page, 10 - page, 40].map((from) => canBeRenumbered(laidOut, from))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is not needed for a paper laid out with its first number', () => {
    const { style, details, typeface: face } = packFurniture;
    const laidOut = layOut({ type: 'root', children: blocks, footnotes: [] }, style, details, face, 40);
    const { page } = laidOut.destinations.get('last')!;
    expect(laidOut.pages.map(({ label }) => label)).toEqual(numbers(laidOut.pages.length, 40));
    expect(canBeRenumbered(laidOut, 40)).toBe(true);
    expect(linesOf(laidOut.pages[0]!)[0]).toBe(`See page ${40 + page}, where it ends.`);
  });
});

describe('a supplied picture', () => {
  it('is a figure under its heading, no larger than the page has room for', () => {
    const laidOut = layPicture('Appendix B: site', { ...sampleLogo, width: 960, height: 480 }, packFurniture);
    const [figure] = ofType(laidOut, 'Figure');
    const { margins, width, height } = packFurniture.style.page;
    const [left, top, right, bottom] = figure!.box!;
    expect(right - left).toBeCloseTo(width - margins.left - margins.right);
    expect((right - left) / (bottom - top)).toBeCloseTo(2);
    expect(top).toBeGreaterThan(margins.top + 20);
    expect(bottom).toBeLessThan(height - margins.bottom);
    expect(figure!.alternative).toBe(sampleLogo.alternative);
  });
});
