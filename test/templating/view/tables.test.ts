import { describe, expect, it } from 'vitest';
import { smallAuthority, smallCase, smallPaper } from '../small-paper.ts';

const CONTRACTS = [
  {
    ...{ id: 'one', name: 'Adults | all', provider: 'A Provider', term_note: 'no option to extend' },
    terms: [
      { id: 'first', from: '2022-04-01', years: 2, basis: 'initial' },
      { id: 'more', label: 'Second term', from: '2024-04-01', to: '2025-03-31', basis: 'award' },
    ],
    extension_options: [{ id: 'x', years: 1, exercised: false }],
    values: [
      { id: 'now', label: 'Now', amount: 3629500, reduced_by: 168000 },
      { id: 'next', label: 'Next', amount: 3632475 },
    ],
  },
];
const TABLE = {
  ...{ id: 'costs', caption: 'Costs', unit: 'thousands', basis: 'per_year', shares: 'split' },
  columns: [
    { id: 'name', heading: 'Service', kind: 'text' },
    { id: 'term', heading: 'Term', kind: 'text' },
    { id: 'north', heading: 'North', kind: 'money', share: 'north', of: 'all' },
    { id: 'all', heading: 'All', kind: 'money' },
  ],
  heads: [{ id: 'year', heading: '2024/25', columns: ['north', 'all'] }],
  groups: [{ id: 'shared', heading: 'Shared' }],
  rows: [
    { id: 'one', group: 'shared', contract: 'one', cells: { all: 5394 } },
    { id: 'two', group: 'shared', cells: { name: 'Typed', term: 'Open', all: 106 } },
  ],
  totals: [{ id: 'sum', label: 'Sum', of: 'shared', kind: 'subtotal', method: 'sum_of_rows' }],
};
const SHARES = [
  {
    ...{ id: 'split', basis: 'By population.' },
    shares: [
      { id: 'north', label: 'North', per_cent: 48.615, places: 1 },
      { id: 'west', label: 'West', per_cent: 51.385, places: 1 },
    ],
  },
];

/** Lines of the tables of a report whose purpose holds the given blocks. */
function tableLines(...blocks: readonly object[]): string[] {
  const purpose = blocks.map((block, at) => ({ id: `b${at}`, ...block }));
  const data = smallCase({ purpose, contracts: CONTRACTS, tables: [TABLE], cost_shares: SHARES });
  const { markdown } = smallPaper('cabinet-report', { data });
  const section = markdown.slice(markdown.indexOf('## Purpose'), markdown.indexOf('## Recommendations'));
  return section.split('\n').filter((line) => line.startsWith('|'));
}

describe('tables', () => {
  it('print figures in the unit of their header, which states shares and unit', () => {
    expect(tableLines({ table: 'costs' })).toEqual([
      '| Service | Term | 2024/25 | :left |',
      '| --- | --- | --- | --- |',
      '| :up | :up | North :br 48.6% :br £000 | All :br £000 |',
      '| :row[group] Shared | :left | :left | :left |',
      '| Adults \\| all | To 31 March 2025, no option to extend | 2,622 | 5,394 |',
      '| Typed | Open | 52 | 106 |',
      '| :row[subtotal] Sum | :left | 2,674 | 5,500 |',
    ]);
  });

  it('print the terms of a contract, and options to extend that are left', () => {
    expect(tableLines({ contract: 'one', show: 'terms' })).toEqual([
      '| Term | First day | Last day | Length |',
      '| --- | --- | --- | --- |',
      '| Initial term | 1 April 2022 | 31 March 2024 | two years |',
      '| Second term | 1 April 2024 | 31 March 2025 | one year |',
      '| Option to extend :br not yet exercised |  | 31 March 2026 | one year |',
    ]);
  });

  it('print the values of a contract with the changes between them', () => {
    expect(tableLines({ contract: 'one', show: 'values' })).toEqual([
      '| Value | Annual value | Change | Change (%) |',
      '| --- | --- | --- | --- |',
      '| Before the reduction | £3,797,500 |  |  |',
      '| Now | £3,629,500 | less £168,000 | −4.42% |',
      '| Next | £3,632,475 | £2,975 | 0.08% |',
    ]);
  });
});

describe('the title block', () => {
  const rows = (fields: readonly string[], more: object, replaced: object = {}) => {
    const authority = smallAuthority({
      constituents: [
        { id: 'north', name: 'North Council', short_name: 'North' },
        { id: 'west', name: 'West Council', short_name: 'West' },
      ],
      documents: { 'cabinet-report': { name: 'Report', title_block: fields.map((field) => ({ field })) } },
    });
    const { markdown } = smallPaper('cabinet-report', { authority, data: smallCase(more), ...replaced });
    return markdown
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2);
  };

  it('has a row for each authority of a joint committee where they differ', () => {
    const answer = { answer: 'no', reason: 'Too little.' };
    const authorities = [
      { id: 'north', lead_member: 'Executive Member', key_decision: answer },
      { id: 'west', lead_member: 'Cabinet Member', key_decision: { ...answer, answer: 'yes' } },
    ];
    expect(rows(['lead_member_by_authority', 'key_decision'], { authorities })).toEqual([
      '| Lead member, North | Executive Member |',
      '| Lead member, West | Cabinet Member |',
      '| Key decision, North | :tick[Yes]{on="false"} :tick[No]{on="true"} :br Too little. |',
      '| Key decision, West | :tick[Yes]{on="true"} :tick[No]{on="false"} :br Too little. |',
    ]);
  });

  it('names the paragraphs relied on, with what the register says of them', () => {
    const exempt_information = { answer: 'partly', reason: 'Prices.', paragraphs: [14, 15] };
    const summary = { en: 'Financial affairs', cy: 'Materion ariannol' };
    const registers = {
      ...{ instruments: [], acronyms: [] },
      exemptParagraphs: [{ nation: 'wales', schedule: 'Schedule 12A', paragraph: 14, summary }],
    };
    expect(rows(['exempt_information', 'exempt_paragraphs'], { exempt_information }, { registers })).toEqual([
      '| Exempt or confidential information | :tick[Yes]{on="false"} :tick[Partly]{on="true"} :tick[No]{on="false"} :br Prices. |',
      '| Exempt under | Paragraph 14: Financial affairs :br Paragraph 15 |',
    ]);
  });

  it('leaves out what the case does not say and gives the reason for what is not published', () => {
    expect(
      rows(['reference', 'wards', 'submitted_on'], { wards: { not_published: 'Nobody says which.' } }),
    ).toEqual(['| Wards affected | Nobody says which. |']);
  });
});
