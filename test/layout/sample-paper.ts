import type { DocumentDetails } from '../../src/style/document-details.ts';
import type { HouseStyle } from '../../src/style/house-style.ts';
import type { Block, Footnote, Root, TitleBlock } from '../../src/tree/nodes.ts';
import { closing, implications, localPicture, options } from './sample-sections.ts';
import { sampleStyle } from './sample-style.ts';
import { contractsTable, grantsTable, type Names } from './sample-tables.ts';
import {
  emphasis,
  hardBreak,
  heading,
  item,
  label,
  link,
  list,
  numbered,
  pageReference,
  panel,
  paragraph,
  reference,
  strong,
  text,
  tick,
} from './tree-builder.ts';

/** What a writer or the layout is given. */
export interface SamplePaper {
  readonly root: Root;
  readonly style: HouseStyle;
  readonly details: DocumentDetails;
}

export const sampleDetails: DocumentDetails = {
  title: 'Drug and alcohol services: aligning contracts',
  subject: 'Report to the joint committee of two councils',
  author: 'Directors of Public Health',
  keywords: ['public health', 'commissioning', 'joint committee'],
  language: 'en-GB',
  identifier: 'sample-joint-committee-report-public',
  date: '2026-03-02',
  header: { left: 'Northshire and Westshire Joint Committee', right: '2 March 2026' },
  footer: { left: 'Drug and alcohol services: aligning contracts' },
  marks: [],
  words: {
    pageOf: 'Page {page} of {pages}',
    contents: 'Contents',
    footnote: 'Footnote',
    continued: 'continued',
  },
};

/** A joint committee report with one of everything: about nine pages of decimal numbering, tables and panels. */
export function samplePaper(): SamplePaper {
  return samplePack(1);
}

/** The same paper several times in one document, ids and footnote numbers made distinct. */
export function samplePack(copies: number): SamplePaper {
  const children: Block[] = [];
  const footnotes: Footnote[] = [];
  for (let copy = 0; copy < copies; copy++) {
    const names: Names = { id: (id) => (copy === 0 ? id : `c${copy}-${id}`), note: (n) => n + copy * 2 };
    if (copy > 0) children.push({ type: 'pageBreak' });
    children.push(...front(names), ...sections(names), ...closing(names));
    footnotes.push(...sampleFootnotes(names));
  }
  return { root: { type: 'root', children, footnotes }, style: sampleStyle, details: sampleDetails };
}

function sampleFootnotes(names: Names): Footnote[] {
  return [
    {
      number: names.note(1),
      children: [
        paragraph([
          text('From harm to hope, a ten-year plan to cut crime and save lives, is published at '),
          link('https://www.gov.uk/government/collections/drug-strategy', 'gov.uk/drug-strategy'),
          text('.'),
        ]),
      ],
    },
    {
      number: names.note(2),
      children: [paragraph('Shares follow adult population and are shown to one decimal place.')],
    },
  ];
}

function front(names: Names): Block[] {
  return [
    paragraph('Northshire and Westshire Joint Committee', { role: 'organisation' }),
    heading(1, 'Drug and alcohol services: aligning contracts', { id: names.id('title') }),
    paragraph('Monday 2 March 2026', { role: 'subtitle' }),
    titleBlock(names),
    paragraph(
      'This paper is an example made to show the layout. It is not a publication of any authority, and its figures are invented.',
      { role: 'provenance' },
    ),
    {
      type: 'contents',
      id: names.id('contents'),
      title: 'Contents',
      entries: [
        { target: names.id('purpose'), number: '1.', text: 'Purpose of the report', depth: 2 },
        { target: names.id('recommendations'), number: '2.', text: 'Recommendations', depth: 2 },
        { target: names.id('background'), number: '3.', text: 'Background', depth: 2 },
        { target: names.id('background-local'), number: '3.1', text: 'The local picture', depth: 3 },
        { target: names.id('background-contracts'), number: '3.2', text: 'Contracts now in place', depth: 3 },
        { target: names.id('background-grants'), number: '3.3', text: 'Grants over two years', depth: 3 },
        { target: names.id('options'), number: '4.', text: 'Options considered', depth: 2 },
        { target: names.id('implications'), number: '5.', text: 'Implications', depth: 2 },
        { target: names.id('papers'), number: '6.', text: 'Background papers', depth: 2 },
      ],
    },
  ];
}

