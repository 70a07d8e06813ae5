/** A slip of the keyboard that a pattern can find, with what should stand there where that is certain. */
export interface Slip {
  readonly pattern: RegExp;
  /** Whether the letters around a match belong to it. */
  readonly wide?: true;
  /** Words or signs of which one is in every match. */
  readonly having?: readonly string[];
  /** Words of which one begins every match; the pattern is sticky. */
  readonly from?: readonly string[];
  /** Whether a match is a word that stands twice; the pattern is sticky. */
  readonly repeats?: true;
  readonly message: (written: string) => string;
  readonly right?: (written: string) => string | undefined;
  readonly severity?: 'warning';
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** 0 to 99 in figures, also with a nought before. */
const DAYS = Array.from({ length: 110 }, (_, index) => (index < 100 ? `${index}` : `0${index - 100}`));

/** Words that may well stand twice. */
const TWICE = /^(?:had|that|her|bye|no|very|so|do|ha|tut|hear|long|much|many|more)$/i;
/** Words that never do. */
const NEVER_TWICE =
  /^(?:the|a|an|of|to|and|or|for|with|by|at|from|as|be|will|has|have|are|was|were|its|their|our|which|this|these)$/;

/** One slip a line; each pattern is linear. Words read as in `context.prose`: marks of Markdown are blanks. */
export const SLIPS: readonly Slip[] = [
  {
    pattern: /=(?<=\p{L}{2}=)(?=\p{L}{2})/gu,
    having: ['='],
    wide: true,
    message: (written) => `"${written}" has an equals sign in the middle of a word.`,
    right: (written) => written.replace('=', '-'),
  },
  {
    pattern: /\+(?<=\p{Ll}{2}\+)(?=\p{Ll}{2})/gu,
    having: ['+'],
    wide: true,
    message: (written) => `"${written}" has a plus sign in the middle of a word.`,
    severity: 'warning',
  },
  {
    pattern: /\b([A-Za-z]+)[ \n]\1\b(?![’'-])/iy,
    repeats: true,
    message: (written) => `"${shown(written)}" has one word twice.`,
    right: (written) => {
      const [word = ''] = written.split(/\s/);
      return NEVER_TWICE.test(word.toLowerCase()) ? word : undefined;
    },
  },
  {
    pattern: new RegExp(`\\b\\d{1,2} {2,9}${MONTH}\\b|\\b${MONTH} {2,9}\\d{4}\\b`, 'y'),
    from: [...DAYS, ...MONTH.slice(3, -1).toLowerCase().split('|')],
    message: (written) => `"${written}" has more than one space in a date.`,
    right: (written) => written.replace(/ {2,}/g, ' '),
  },
  {
    // Only where its subject begins the clause: in "all the powers the Council has are growing" both verbs are right.
    pattern:
      /\bha(?:s|ve|d) (?:is|are|was|were) [a-z]{2,20}ing\b(?<=(?:^|[.!?,;:]\s|\b(?:as|while|since|because|and|but|when|although|if) )(?:[Tt]he|[Tt]his|[Oo]ur|[Ii]ts|[Aa]n?) (?:[a-z]{3,20} )?[a-z]{3,20} ha[a-z]{1,2} [a-z]{2,4} [a-z]{2,20})/my,
    from: ['has', 'have', 'had'],
    message: (written) => `"${shown(written)}" has two verbs where there should be one.`,
  },
  {
    pattern:
      /\d(?<=\b(?:Lot|Phase|Option|Appendix|Annex|Table|Schedule|Recommendation|Paragraph|Section|Stage)\d)(?=\d?[a-z]?\b)/g,
    wide: true,
    message: (written) => `"${written}" has no space before its number.`,
    right: (written) => written.replace(/(?=\d)/, ' '),
    severity: 'warning',
  },
  {
    pattern: /[\u200b\u00ad\u2060]/g,
    having: ['\u200b', '\u00ad', '\u2060'],
    message: () => 'There is a character here that cannot be seen.',
    right: () => '',
  },
  {
    pattern: /\b100 ?\(A\) ?(?:\(4\)|4\b)/y,
    from: ['100'],
    message: (written) => `"${written}" is not how the section is cited: it is 100A(4).`,
    right: () => '100A(4)',
  },
];

/** Whether a word that stands twice may well do so. */
export function mayStandTwice(word: string): boolean {
  return TWICE.test(word) || /^\p{Lu}(?:\p{Ll}|$)/u.test(word);
}

const shown = (written: string) => written.replace(/\s+/g, ' ');
