import type { TextRun } from './compare-text.ts';

const paragraph = (...texts: readonly string[]): TextRun[] =>
  texts.map((text, index) => ({ text, note: false, apart: index === 0 }));

/** Pairs of texts, LibreOffice's and ours, and whether the comparison must tell them apart. */
export const PLANTED_DIFFERENCES: readonly {
  readonly what: string;
  readonly theirs: readonly TextRun[];
  readonly ours: readonly TextRun[];
  readonly differs: boolean;
}[] = [
  {
    what: 'the same words in other lines',
    theirs: paragraph('1.1', 'The total ', 'is £5.'),
    ours: [...paragraph('1.1'), ...paragraph('The ', 'total is £5.')],
    differs: false,
  },
  {
    what: 'a word broken after its hyphen',
    theirs: paragraph('to re-let it'),
    ours: paragraph('to re-', 'let it'),
    differs: false,
  },
  {
    what: 'another figure',
    theirs: paragraph('The total is £6.'),
    ours: paragraph('The total is £5.'),
    differs: true,
  },
  {
    what: 'another number',
    theirs: paragraph('1.2', 'The total'),
    ours: [...paragraph('1.1'), ...paragraph('The total')],
    differs: true,
  },
  {
    what: 'a paragraph too few',
    theirs: [...paragraph('One.'), ...paragraph('Two.')],
    ours: paragraph('One.'),
    differs: true,
  },
  {
    what: 'a paragraph too many',
    theirs: paragraph('One.'),
    ours: [...paragraph('One.'), ...paragraph('Two.')],
    differs: true,
  },
  {
    what: 'two lines run together',
    theirs: paragraph('The total ', 'is £5.'),
    ours: paragraph('The total', 'is £5.'),
    differs: true,
  },
];
