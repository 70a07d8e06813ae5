import { describe, expect, it } from 'vitest';
import { layOutBlocks, shortParagraphs, wordsForLines } from './lay-out-blocks.ts';
import { artifactText, linesOf, ofType, ownedText, printed, readStructure, shape } from './read-layout.ts';
import { sampleLogo, sampleStyle } from './sample-style.ts';
import { heading, note, paragraph, text } from './tree-builder.ts';

describe('footnotes', () => {
  const footnotes = [
    { number: 1, children: [paragraph('The note.')] },
    { number: 2, children: [paragraph(wordsForLines(3))] },
  ];

  it('stand at the foot of the page that refers to them', () => {
    for (let lead = 22; lead < 36; lead++) {
      const laidOut = layOutBlocks(
        [...shortParagraphs(lead), paragraph([text('Noted'), note(1), text('.')]), ...shortParagraphs(5)],
        { footnotes },
      );
      const page = laidOut.pages.find((each) => linesOf(each).some((line) => line.startsWith('Noted')));
      const lines = page === undefined ? [] : linesOf(page);
      expect(lines[lines.length - 1]).toBe('1 The note.');
    }
  });
  it('are Note elements with ids, linked from their references, once', () => {
    const laidOut = layOutBlocks(
      [paragraph([text('One'), note(1), text(' two'), note(2), text(' again'), note(1)])],
      { footnotes },
    );
    expect(shape(laidOut.structure)).toBe(
      'Document(P(Reference(Link) Reference(Link) Reference(Link)) Note Note)',
    );
    const ids = ofType(laidOut, 'Note').map((each) => each.id);
    expect(new Set(ids).size).toBe(2);
    for (const area of laidOut.pages[0]!.items.filter((each) => each.kind === 'link')) {
      if (area.kind !== 'link' || !('destination' in area.target)) throw new Error('no destination');
      expect(laidOut.destinations.has(area.target.destination)).toBe(true);
      expect(area.description).toMatch(/^Footnote [12]$/);
    }
  });
  it('go on over the page only where no page can hold them', () => {
    const long = [{ number: 1, children: [paragraph(wordsForLines(150))] }];
    const laidOut = layOutBlocks(
      [paragraph('Start.'), paragraph([text('Noted'), note(1), text('.')]), paragraph('End.')],
      { footnotes: long },
    );
    expect(readStructure(laidOut, ofType(laidOut, 'Note')[0])).toBe(`1 ${wordsForLines(150)}`);
    expect(linesOf(laidOut.pages[0]!).slice(0, 3)).toEqual(['Start.', '1', 'Noted.']);
    expect(laidOut.pages.length).toBeGreaterThan(2);
    for (const page of laidOut.pages)
      for (const each of ownedText(page)) expect(each.baseline).toBeLessThan(page.height - 72);
  });
  it('may refer to footnotes, and may be missing', () => {
    const nested = [
      { number: 1, children: [paragraph([text('See'), note(2)])] },
      { number: 2, children: [paragraph('Deep.')] },
    ];
    const laidOut = layOutBlocks([paragraph([text('A'), note(1), note(3)])], { footnotes: nested });
    expect(linesOf(laidOut.pages[0]!).slice(-1)).toEqual(['2 Deep.']);
  });
});

describe('contents', () => {
  it('lists its entries as links with their pages', () => {
    const laidOut = layOutBlocks([
      {
        type: 'contents',
        title: 'Contents',
        entries: [
          { target: 'one', number: '1.', text: 'First', depth: 2 },
          { target: 'two', text: 'Second', depth: 3 },
        ],
      },
      heading(2, 'First', { id: 'one' }),
      ...shortParagraphs(40),
      heading(2, 'Second', { id: 'two' }),
      paragraph('End.'),
    ]);
    const [toc] = ofType(laidOut, 'TOC');
    expect(toc && shape(toc)).toBe('TOC(TOCI(Reference(Link)) TOCI(Reference(Link)))');
    expect(ofType(laidOut, 'TOCI').map((entry) => readStructure(laidOut, entry))).toEqual([
      '1. First 1',
      'Second 2',
    ]);
    expect(artifactText(laidOut.pages[0]!, 'layout')).toMatch(/^(\. ){20,}/);
  });
});

