import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/tree/nodes.ts';
import { writeHtml } from '../../../src/writers/html/write-html.ts';
import { validityFaults } from '../../conformance/html-validity.mjs';
import { samplePaper } from '../../layout/sample-paper.ts';
import { sampleLogo, sampleStyle } from '../../layout/sample-style.ts';
import {
  heading,
  item,
  label,
  link,
  list,
  note,
  numbered,
  pageReference,
  panel,
  paragraph,
  text,
  tick,
} from '../../layout/tree-builder.ts';
import { elementsIn, readHtml, wordsOf } from '../../readers/read-html.ts';
import { all, made, madePage, madeText } from './made.ts';

describe('a page', () => {
  const { root, style, details } = samplePaper();
  const bytes = writeHtml(
    root,
    { ...style, logo: sampleLogo },
    { ...details, marks: ['DRAFT'] },
    { pageOf: new Map() },
  );
  const page = readHtml(bytes);

  it('is valid, and the same bytes each time', () => {
    expect(validityFaults(new TextDecoder().decode(bytes))).toEqual([]);
    const again = writeHtml(
      root,
      { ...style, logo: sampleLogo },
      { ...details, marks: ['DRAFT'] },
      { pageOf: new Map() },
    );
    expect(again).toEqual(bytes);
  });

  it('fetches nothing and runs nothing', () => {
    const elements = elementsIn(page.root);
    expect(
      elements.filter(({ name }) => ['script', 'link', 'iframe', 'object', 'form'].includes(name)),
    ).toEqual([]);
    for (const { attributes } of elements) {
      expect([...attributes.keys()].filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
      expect(attributes.get('src') ?? 'data:').toMatch(/^data:/);
    }
    expect(new TextDecoder().decode(bytes)).not.toMatch(/@import|url\(/);
  });

  it('has one main part, a way to skip to it first, contents with a name, and sections that nest', () => {
    expect(all(page, 'main').length).toBe(1);
    const [skip] = all(page, 'a');
    expect(skip?.attributes.get('href')).toBe(`#${all(page, 'main')[0]?.attributes.get('id')}`);
    const [nav] = all(page, 'nav');
    expect(page.ids).toContain(nav?.attributes.get('aria-labelledby'));
    expect(elementsIn(nav as never).filter(({ name }) => name === 'a').length).toBe(9);
    const sections = all(page, 'section').filter((section) => section.attributes.size === 0);
    const inner = sections
      .flatMap((section) => elementsIn(section).slice(1))
      .filter(({ name }) => name === 'section');
    expect([sections.length > 5, inner.length > 2]).toEqual([true, true]);
  });

  it('shows its marks and its logo, with what stands for the picture', () => {
    const [aside] = all(page, 'aside');
    expect(wordsOf(aside)).toBe('DRAFT');
    const [image] = all(page, 'img');
    expect(image?.attributes.get('alt')).toBe(sampleLogo.alternative);
    expect(image?.attributes.get('src')).toMatch(/^data:image\/png;base64,iVBOR/);
    expect(atob(image?.attributes.get('src')?.split(',')[1] ?? '').length).toBe(sampleLogo.data.length);
  });

  it('leads from each mark to its note and back', () => {
    for (const [role, count] of [
      ['doc-noteref', 2],
      ['doc-backlink', 2],
    ] as const) {
      const links = elementsIn(page.root).filter(({ attributes }) => attributes.get('role') === role);
      expect(links.length, role).toBeGreaterThanOrEqual(count);
      for (const { attributes } of links) expect(page.ids).toContain(attributes.get('href')?.slice(1));
    }
    expect(page.footnotes[0]).toMatch(/^1 From harm to hope/);
  });

  it('makes contents of its own where the paper prints none and has sections enough', () => {
    const sections = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        heading(2, `Part ${i}`, { id: `s${i}`, number: label(`${i}.`) }),
      );
    expect(all(made(sections(3)), 'nav').length).toBe(0);
    const [nav] = all(made(sections(5)), 'nav');
    expect(wordsOf(nav)).toBe('Contents 0. Part 0 1. Part 1 2. Part 2 3. Part 3 4. Part 4');
  });

  it('keeps search engines off what is not for publication', () => {
    expect(made([]).metadata.has('robots')).toBe(false);
    const restricted = made([], { details: { marks: ['DRAFT', 'NOT FOR PUBLICATION'] } });
    expect(restricted.metadata.get('robots')).toBe('noindex');
  });
});

describe('words', () => {
  it('are never markup, wherever they stand', () => {
    const hostile = `</title></style><script>alert("x")</script> & 'quoted' "double" <b>`;
    const blocks = [
      heading(1, hostile, { id: 'title' }),
      paragraph([text(hostile), link('https://example.org/?a=1&b="<x>', hostile)], { number: label('1.') }),
      list('list', 0, [item(hostile, [text(hostile)])]),
    ];
    const details = {
      title: hostile,
      subject: hostile,
      author: hostile,
      keywords: [hostile],
      identifier: hostile,
      header: { left: hostile, right: hostile },
      footer: { left: hostile },
    };
    const logo = { ...sampleLogo, alternative: hostile };
    const page = made(blocks, { details, style: { logo } });
    expect(all(page, 'script')).toEqual([]);
    expect(all(page, 'b')).toEqual([]);
    expect(page.title).toBe(hostile);
    expect(page.headings).toEqual([{ level: 1, text: hostile }]);
    expect(page.metadata.get('description')).toBe(hostile);
    expect(all(page, 'img')[0]?.attributes.get('alt')).toBe(hostile);
    expect(page.passages.at(-1)).toBe(`${hostile} ${hostile}`);
    expect(validityFaults(madeText(blocks, { details }))).toEqual([]);
  });

  it.each([
    ['javascript:alert(1)', false],
    ['JavaScript:alert(1)', false],
    ['\tjava\nscript:alert(1)', false],
    ['data:text/html,<script>alert(1)</script>', false],
    ['vbscript:x', false],
    ['//example.org/', false],
    ['file:///etc/passwd', false],
    ['https://', false],
    ['https://example.org/a b', false],
    ['https://example.org/?a=b&c=d', true],
    ['HTTP://EXAMPLE.ORG', true],
    ['mailto:democracy@example.gov.uk', true],
  ])('lead to %j only where that is an address: %j', (url, leads) => {
    const page = made([paragraph([link(url, 'here')])]);
    expect(page.links.includes(url)).toBe(leads);
    expect(page.passages).toEqual(['here']);
  });

  it('lead from within a link to where they lead, since no link stands in another', () => {
    const nested = [text('a report'), note(1), text(' of '), link('https://example.org/b', 'another')];
    const outer: Inline = { type: 'link', url: 'https://example.org/a', children: nested };
    const blocks = [heading(1, 'A title'), paragraph([outer])];
    const footnotes = [{ number: 1, children: [paragraph('A note.')] }];
    expect(validityFaults(madeText(blocks, { footnotes }))).toEqual([]);
    expect(made(blocks, { footnotes }).links.slice(1, 5)).toEqual([
      'https://example.org/a',
      '#footnote:1',
      'https://example.org/a',
      'https://example.org/b',
    ]);
  });

  it('hold nothing that cannot be seen, and keep what can', () => {
    const page = made([
      paragraph('a\u0000b\u00adc\u202ed\ufffee\ud800f  g\u00a0h e\u0301 \u05d0\u05d1 漢字 👩\u200d⚕'),
    ]);
    expect(page.passages).toEqual(['abcdef g h é אב 漢字 👩\u200d⚕']);
  });

  it('say in which language they are where it changes', () => {
    const origin = { path: 'x', language: 'cy', audience: 'public' } as const;
    const blocks = [paragraph('Croeso', { origin }), paragraph('Welcome')];
    const languages = (language: string) =>
      all(made(blocks, { details: { language } }), 'p')
        .filter((p) => /Croeso|Welcome/.test(wordsOf(p)))
        .map(({ attributes }) => attributes.get('lang'));
    expect(languages('en-GB')).toEqual(['cy-GB', undefined]);
    expect(languages('cy-GB')).toEqual([undefined, undefined]);
    expect(wordsOf(all(made([], { details: { language: 'cy-GB' } }), 'a')[0])).toBe(
      'Neidio i’r prif gynnwys',
    );
  });

  it('tell what is ticked to those who cannot see it', () => {
    const page = made([paragraph([tick(true, 'Yes'), text(' '), tick(false, 'No')])]);
    expect(page.passages).toEqual(['☒ Yes ☐ No']);
    const hidden = elementsIn(page.root).filter(
      ({ attributes }) => attributes.get('class') === 'visually-hidden',
    );
    expect(hidden.flatMap(({ children }) => children)).toEqual([': ticked', ': not ticked']);
  });

  it('name the pages of the printed paper', () => {
    const blocks = [paragraph([text('on page '), pageReference('there')]), paragraph('x', { id: 'there' })];
    expect(made(blocks, { pageOf: new Map([['there', 7]]) }).passages[0]).toBe('on page 7');
  });
});

describe('numbers', () => {
  it('are text, before the words they hang on, in lists of their kind', () => {
    const blocks = [
      heading(2, 'Background', { number: label('4.') }),
      numbered('4.1.2', 'A paragraph.'),
      list('bullet', 1, [
        item('•', 'a point', {
          list: 'bullet',
          under: [list('bullet', 2, [item('–', 'a lesser one', { list: 'bullet', level: 1 })])],
        }),
      ]),
      panel('resolutions', [
        list('resolutions', 0, [item('2)', 'That it be so.', { list: 'resolutions', id: 'r2' })]),
      ]),
    ];
    const page = made(blocks);
    expect(page.passages).toEqual([
      '4. Background',
      '4.1.2 A paragraph.',
      '• a point',
      '– a lesser one',
      '2) That it be so.',
    ]);
    expect([all(page, 'ul').length, all(page, 'ol').length]).toEqual([2, 1]);
    expect(all(page, 'li').at(-1)?.attributes.get('id')).toBe('r2');
  });
});

it('a note that two places mark has two ways back, and one that nothing marks is left out', () => {
  const mark: Inline = note(1);
  const page = made([paragraph([text('one'), mark, text(' two'), mark])], {
    footnotes: [
      { number: 1, children: [paragraph('First.')] },
      { number: 2, children: [paragraph('Second.')] },
    ],
  });
  expect(page.footnotes).toEqual(['1 First.']);
  expect(
    elementsIn(page.root).filter(({ attributes }) => attributes.get('role') === 'doc-backlink').length,
  ).toBe(2);
  expect(new Set(page.ids).size).toBe(page.ids.length);
});

it('an empty paper is a page', () => {
  expect(validityFaults(madeText([]))).toEqual([]);
  expect(madePage([]).length).toBeGreaterThan(1000);
  expect(sampleStyle.logo).toBeUndefined();
});
