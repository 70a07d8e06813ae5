import { describe, expect, it } from 'vitest';
import { layOutBlocks, shortParagraphs, wordsForLines } from './lay-out-blocks.ts';
import { elementsOf, ofType, ownedText, pageLines, printed, readStructure, shape } from './read-layout.ts';
import {
  bullets,
  emphasis,
  hardBreak,
  heading,
  item,
  label,
  link,
  list,
  numbered,
  pageReference,
  paragraph,
  reference,
  strong,
  text,
  tick,
} from './tree-builder.ts';

describe('sections', () => {
  it('nest as their headings do', () => {
    const { structure } = layOutBlocks([
      heading(1, 'Title'),
      paragraph('Summary.'),
      heading(2, 'One'),
      paragraph('Text.'),
      heading(3, 'One one'),
      paragraph('Text.'),
      heading(2, 'Two'),
      paragraph('Text.'),
    ]);
    expect(shape(structure)).toBe('Document(Sect(H1 P Sect(H2 P Sect(H3 P)) Sect(H2 P)))');
  });
  it('enter the outline with their numbers and lead to their headings', () => {
    const laidOut = layOutBlocks([
      heading(1, 'Title', { id: 'top' }),
      ...shortParagraphs(40),
      heading(2, [text('Legal '), emphasis('advice')], { id: 'legal', number: label('7.') }),
      paragraph('Text.'),
      heading(3, 'Unnamed'),
      paragraph('Text.'),
    ]);
    const [, , unnamed] = laidOut.outline;
    expect(laidOut.outline.slice(0, 2)).toEqual([
      { title: 'Title', destination: 'top', depth: 1 },
      { title: '7. Legal advice', destination: 'legal', depth: 2 },
    ]);
    expect(laidOut.destinations.get('legal')?.page).toBe(1);
    expect(laidOut.destinations.has(unnamed?.destination ?? '')).toBe(true);
  });
});

describe('numbers and lists', () => {
  it('a number is the first text of its paragraph', () => {
    const laidOut = layOutBlocks([
      numbered('1.1', 'The committee met.'),
      heading(2, 'Purpose', { number: label('2.') }),
    ]);
    expect(readStructure(laidOut, ofType(laidOut, 'P')[0])).toBe('1.1 The committee met.');
    expect(readStructure(laidOut, ofType(laidOut, 'H2')[0])).toBe('2. Purpose');
  });
  it('lists have labels and bodies, nested lists stand in the body', () => {
    const nested = list('points', 1, [item('(i)', 'inner', { list: 'points', level: 1 })]);
    const laidOut = layOutBlocks([
      list('points', 0, [
        item('(a)', 'outer', { list: 'points', under: [nested] }),
        item('(b)', 'last', { list: 'points' }),
      ]),
    ]);
    expect(shape(laidOut.structure)).toBe(
      'Document(L(LI(Lbl LBody(P L(LI(Lbl LBody(P))))) LI(Lbl LBody(P))))',
    );
    expect(ofType(laidOut, 'L').map((each) => each.listNumbering)).toEqual(['LowerAlpha', 'LowerRoman']);
    expect(readStructure(laidOut).replace(/ +/g, ' ')).toBe('(a) outer (i) inner (b) last');
    const xs = ownedText(laidOut.pages[0]!).map((each) => each.x);
    expect(xs).toEqual([68, 110, 110, 152, 68, 110]);
  });
  it('bullets are discs, and an empty list is nothing', () => {
    const laidOut = layOutBlocks([bullets(0, 'One'), list('bullet', 0, [])]);
    expect(ofType(laidOut, 'L').map((each) => each.listNumbering)).toEqual(['Disc']);
  });
});

