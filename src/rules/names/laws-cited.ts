import { CAPITAL, LETTER } from '../letters.ts';
import type { Match, Passage, ProseReading } from '../prose.ts';

/** A law cited by its title and year. */
export interface LawCited {
  readonly passage: Passage;
  /** Where the word "Act", "Regulations" and so on stands in the field. */
  readonly offset: number;
  /** The words before the year that can be its title, as far back as they go, and where each stands. */
  readonly words: readonly string[];
  readonly offsets: readonly number[];
  readonly year: number;
  /** Where the year stands in the field. */
  readonly yearOffset: number;
  /** The year and number that follow in brackets, as `2012/2089`. */
  readonly number: string | undefined;
}

const TAIL =
  /\b(?:Act|Measure|Regulations|Order|Rules)((?: \((?:Scotland|Wales|Northern Ireland|England|England and Wales)\))?),?[ \n]((?:19|20)\d\d)\b(?![/–-]\d)(?:,?[ \n]\(?(?:S\.?S?\.?I\.?|No\.)[ \n]?((?:19|20)\d\d\/\d{1,4}))?/y;

const NOT_WORD = new RegExp(`[^${LETTER}\\d]+`, 'g');

/** Titles are looked for this far back. */
const FARTHEST = 200;
const PIECE = /\([^()\n]*\)|[^\s()]+/g;
const NAME = new RegExp(`^(?:[${CAPITAL}][${LETTER}'’.-]*,?|\\(.*\\)|\\d{4}|etc\\.?)$`);
const JOINING = /^(?:of|and|the|for|to|in|on|at|with|by|as|or|from|&)$/;

/** Every law that the English prose cites by title and year. */
export function lawsCited(prose: ProseReading): readonly LawCited[] {
  return prose.findFrom(TAIL, ['act', 'measure', 'regulations', 'order', 'rules']).map((match) => {
    const { passage, offset, groups } = match;
    const [whole, , year = '', number] = groups;
    return {
      passage,
      offset,
      ...titleWords(match),
      year: Number(year),
      yearOffset: offset + whole.indexOf(year, 3),
      number,
    };
  });
}

/** The words of the title, back to the first that can be none of it; joining words do not begin it. */
function titleWords({ passage, offset, groups }: Match): Pick<LawCited, 'words' | 'offsets'> {
  const start = Math.max(0, offset - FARTHEST);
  const found = [...passage.text.slice(start, offset).matchAll(PIECE)];
  const pieces = found.map(([piece]) => piece);
  let first = pieces.length;
  while (first > 0) {
    const piece = pieces[first - 1] ?? '';
    if (!NAME.test(piece) && !JOINING.test(piece)) break;
    // A year is part of a title only before brackets: "Equality Act 2010 (Specific Duties) Regulations".
    if (/^\d/.test(piece) && !pieces[first]?.startsWith('(')) break;
    first -= 1;
  }
  while (JOINING.test(pieces[first] ?? '')) first += 1;
  const [whole, country = ''] = groups;
  const noun = /^[A-Z][a-z]+/.exec(whole)?.[0] ?? '';
  return {
    words: [...pieces.slice(first), noun, ...(country === '' ? [] : [country.trim()])],
    offsets: [...found.slice(first).map(({ index }) => start + index), offset],
  };
}

/** Anything but words with one space between them. */
const NOT_PLAIN = /[^a-z\d ]| {2}|^ | $/;

/** A title as titles are compared: without "The", case, punctuation and line ends. */
export function plainTitle(title: string): string {
  const low = title.toLowerCase();
  const plain = NOT_PLAIN.test(low) ? low.replaceAll('&', ' and ').replace(NOT_WORD, ' ').trim() : low;
  return plain.startsWith('the ') ? plain.slice(4) : plain;
}
