import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/calculators/index.ts';
import type { DocumentKind } from '../../src/schema/case.ts';
import { inOtherLanguage } from '../../src/style/other-language.ts';
import { smallAuthority, smallCase, smallPaper, templates } from './small-paper.ts';
import { blocksOf, headingsOf, paragraphsOf, treeOf, wordsOf } from './tree-text.ts';

const KINDS: readonly DocumentKind[] = [
  'cabinet-report',
  'executive-report',
  'joint-committee-report',
  'decision-notice',
  'minute-extract',
  'public-summary',
];

describe('renderMarkdown', () => {
  it.each(KINDS)('renders a %s that the tree reads without a finding', (kind) => {
    const paper = smallPaper(kind);
    expect(paper.diagnostics).toEqual([]);
    const { root, diagnostics } = treeOf(paper.markdown);
    expect(diagnostics).toEqual([]);
    expect(headingsOf(root)[0]).toBe('# A small matter');
  });

  it('prints the sections of the house style that have something to say, and those that are required', () => {
    const { root } = treeOf(smallPaper('cabinet-report').markdown);
    expect(headingsOf(root)).toEqual(['# A small matter', '## Purpose', '## Recommendations', '## Risks']);
    expect(paragraphsOf(root)).toContain('None.');
  });

  it('prints a declared absence with its reason', () => {
    const data = smallCase({ consultation: { none: 'Nobody needed to be asked.' } });
    expect(paragraphsOf(treeOf(smallPaper('cabinet-report', { data }).markdown).root)).toContain(
      'Nobody needed to be asked.',
    );
  });

  it('fills figures into prose and words recommendations in their base form', () => {
    const paragraphs = paragraphsOf(treeOf(smallPaper('cabinet-report').markdown).root);
    expect(paragraphs).toContain('To award a contract worth £1,000 a year.');
    expect(paragraphs).toContain('The Cabinet is recommended to:');
    expect(paragraphs).toContain(
      'Authorise the Director of Place to sign the contract of recommendation (a):',
    );
  });

  it('words resolutions in the style of the authority, with all that the record must hold', () => {
    const { root } = treeOf(smallPaper('minute-extract').markdown);
    expect(paragraphsOf(root)).toEqual([
      ...['Mid Council', 'Minutes'],
      'The Cabinet had before it a report of the Director of Place, “A small matter”.',
      'RESOLVED:',
      'That the award of the contract be approved to A*B_C.',
      'That the Director of Place be authorised to sign the contract of resolution (1):',
      'in two copies',
      'It is cheap.',
      'There was no other way.',
      'No interests were declared.',
    ]);
  });

  it('signs a notice where the house style says so, with the day of each date told apart', () => {
    const { root } = treeOf(smallPaper('decision-notice').markdown);
    const signature = root.children.find((block) => block.type === 'signatureBlock');
    expect(signature?.type === 'signatureBlock' && signature.rows).toEqual([
      { term: 'Signed', detail: 'Leader of the Council' },
      { term: 'Date of decision', detail: '1 April 2024' },
      { term: 'Date signed', detail: '2 April 2024' },
    ]);
  });

  it('ticks the boxes of the title block', () => {
    const { root } = treeOf(smallPaper('cabinet-report').markdown);
    const block = root.children.find((one) => one.type === 'titleBlock');
    const rows = block?.type === 'titleBlock' ? block.rows : [];
    expect(
      rows.map(({ term, children }) => [
        term,
        ...children.map((one) => 'children' in one && wordsOf(one.children as never)),
      ]),
    ).toEqual([
      ['Date', '1 April 2024'],
      ['Key decision', '☐ Yes ☑ No\nBelow the threshold.'],
    ]);
  });

  it('says who the paper is by, what it is and where it stands', () => {
    expect(smallPaper('cabinet-report').details).toEqual({
      title: 'A small matter',
      subject: 'Report',
      author: 'Director of Place',
      keywords: [],
      language: 'en-GB',
      identifier: 'mid-matter/cabinet-report/public',
      date: '2024-04-02',
      header: { left: 'Mid Council', right: 'Cabinet, 1 April 2024' },
      footer: { left: 'A small matter' },
      marks: [],
      words: {
        pageOf: 'Page {page} of {pages}',
        contents: 'Contents',
        footnote: 'Footnote',
        continued: 'continued',
      },
    });
  });

  it('marks a draft case DRAFT, once', () => {
    const data = smallCase({ status: 'draft' });
    expect(smallPaper('cabinet-report', { data }).details.marks).toEqual(['DRAFT']);
    expect(smallPaper('cabinet-report', { data, marks: ['DRAFT'] }).details.marks).toEqual(['DRAFT']);
  });

  it('writes a Welsh paper in Welsh words', () => {
    const paper = smallPaper('minute-extract', { language: 'cy' });
    expect(paper.details.language).toBe('cy-GB');
    expect(paper.details.words.pageOf).toBe('Tudalen {page} o {pages}');
    expect(headingsOf(treeOf(paper.markdown).root)[0]).toBe('# Mater bach');
    // A sentence whose parts are in English only is English throughout, and so marked.
    expect(paper.markdown).toContain(
      'language=en audience=public\nThat the award of the contract be approved to A*B_C.',
    );
    expect(paper.markdown).toContain(`Ystyriodd ${inOtherLanguage('The Cabinet')} adroddiad`);
  });

  it('gives the same Markdown for the same input', () => {
    for (const kind of KINDS) expect(smallPaper(kind)).toEqual(smallPaper(kind));
  });

  it("takes an authority's own words and templates before the common ones", () => {
    const authority = smallAuthority({ words: { none: 'Nothing to report.' } });
    const own = new Map([...templates, ['authorities/mid/sections/purpose.hbs', 'In {{organisation}}.\n']]);
    const bare = smallPaper('cabinet-report', { authority, templates: own });
    expect(bare.diagnostics[0]?.message).toContain(
      'authorities/mid/sections/purpose.hbs, line 1, "organisation"',
    );
    own.set('authorities/mid/sections/purpose.hbs', 'In {{@root.organisation}}.\n');
    const paragraphs = paragraphsOf(
      treeOf(smallPaper('cabinet-report', { authority, templates: new Map(own) }).markdown).root,
    );
    expect(paragraphs).toContain('In Mid Council.');
    expect(paragraphs).toContain('Nothing to report.');
  });

  it("lets an authority name another authority's templates nothing", () => {
    const other = new Map([...templates, ['authorities/far/sections/purpose.hbs', 'Elsewhere.\n']]);
    expect(smallPaper('cabinet-report', { templates: other }).markdown).not.toContain('Elsewhere');
  });

  it('prints a section of the authority’s own making through its template', () => {
    const authority = smallAuthority();
    authority.documents['cabinet-report'] = {
      name: 'Report',
      sections: [{ section: 'motto', heading: 'Motto' }],
    };
    const own = new Map([...templates, ['authorities/mid/sections/motto.hbs', 'Ever *onward*.\n']]);
    const { root } = treeOf(smallPaper('cabinet-report', { authority, templates: own }).markdown);
    expect(paragraphsOf(root)).toContain('Ever onward.');
  });
});

