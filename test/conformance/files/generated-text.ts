import fc from 'fast-check';

/** Words with what breaks lines, files and markup, all of it printable. */
const WORDS = [
  ...'the council agreed a whole-system approach to services for people who need them'.split(' '),
  ...[
    'Dŵr',
    'ŷ',
    'Łódź',
    'İstanbul',
    '£1,234.56',
    '“quoted”',
    'and/or',
    '2025/26',
    '10:30',
    'R&D',
    '<b>',
    '&amp;',
  ],
  ...[
    'Schedule\u00a012A',
    'non\u2011key',
    'co\u00adoperate',
    'a\u0301',
    '✓',
    '→',
    '“',
    '*',
    '_',
    '|',
    '#',
    '1.',
    '~',
  ],
  'https://www.example.gov.uk/a/very/long/path?with=query&and=more#fragment',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
] as const;

/** Some words in a row. */
export const someWords = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(' '));

/** Words that Markdown takes for nothing but words. */
const plainWords = (most: number): fc.Arbitrary<string> =>
  someWords(most).map(
    (words) => words.replace(/[<>&*_|#~[\]`\\]/g, '').replace(/^\s*(?:\d+\.|[-+])/, 'so') || 'so',
  );

const sentence = fc
  .tuple(plainWords(30), fc.constantFrom('', '**', '*'), plainWords(4), fc.boolean())
  .map(([words, mark, stressed, linked]) => {
    const tail = mark === '' ? '' : ` ${mark}${stressed.trim()}${mark}`;
    return `${words}${tail}${linked ? ' [a page](https://www.example.gov.uk/page)' : ''}.`;
  });

const items = (depth: number, margin: string): fc.Arbitrary<string> => {
  const nested = depth === 0 ? fc.constant('') : fc.oneof(fc.constant(''), items(depth - 1, `${margin}  `));
  return fc
    .array(fc.tuple(plainWords(12), nested), { minLength: 1, maxLength: 3 })
    .map((all) => all.map(([words, under]) => `${margin}- ${words}\n${under}`).join(''));
};

const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }), plainWords(6))
  .map(([columns, rows, words]) => {
    const line = (cell: (column: number) => string) =>
      `|${Array.from({ length: columns }, (_, column) => ` ${cell(column)} `).join('|')}|`;
    const body = Array.from({ length: rows }, (_, row) =>
      line((column) => (column === 0 ? words : `${row}.${column}`)),
    );
    return [line((column) => `Head ${column + 1}`), line(() => '---'), ...body].join('\n');
  });

const quotation = sentence.map((words) => `> ${words}`);

/** Markdown as a case's field may hold it: paragraphs, nested lists, tables, quotations. */
export const someMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: sentence },
      { weight: 2, arbitrary: items(2, '') },
      { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: quotation },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => blocks.join('\n\n'));