function titleBlock(names: Names): TitleBlock {
  const plain = (term: string, value: string) => ({ term, children: [paragraph(value)] });
  const ticks = (term: string, yes: boolean) => ({
    term,
    children: [paragraph([tick(yes, 'Yes'), text('\u00a0\u00a0 '), tick(!yes, 'No')])],
  });
  return {
    type: 'titleBlock',
    id: names.id('title-block'),
    summary: 'Each row gives one detail of the report: the term on the left, the detail on the right.',
    rows: [
      {
        term: 'Report authors',
        children: [
          paragraph(
            ['Director of Public Health, Northshire', 'Director of Public Health, Westshire'].flatMap(
              (who, i) => (i === 0 ? [text(who), hardBreak] : [text(who)]),
            ),
          ),
        ],
      },
      plain(
        'Lead members',
        'Executive Member for Adults, Health and Wellbeing (Northshire); Cabinet Member for Public Health (Westshire)',
      ),
      plain('Wards', 'All wards in both areas'),
      ticks('Key decision', true),
      ticks('Open to call-in', true),
      ticks('Equality duty considered', true),
      ticks('Exempt information', false),
      { term: 'Appendices', children: [paragraph('None')] },
    ],
  };
}

function sections(names: Names): Block[] {
  return [
    heading(2, 'Purpose of the report', { id: names.id('purpose'), number: label('1.') }),
    numbered(
      '1.1',
      'Members are asked to agree how prevention, treatment and recovery support should be arranged across the two areas once the present agreements come to an end.',
      { id: names.id('p-1-1') },
    ),
    numbered('1.2', [
      text('The paper explains the choices, their cost and the next steps. '),
      reference(names.id('table-1'), 'Table 1'),
      text(' sets out the contracts, and '),
      reference(names.id('p-4-3'), 'paragraph 4.3'),
      text(' (page '),
      pageReference(names.id('p-4-3')),
      text(') gives the reasons for the option that officers prefer.'),
    ]),
    ...recommendations(names),
    heading(2, 'Background', { id: names.id('background'), number: label('3.') }),
    paragraph([
      text('Three things have changed since the services were last bought: the '),
      strong('national strategy'),
      text(', the '),
      emphasis('number of people seeking help'),
      text(' and the '),
      strong(emphasis('money available'), text(' to both councils')),
      text('.'),
    ]),
    heading(3, 'The local picture', { id: names.id('background-local'), number: label('3.1', 'body', 1) }),
    ...localPicture(names),
    heading(3, 'Contracts now in place', {
      id: names.id('background-contracts'),
      number: label('3.2', 'body', 1),
    }),
    numbered(
      '3.2.1',
      'Seven agreements are let on behalf of both councils. Most of them end in March 2026; the residential framework runs longer, and the young persons service is renewed each year.',
    ),
    contractsTable(names),
    numbered(
      '3.2.2',
      'The sums are annual values at the prices of the first year. Northshire leads on buying, and Westshire pays its share each quarter on the basis of adult population.',
    ),
    heading(3, 'Grants over two years', {
      id: names.id('background-grants'),
      number: label('3.3', 'body', 1),
    }),
    numbered(
      '3.3.1',
      'Four grants add to the core budget. They come with conditions about what may be bought, and none is certain after the second year, so no permanent post depends on them.',
    ),
    grantsTable(names),
    ...options(names),
    ...implications(names),
  ];
}

function recommendations(names: Names): Block[] {
  return [
    heading(2, 'Recommendations', { id: names.id('recommendations'), number: label('2.') }),
    panel(
      'recommendations',
      [
        numbered('2.1', 'It is recommended that the committee:', { keepWithNext: true }),
        list('recommendations', 1, [
          item(
            '(a)',
            'agrees that the contracts for adult treatment, recovery, residential care and needle exchange should all end on the same day, 31 March 2028;',
            { list: 'recommendations', id: names.id('rec-a') },
          ),
          item(
            '(b)',
            'authorises each Director of Public Health, after consulting the lead member of that council, to:',
            {
              list: 'recommendations',
              id: names.id('rec-b'),
              under: [
                list('recommendations', 2, [
                  item('(i)', 'extend the agreements that allow it by up to two years;', {
                    list: 'recommendations',
                    level: 1,
                    instance: 1,
                  }),
                  item(
                    '(ii)',
                    'award a new agreement, for no longer than is needed, where an extension is not open to the councils; and',
                    { list: 'recommendations', level: 1, instance: 1 },
                  ),
                  item('(iii)', 'accept any further grant on terms that add no lasting cost.', {
                    list: 'recommendations',
                    level: 1,
                    instance: 1,
                  }),
                ]),
              ],
            },
          ),
          item('(c)', 'asks for a report on the new model of care by September 2026.', {
            list: 'recommendations',
            id: names.id('rec-c'),
          }),
        ]),
        numbered('2.2', [
          text(
            'Reason: a common end date lets the councils design one service around people instead of seven around contracts. The alternatives are weighed in ',
          ),
          reference(names.id('options'), 'section 4'),
          text('.'),
        ]),
      ],
      { id: names.id('recommendations-panel') },
    ),
  ];
}