describe('what is withheld', () => {
  const withheld = { id: 'x', paragraphs: [3], replacement: 'Withheld under paragraph 3.', count: 2 };

  it('leaves its replacement and takes as many numbers', () => {
    const full = smallCase({
      purpose: [
        { id: 'why', text: 'One.\n\nTwo.' },
        { id: 'more', text: 'Three.' },
      ],
    });
    const redacted = { ...full, purpose: [{ id: 'why', withheld }, full.purpose] };
    redacted.purpose = [
      { id: 'why', withheld },
      { id: 'more', text: 'Three.' },
    ] as never;
    const numbers = (data: unknown) =>
      [...blocksOf(treeOf(smallPaper('cabinet-report', { data }).markdown).root.children)].flatMap((block) =>
        block.type === 'paragraph' && block.number ? [`${block.number.text} ${block.role}`] : [],
      );
    expect(numbers(full).slice(0, 3)).toEqual(['1.1 text', '1.2 text', '1.3 text']);
    expect(numbers(redacted).slice(0, 3)).toEqual(['1.1 withheld', '1.2 withheld', '1.3 text']);
    expect(numbers(redacted).slice(3)).toEqual(numbers(full).slice(3));
  });

  it.each<[string, object]>([
    ['a recommendation', { recommendations: [{ id: 'award', withheld }] }],
    ['a risk', { risks: [{ id: 'r', withheld }] }],
    ['an option', { options: [{ id: 'o', withheld }] }],
    ['a whole section', { purpose: { withheld } }],
    ['a list of options', { risks: { withheld } }],
  ])('stands in the place of %s', (_, more) => {
    const data = { ...smallCase(), ...more };
    const paper = smallPaper('cabinet-report', { data, figures: new Map() });
    expect(paper.diagnostics).toEqual([]);
    expect(paper.markdown).toContain('Withheld under paragraph 3.');
    expect(treeOf(paper.markdown).diagnostics).toEqual([]);
  });

  it('prints the replacement of a figure', () => {
    const path = 'contracts.one.annual_value';
    const figures = new Map([[path, { path, withheld }]]);
    const paper = smallPaper('cabinet-report', { figures });
    expect(paragraphsOf(treeOf(paper.markdown).root)).toContain(
      'To award a contract worth Withheld under paragraph 3. a year.',
    );
  });
});

