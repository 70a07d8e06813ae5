import type { Table } from '../../src/tree/nodes.ts';
import { cell, columns, groupRow, note, paragraph, row, table, text } from './tree-builder.ts';

/** Ids and footnote numbers of one copy of the paper. */
export interface Names {
  id(id: string): string;
  note(number: number): number;
}

export function contractsTable(names: Names): Table {
  const cols = columns(
    [26, 'left'],
    [21, 'left'],
    [16, 'left'],
    [14, 'figure'],
    [13, 'figure'],
    [10, 'figure'],
  );
  const line = (id: string, ...words: readonly string[]) => row('body', cols, words, names.id(id));
  return table(
    'Table 1: Contracts by authority, annual value (£000, excluding VAT)',
    cols,
    [row('head', cols, ['Service', 'Provider', 'Ends', 'Northshire 48.6%', 'Westshire 51.4%', 'Total'])],
    [
      line(
        'c-adult',
        'Adult treatment, prescribing and key working',
        'A national charity',
        '31 March 2026',
        '2,041',
        '2,158',
        '4,199',
      ),
      line(
        'c-recovery',
        'Recovery and peer support',
        'A local trust',
        '31 March 2026, with the option of two further years',
        '304',
        '321',
        '625',
      ),
      line(
        'c-young',
        'Young persons service',
        'Youth Offending Service (annual agreement between the councils)',
        '31 March 2026',
        '178',
        '189',
        '367',
      ),
      line('c-family', 'Family and carers', 'A local charity', '31 March 2026', '49', '51', '100'),
      line(
        'c-residential',
        'Residential detoxification and rehabilitation',
        'Framework of eleven homes',
        '31 March 2028',
        '413',
        '437',
        '850',
      ),
      line(
        'c-needle',
        'Needle exchange in pharmacies',
        'Thirty-two pharmacies',
        '31 March 2026',
        '92',
        '98',
        '190',
      ),
      line(
        'c-supervised',
        'Supervised consumption',
        'Forty pharmacies',
        '31 March 2026',
        '141',
        '149',
        '290',
      ),
      row('total', cols, ['Total', undefined, undefined, '3,218', '3,403', '6,621'], names.id('c-total')),
    ],
    {
      id: names.id('table-1'),
      summary:
        'Seven contracts, one in each row, with provider, end date and annual value by council. The last row is the total.',
      notes: [
        paragraph(
          [
            text('Shares as explained in the note'),
            note(names.note(2)),
            text('. Figures may not sum because of rounding.'),
          ],
          { role: 'note' },
        ),
      ],
    },
  );
}

export function grantsTable(names: Names): Table {
  const cols = columns(
    [34, 'left'],
    [11, 'figure'],
    [11, 'figure'],
    [11, 'figure'],
    [11, 'figure'],
    [11, 'figure'],
    [11, 'figure'],
  );
  const figures = (words: readonly string[]) => words;
  const line = (id: string, name: string, ...words: readonly string[]) =>
    row('body', cols, [name, ...figures(words)], names.id(id));
  const spanned = { rowSpan: 1, header: 'column', align: 'centre' } as const;
  return table(
    'Table 2: Grants by year and authority (£000)',
    cols,
    [
      {
        kind: 'head',
        cells: [
          cell(0, 'Grant', { rowSpan: 2, header: 'column' }),
          cell(1, 'Northshire', { colSpan: 2, ...spanned }),
          cell(3, 'Westshire', { colSpan: 2, ...spanned }),
          cell(5, 'Both', { colSpan: 2, ...spanned }),
        ],
      },
      {
        kind: 'head',
        cells: ['2024/25', '2025/26', '2024/25', '2025/26', '2024/25', '2025/26'].map((year, i) =>
          cell(i + 1, year, { header: 'column', align: 'figure' }),
        ),
      },
    ],
    [
      groupRow(cols, 'Treatment and recovery'),
      line(
        'g-supplement',
        'Supplementary treatment and recovery grant',
        '1,009',
        '1,650',
        '1,066',
        '1,745',
        '2,075',
        '3,395',
      ),
      line('g-inpatient', 'Inpatient detoxification', '61', '61', '64', '64', '125', '125'),
      row(
        'subtotal',
        cols,
        ['Subtotal', '1,070', '1,711', '1,130', '1,809', '2,200', '3,520'],
        names.id('g-sub-1'),
      ),
      groupRow(cols, 'Housing and work'),
      line('g-housing', 'Housing support', '204', '210', '216', '222', '420', '432'),
      line('g-work', 'Individual placement and support', '88', '90', '93', '95', '181', '185'),
      line('g-rough', 'Rough sleeping (Westshire only)', '–', '–', '798', '811', '798', '811'),
      row(
        'subtotal',
        cols,
        ['Subtotal', '292', '300', '1,107', '1,128', '1,399', '1,428'],
        names.id('g-sub-2'),
      ),
      row(
        'total',
        cols,
        ['Total', '1,362', '2,011', '2,237', '2,937', '3,599', '4,948'],
        names.id('g-total'),
      ),
    ],
    {
      id: names.id('table-2'),
      summary:
        'Two groups of grants with a subtotal each, then the total; for each council and both together, two years side by side.',
    },
  );
}

export function risksTable(names: Names): Table {
  const cols = columns([34, 'left'], [50, 'left'], [16, 'left']);
  const line = (id: string, ...words: readonly string[]) => row('body', cols, words, names.id(id));
  return table(
    'Table 3: Risks and what is left of them',
    cols,
    [row('head', cols, ['Risk', 'What is done about it', 'What is left'])],
    [
      line(
        'r-challenge',
        'A provider challenges the short award',
        'Notices are published in good time, the reasons are recorded against the key criteria, and legal advice is taken at each stage.',
        'Low',
      ),
      line(
        'r-staff',
        'Staff leave because the future of the services is uncertain',
        'Both councils write to providers as soon as the decision takes effect; the two years are confirmed, and not one year at a time.',
        'Medium',
      ),
      line(
        'r-grant',
        'A grant is reduced or ends',
        'Posts paid for by grants are for fixed terms. Volumes can be reduced on three months of notice.',
        'Medium',
      ),
      line(
        'r-cost',
        'Pay and prices rise faster than the budget',
        'The rise is capped in the contracts, and savings from the move to one building are set aside.',
        'Medium',
      ),
      line(
        'r-quality',
        'Quality falls while the new model is designed',
        'Quarterly review meetings go on, with unannounced visits and a survey of those who use the services.',
        'Low',
      ),
    ],
    { id: names.id('table-3'), indent: 0 },
  );
}
