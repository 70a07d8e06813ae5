import { describe, expect, it } from 'vitest';
import { smallAuthority, smallCase, smallPaper } from '../small-paper.ts';

const share = (id: string, per_cent: number) => ({ id, label: id, per_cent, places: 1 });
const row = (id: string, total: number) => ({ id, cells: { name: id, total } });
const printed = (method: string, more: object = {}) => {
  const data = smallCase({
    purpose: [{ id: 'table', table: 'grants' }],
    cost_shares: [{ id: 'split', basis: 'Population', shares: [share('north', 48.6), share('west', 51.4)] }],
    tables: [
      {
        ...{ id: 'grants', caption: 'Grants', unit: 'thousands', basis: 'per_year', shares: 'split' },
        columns: [
          { id: 'name', heading: 'Grant', kind: 'text' },
          { id: 'north', heading: 'North', kind: 'money', share: 'north', of: 'total' },
          { id: 'west', heading: 'West', kind: 'money', share: 'west', of: 'total' },
          { id: 'total', heading: 'Total', kind: 'money' },
        ],
        rows: [row('treatment', 1366), row('housing', 596), row('detox', 115)],
        totals: [{ id: 'all', label: 'All', of: 'all', kind: 'total', method }],
        ...more,
      },
    ],
  });
  return smallPaper('cabinet-report', { data }).markdown;
};
const NOTE = 'Figures may not sum because of rounding.';

describe('the note that figures may not sum', () => {
  it('stands under a table whose total is divided afresh and is not the sum of its rows', () => {
    expect(printed('fresh_split')).toContain(NOTE);
  });

  it('does not stand where everything sums, nor beside a note that says it already', () => {
    expect(printed('sum_of_rows')).not.toContain(NOTE);
    const told = { notes: [{ id: 'told', text: 'The parts may not add up.' }] };
    expect(printed('fresh_split', told)).not.toContain(NOTE);
  });
});

describe('the section on procurement', () => {
  const authority = smallAuthority({
    documents: {
      'cabinet-report': { name: 'Report', sections: [{ section: 'procurement', heading: 'Procurement' }] },
    },
  });
  const contract = (more: object) => ({
    contracts: [
      {
        ...{ id: 'service', name: 'Treatment service', provider: 'Provider', annual_value: 400000 },
        terms: [{ id: 'first', from: '2026-04-01', years: 5, basis: 'proposed' }],
        extension_options: [{ id: 'more', years: 4, exercised: false }],
        ...more,
      },
    ],
  });
  const section = (more: object) =>
    smallPaper('cabinet-report', { data: smallCase(contract(more)), authority }).markdown;

  it('says what a proposed contract comes to, with options and VAT', () => {
    expect(section({ vat: 'excluded', vat_rate: 20 })).toContain(
      'Treatment service: £2,000,000 over its whole term; £3,600,000 with every option to extend; £4,320,000 including VAT.',
    );
    expect(section({ extension_options: [] })).toContain(
      'Treatment service: £2,000,000 over its whole term.',
    );
  });

  it('says nothing of a contract that is not proposed, or has no value', () => {
    expect(section({ annual_value: { not_published: 'Not given.' } })).not.toContain('over its whole term');
    const terms = [{ id: 'first', from: '2020-04-01', years: 5, basis: 'initial' }];
    expect(section({ terms })).not.toContain('over its whole term');
  });
});