describe('fields', () => {
  const tricky = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ':::',
          '::::plain',
          '````',
          '```',
          '## Heading',
          '| a | b |',
          '|---|---|',
          '[^1]: note',
          '> x',
        ),
        fc.constantFrom(
          '- item',
          '  - inner',
          '[x]: https://a.b',
          '<!--',
          ':value[no]',
          ':ref[no]',
          '*x',
          '\\',
          '',
        ),
        fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((lines) => lines.join('\n'))
    .filter((text) => text.trim() !== '');

  it('stay themselves: nothing in one reaches what stands around it', () => {
    fc.assert(
      fc.property(tricky, tricky, (one, other) => {
        const data = smallCase({
          purpose: [
            { id: 'one', text: one },
            { id: 'other', text: other },
          ],
          consultation: [{ id: 'last', text: 'The last words.' }],
        });
        const { root } = treeOf(smallPaper('cabinet-report', { data }).markdown);
        expect(headingsOf(root)).toEqual([
          ...['# A small matter', '## Purpose', '## Recommendations', '## Risks', '## Consultation'],
        ]);
        expect(paragraphsOf(root).at(-1)).toBe('The last words.');
      }),
      { numRuns: 60 },
    );
  });

  it('print what is no figure as it was typed', () => {
    const data = smallCase({
      purpose: [{ id: 'why', text: 'See :value[nowhere]{as="millions"}, \\:value[x].' }],
    });
    expect(paragraphsOf(treeOf(smallPaper('cabinet-report', { data }).markdown).root)).toContain(
      'See :value[nowhere]{as="millions"}, :value[x].',
    );
  });

  it('do not turn a figure at the start of a line into a list', () => {
    const data = smallCase({
      purpose: [{ id: 'why', text: 'We count\n:value[calculations.n]. So it is.' }],
      calculations: [{ id: 'n', label: 'N', count_of: 'recommendations' }],
    });
    const authority = smallAuthority();
    const { figures } = calculate(data, authority);
    const count = figures.get('calculations.n');
    if (!count) throw new Error('the case counts its recommendations');
    const plain = new Map([
      ...figures,
      ['calculations.n', { ...count, value: { kind: 'count' as const, value: 12n } }],
    ]);
    const { root } = treeOf(smallPaper('cabinet-report', { data, figures: plain }).markdown);
    expect(paragraphsOf(root)).toContain('We count 12. So it is.');
  });

  it('report a figure that only the authority’s own words name', () => {
    const authority = smallAuthority({ recommendations_lead_in: 'Up to :value[nowhere]:' });
    expect(smallPaper('cabinet-report', { authority }).diagnostics).toMatchObject([
      { rule: 'LNT-04', severity: 'error', found: 'nowhere' },
    ]);
  });
});

describe('values of a case', () => {
  it('print literally wherever the templates put them', () => {
    const nasty = fc
      .string({ unit: fc.constantFrom(...'\\`*_[]<>&|~#{}:.-+=!()1 aé"\'@$%/'), minLength: 1, maxLength: 16 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(nasty, nasty, (title, office) => {
        const data = smallCase({ title, report_of: [{ id: 'x', office }] });
        const { root, diagnostics } = treeOf(smallPaper('minute-extract', { data }).markdown);
        const folded = (text: string) => text.replace(/[ \t]+/g, ' ').trim();
        expect(diagnostics).toEqual([]);
        expect(folded(headingsOf(root)[0] ?? '')).toBe(`# ${folded(title)}`);
        expect(folded(paragraphsOf(root)[2] ?? '')).toBe(
          folded(`The Cabinet had before it a report of the ${office}, “${title}”.`),
        );
      }),
      { numRuns: 60 },
    );
  });
});