describe('furniture', () => {
  it('is on every page, outside the structure', () => {
    const laidOut = layOutBlocks(shortParagraphs(70), {
      details: { header: { left: 'Council', right: '2 March 2026' }, footer: { left: 'Report' } },
    });
    expect(laidOut.pages.map((page) => [artifactText(page, 'header'), artifactText(page, 'footer')])).toEqual(
      laidOut.pages.map((_, i) => ['Council2 March 2026', `ReportPage ${i + 1} of ${laidOut.pages.length}`]),
    );
    expect(laidOut.pages.map(({ label: name }) => name)).toEqual(['1', '2', '3']);
  });
  it('carries each mark behind the page and in the header', () => {
    const laidOut = layOutBlocks(shortParagraphs(70), {
      details: { marks: ['DRAFT', 'NOT FOR PUBLICATION'] },
    });
    for (const page of laidOut.pages) {
      expect(artifactText(page, 'watermark')).toBe('DRAFTNOT FOR PUBLICATION');
      expect(artifactText(page, 'header')).toContain('DRAFT · NOT FOR PUBLICATION · Northshire');
      expect(page.items[0]).toMatchObject({ owner: 'watermark', rotate: 52 });
    }
  });
  it('has no soft hyphens, whose glyph is that of every hyphen', () => {
    const words = 'co\u00adoperate in whole-system care';
    const laidOut = layOutBlocks([paragraph('x')], {
      details: { header: { left: words, right: words }, footer: { left: words } },
    });
    const shown = laidOut.pages[0]!.items.flatMap((item) => (item.kind === 'text' ? [printed(item)] : []));
    expect(shown.join(' ')).toContain('cooperate in whole-system care');
    expect(shown.join(' ')).not.toContain('\u00ad');
  });

  it('keeps a long header beside the right text and above the column', () => {
    const laidOut = layOutBlocks([paragraph('Text.')], {
      details: { header: { left: wordsForLines(6), right: '2 March 2026' } },
    });
    const header = laidOut.pages[0]!.items.flatMap((each) =>
      each.kind === 'text' && each.owner === 'header' ? [each] : [],
    );
    for (const each of header) {
      expect(each.baseline).toBeGreaterThan(8);
      expect(each.baseline).toBeLessThan(72);
    }
  });
});

describe('the logo', () => {
  it('is a figure with its alternative, beside the organisation', () => {
    const laidOut = layOutBlocks([paragraph('Council', { role: 'organisation' }), heading(1, 'Title')], {
      style: { logo: sampleLogo },
    });
    expect(ofType(laidOut, 'Figure')).toMatchObject([
      { alternative: sampleLogo.alternative, box: [431.28, 72, 527.28, 120] },
    ]);
    expect(shape(laidOut.structure)).toBe('Document(Figure P Sect(H1))');
    const title = ownedText(laidOut.pages[0]!)[1];
    expect(title?.baseline).toBeGreaterThan(130);
  });
  it('is no figure where it is decoration', () => {
    const laidOut = layOutBlocks([heading(1, 'Title')], {
      style: { logo: { ...sampleLogo, alternative: '' } },
    });
    expect(ofType(laidOut, 'Figure')).toEqual([]);
    expect(laidOut.pages[0]!.items.find((each) => each.kind === 'image')?.owner).toBe('layout');
  });
  it('stands in the middle over a centred title', () => {
    const logo = { ...sampleLogo, place: 'centre' as const };
    const laidOut = layOutBlocks([heading(1, 'Title')], { style: { logo } });
    expect(laidOut.pages[0]!.items.find((each) => each.kind === 'image')?.x).toBeCloseTo(249.64);
  });
  it('stands at the left over a centred title', () => {
    const laidOut = layOutBlocks([heading(1, 'Title')], {
      style: {
        logo: { ...sampleLogo, place: 'left' },
        title: { ...sampleStyle.title, align: 'centre', capitals: true },
      },
    });
    expect(laidOut.pages[0]!.items.find((each) => each.kind === 'image')).toMatchObject({ x: 68, y: 72 });
    const title = ownedText(laidOut.pages[0]!)[0]!;
    expect(printed(title)).toBe('TITLE');
    expect(title.x).toBeGreaterThan(200);
  });
});
