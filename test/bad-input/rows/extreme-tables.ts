import { background, swap } from '../change.ts';

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i));

/** A table of Markdown: so many columns and rows of the same words. */
export const grid = (columns: number, rows: number, words: string): string =>
  [
    `| ${repeat(columns, (i) => `Head ${i + 1}`).join(' | ')} |`,
    `|${'---|'.repeat(columns)}`,
    ...repeat(rows, () => `| ${repeat(columns, () => words).join(' | ')} |`),
  ].join('\n');

const nested = (levels: number, marker: string): string =>
  repeat(levels, (i) => `${' '.repeat(i * (marker.length + 1))}${marker} Level ${i + 1} of the list`).join(
    '\n',
  );

const quiet: readonly RegExp[] = [];
const broken = [/^TBL-01 .* needs more room than /];
const refused = (words: RegExp) => [new RegExp(`^FLD-01 .*${words.source}`)];

/** What stands in a case, and what is said of it; whatever is said, the papers that are made are right. */
export const EXTREME_TABLES: readonly (readonly [string, (text: string) => string, readonly RegExp[]])[] = [
  ['a table of one cell, a heading', background('| Only |\n|---|'), quiet],
  ['a table of one row', background('| Head |\n|---|\n| one |'), quiet],
  ['a row too short', background('| A | B | C |\n|---|---|---|\n| 1 |'), quiet],
  [
    'a row too long',
    background('| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |'),
    refused(/this row has 5 cells and the header 3/),
  ],
  ['empty cells', background('| A | B |\n|---|---|\n|  |  |\n| | x |'), quiet],
  [
    'a cell of two thousand words',
    background(`| A | B |\n|---|---|\n| x | ${'Many families use it. '.repeat(500)}|`),
    quiet,
  ],
  ['a word of 300 letters', background(`| A | B |\n|---|---|\n| x | ${'W'.repeat(300)} |`), quiet],
  [
    'marks that mean something elsewhere',
    background('| A & B | < |\n|---|---|\n| "x" \\| y | a < b > c & d |'),
    quiet,
  ],
  ['14 columns, on their side', background(grid(14, 3, '1,234,567')), quiet],
  ['14 columns over several pages', background(grid(14, 60, '1,234,567')), quiet],
  ['60 columns', background(grid(60, 3, '1,234')), broken],
  [
    '14 columns in a list',
    background(`Words:\n\n- one\n\n  ${grid(14, 2, '1,234,567').replaceAll('\n', '\n  ')}\n\n- two`),
    broken,
  ],
  [
    'two wide tables with words between them',
    background(`${grid(14, 2, '1,234,567')}\n\nA few words.\n\n${grid(14, 2, '1,234,567')}\n\nAfter.`),
    quiet,
  ],
  [
    'a table in a numbered paragraph',
    background('Before it.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nAfter it.'),
    quiet,
  ],
  [
    'a table in a list and after it',
    background('Words:\n\n- one\n\n  | A |\n  |---|\n  | 1 |\n\n- two\n\n| B |\n|---|\n| 2 |'),
    quiet,
  ],
  ['bullets to four levels', background(nested(4, '-')), quiet],
  ['numbers to four levels', background(nested(4, '1.')), quiet],
  ['bullets to nine levels', background(nested(9, '-')), quiet],
  [
    'bullets to thirty levels',
    background(nested(30, '-')),
    refused(/nested lists here than one text can hold/),
  ],
  [
    'a table of 400 rows',
    swap(
      '      - { id: two,',
      `${repeat(400, (i) => `      - { id: r${i}, cells: { name: Row ${i}, total: 0 } }\n`).join('')}      - { id: two,`,
    ),
    quiet,
  ],
  [
    'headings over columns that overlap',
    swap(
      '    rows:\n',
      '    heads:\n      - { id: parts, heading: Parts, columns: [health, council] }\n      - { id: sums, heading: Sums, columns: [council, total] }\n    rows:\n',
    ),
    [/^MON-26 .*"council" stands under two headings/],
  ],
  [
    'a heading over columns that stand apart',
    swap(
      '    rows:\n',
      '    heads:\n      - { id: ends, heading: Ends, columns: [health, total] }\n    rows:\n',
    ),
    [/^MON-26 .*do not stand side by side/],
  ],
  [
    'a title of 300 characters with marks in it',
    swap('title: Respite care', `title: '${'A & B < C > "D" x '.repeat(14).trim()}'`),
    quiet,
  ],
  [
    'an empty section',
    swap('consultation: { none: Nobody needed to be asked. }', 'consultation: []'),
    [/^LNT-22 /],
  ],
];
