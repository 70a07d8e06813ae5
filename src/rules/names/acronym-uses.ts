import { CAPITAL, LETTER } from '../letters.ts';
import type { Passage, ProseReading } from '../prose.ts';

/** An acronym where it stands in the text. */
export interface AcronymUse {
  readonly passage: Passage;
  readonly offset: number;
  readonly acronym: string;
}

/** Where an acronym is written out. */
export interface Expansion extends AcronymUse {
  readonly words: string;
  /** The last word, where it gives no letter: "Early Help and Prevention Review (EHAP)". */
  readonly tail: string | undefined;
  /** Whether the letters are those of the words. */
  readonly fits: boolean;
}

const ACRONYM = new RegExp(
  `(?=[${CAPITAL}])(?<![${LETTER}\\d\\ufffc&/.@_-])([${CAPITAL}]{2,7}|[${CAPITAL}][a-z][${CAPITAL}]{1,3})(?:s|['’]s?)?(?![${LETTER}\\d&@_]|[-/][${LETTER}\\d]|\\.[${LETTER}])`,
  'g',
);
const SHOUTING = new RegExp(`(?:^|\\s)[${CAPITAL}]{2,}[,:;]?\\s+$`);
const SHOUTED = new RegExp(`^\\s+[${CAPITAL}]{2,}`);
const ROMAN = /^(?:[IVX]{2,5})$/;

/** Letters that hold the place of words still to come, which are another rule's. */
const PLACEHOLDER = /^TB[ACD]$/;

/** Papers of others. */
const NO_ACRONYMS = /^background_papers\./;

/** Every acronym in the English words of a case; words in a row of capitals, and Roman numbers, are none. */
export function acronymUses(prose: ProseReading): readonly AcronymUse[] {
  return prose.find(ACRONYM).flatMap(({ passage, offset, written, groups }): AcronymUse[] => {
    const { field, text } = passage;
    const acronym = groups[1] ?? '';
    if (NO_ACRONYMS.test(field.path) || ROMAN.test(acronym) || PLACEHOLDER.test(acronym)) return [];
    const before = text.slice(Math.max(0, offset - 16), offset);
    const after = text.slice(offset + written.length, offset + written.length + 16);
    const shouted = SHOUTING.test(before) || SHOUTED.test(after);
    return shouted || isCapitalLine(text, offset) ? [] : [{ passage, offset, acronym }];
  });
}

/** What follows an acronym that is written out behind it. */
const BEHIND = new RegExp(`^(?:s|['’]s?)?(?: \\(|, the |, (?=[${CAPITAL}]))([^().;\\n]{4,140})`);

/** Words are looked for this far before and behind an acronym. */
const FARTHEST = 140;
const WORD = new RegExp(`[${LETTER}\\d][${LETTER}\\d'’-]*`, 'g');

/**
 * The words that an acronym stands for where it is used: "Long Form (LF)", "LF (Long Form)" or "LF, the Long Form";
 * undefined where it is not written out there.
 */