describe('inlines', () => {
  it('print in the cut they ask for', () => {
    const laidOut = layOutBlocks([
      paragraph([text('a '), strong('b '), emphasis('c '), strong(emphasis('d'))]),
    ]);
    expect(ownedText(laidOut.pages[0]!).map((each) => [printed(each), each.face.key])).toEqual([
      ['a ', 'arimo-regular'],
      ['b ', 'arimo-bold'],
      ['c ', 'arimo-italic'],
      ['d', 'arimo-bold-italic'],
    ]);
  });
  it('links are coloured, underlined and active, once a line', () => {
    const laidOut = layOutBlocks([
      paragraph([text('See '), link('https://example.org/', wordsForLines(3)), text('.')]),
    ]);
    const { items } = laidOut.pages[0]!;
    const [element] = ofType(laidOut, 'Link');
    const areas = items.filter((each) => each.kind === 'link');
    expect(areas.length).toBeGreaterThan(2);
    for (const area of areas) {
      expect(area).toMatchObject({ owner: element, target: { url: 'https://example.org/' } });
      expect(area.kind === 'link' && area.description).toBe(wordsForLines(3));
    }
    const rules = items.filter((each) => each.kind === 'rule' && each.colour === '#0b4f9e');
    expect(rules).toHaveLength(areas.length);
    expect(rules.every((each) => each.owner === 'layout')).toBe(true);
  });
  it('references lead to their block, with the words given', () => {
    const laidOut = layOutBlocks([
      paragraph([text('See '), reference('p2', 'paragraph 2'), text('.')]),
      paragraph('Second.', { id: 'p2' }),
    ]);
    expect(laidOut.pages[0]!.items.find((each) => each.kind === 'link')).toMatchObject({
      target: { destination: 'p2' },
      description: 'paragraph 2',
    });
    expect(pageLines(laidOut)[0]?.[0]).toBe('See paragraph 2.');
  });
  it('page references print the page, however many digits it has', () => {
    for (const lead of [0, 70, 400]) {
      const laidOut = layOutBlocks([
        paragraph([text('See page '), pageReference('end'), text(', please.')]),
        ...shortParagraphs(lead),
        paragraph('End.', { id: 'end' }),
      ]);
      const page = laidOut.destinations.get('end')!.page + 1;
      expect(pageLines(laidOut)[0]?.[0]).toBe(`See page ${page}, please.`);
      const area = laidOut.pages[0]!.items.find((each) => each.kind === 'link');
      expect(area?.kind === 'link' && area.description).toBe(String(page));
      const items = ownedText(laidOut.pages[0]!).slice(0, 3);
      expect(items[1]!.x + (items[1]!.words[0]!.advance * 12) / 1000).toBeCloseTo(items[2]!.x, 3);
    }
  });
  it('tick boxes say what they are', () => {
    const laidOut = layOutBlocks([paragraph([tick(true, 'Yes'), text('  '), tick(false, 'No')])]);
    expect(ofType(laidOut, 'Span').map((span) => span.actualText)).toEqual(['Yes: ticked', 'No: not ticked']);
    const boxes = ownedText(laidOut.pages[0]!)
      .filter((each) => each.face.key === 'symbols')
      .map(printed);
    expect(boxes).toEqual(['☒\u00a0', '☐\u00a0']);
    const welsh = layOutBlocks([paragraph([tick(true, 'Ydy')])], { details: { language: 'cy-GB' } });
    expect(ofType(welsh, 'Span')[0]?.actualText).toBe('Ydy: wedi’i dicio');
  });
  it('hard breaks end a line, and words on both sides stay apart', () => {
    const laidOut = layOutBlocks([paragraph([text('One'), hardBreak, text('two')])]);
    expect(pageLines(laidOut)[0]).toEqual(['One', 'two']);
    expect(readStructure(laidOut)).toBe('One two');
  });
  it('what nothing can print is reported with its place', () => {
    const laidOut = layOutBlocks([
      paragraph('A \u{1f9a9} here', {
        origin: { path: 'background.local', language: 'en', audience: 'public' },
      }),
    ]);
    expect(laidOut.unprintable).toEqual([{ codePoint: 0x1f9a9, path: 'background.local' }]);
    expect(pageLines(laidOut)[0]).toEqual(['A ? here']);
  });
});

describe('language', () => {
  it('is marked where it differs from what is around it', () => {
    const welsh = { path: 'a', language: 'cy', audience: 'public' } as const;
    const english = { path: 'b', language: 'en', audience: 'public' } as const;
    const laidOut = layOutBlocks([
      paragraph('English.', { origin: english }),
      paragraph('Cymraeg.', { origin: welsh }),
      { ...bullets(0, 'Cymraeg.'), origin: welsh },
    ]);
    const marked = elementsOf(laidOut.structure).flatMap(({ type, language }) =>
      language === undefined ? [] : [[type, language]],
    );
    expect(marked).toEqual([
      ['P', 'cy-GB'],
      ['L', 'cy-GB'],
    ]);
  });
});