export function expansionAt(use: AcronymUse): Expansion | undefined {
  const { passage, offset, acronym } = use;
  const { text } = passage;
  const end = offset + acronym.length;
  const inBrackets = text[offset - 1] === '(' && /^(?:s|['’]s?)?[),;]/.test(text.slice(end, end + 4));
  if (inBrackets) {
    const words = wordsBefore(text.slice(Math.max(0, offset - 1 - FARTHEST), offset - 1));
    return written(use, words, 'before');
  }
  const after = BEHIND.exec(text.slice(end, end + FARTHEST + 8));
  if (!after) return undefined;
  const found = written(
    use,
    [...(after[1] ?? '').matchAll(WORD)].map(([word]) => word),
    'behind',
  );
  return found?.fits ? found : undefined;
}

/** The words of the same sentence that come before; a full stop ends them, the stop of an abbreviation does not. */
function wordsBefore(text: string): string[] {
  const sentence = text.slice(
    Math.max(text.lastIndexOf('. '), text.lastIndexOf('; '), text.lastIndexOf('\n\n')) + 1,
  );
  return [...sentence.matchAll(WORD)].map(([word]) => word);
}

function written(
  use: AcronymUse,
  words: readonly string[],
  side: 'before' | 'behind',
): Expansion | undefined {
  const most = use.acronym.length * 2 + 3;
  const near = side === 'before' ? words.slice(-most) : words.slice(0, most);
  for (let count = 1; count <= near.length; count += 1) {
    const candidate = side === 'before' ? near.slice(-count) : near.slice(0, count);
    if (!spells(candidate, use.acronym) || !isWhole(candidate, use.acronym)) continue;
    const tail = spells(candidate.slice(0, -1), use.acronym) ? candidate.at(-1) : undefined;
    return { ...use, words: candidate.join(' '), tail, fits: true };
  }
  const name = side === 'before' ? misspelt(capitalised(near), use.acronym) : undefined;
  return name && { ...use, words: name.join(' '), tail: undefined, fits: false };
}

/** Shorter acronyms than this are too like others for a wrong letter to tell. */
const TELLING = 4;

/** The words that an acronym stands for but for one letter of it; undefined where there are none. */
function misspelt(words: readonly string[], acronym: string): readonly string[] | undefined {
  if (acronym.length < TELLING) return undefined;
  return words
    .map((_, index) => words.slice(index))
    .find((name) => {
      const initials = name.filter((word) => !SMALL.test(word)).map((word) => (word[0] ?? '').toUpperCase());
      if (initials[0] !== acronym[0] || Math.abs(initials.length - acronym.length) > 1) return false;
      return inCommon(initials, [...acronym]) >= acronym.length - 1;
    });
}

/** How many letters two rows share in order, each letter of the second taken where it next stands in the first. */
function inCommon(row: readonly string[], letters: readonly string[]): number {
  let at = 0;
  let count = 0;
  for (const letter of letters) {
    const next = row.indexOf(letter, at);
    if (next < 0) continue;
    at = next + 1;
    count += 1;
  }
  return count;
}

/** Whether the line has no small letter: a heading in capitals. */
function isCapitalLine(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_LINE), offset);
  const after = text.slice(offset, offset + LONGEST_LINE);
  const line = before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '');
  return (
    !/[a-z\u00df-\u00ff]{2}/.test(line) &&
    (text.length > line.length || /\p{Lu}{8}|\p{Lu}\s+\p{Lu}/u.test(line))
  );
}

const LONGEST_LINE = 200;

/** The run of capitalised words at the end, with the small words in it. */
function capitalised(words: readonly string[]): readonly string[] {
  let first = words.length;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (/^[A-Z\u00c0-\u00de]/.test(word)) first = at;
    else if (!SMALL.test(word)) break;
  }
  return words.slice(words[first] === 'The' ? first + 1 : first);
}

const SMALL = /^(?:and|of|for|the|in|on|to|with|at|by|&)$/;

/** Whether the letters of an acronym stand in the words, in order, each word giving its first letter or more. */
function spells(words: readonly string[], acronym: string): boolean {
  const letters = [...acronym.toLowerCase()];
  let at = 0;
  for (const [index, word] of words.entries()) {
    const low = word.toLowerCase();
    if (low[0] !== letters[at]) {
      if (index === 0) return false;
      continue;
    }
    at += 1;
    for (const letter of low.slice(1)) {
      // Letters inside a word count only where no later word begins with them: "Inpatient Detoxification" is IPD.
      if (
        letter !== letters[at] ||
        words.slice(index + 1).some((next) => next.toLowerCase().startsWith(letter))
      )
        continue;
      at += 1;
    }
  }
  return at >= letters.length;
}

/** Whether no word of weight is passed over but at the end. */
function isWhole(words: readonly string[], acronym: string): boolean {
  const heavy = words.filter((word) => !SMALL.test(word) && !/^\d/.test(word));
  return heavy.length <= acronym.length + 2;
}
