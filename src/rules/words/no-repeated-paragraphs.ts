import type { Field } from '../../schema/each-field.ts';
import type { Passage } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Two paragraphs that share this part of their pairs of words are the same in all but a few of them. */
const SAME = 0.8;
const FEWEST_WORDS = 20;
/** A pair of words in more paragraphs than this says nothing about any two of them. */
const COMMON = 12;
/** What repeats other parts by its nature: the record, and the summary for residents. */
const REPEATS = /^(?:decisions|plain_summary|tables|contracts|scrutiny\.recommendations)\./;
/** Between paragraphs, and between items of a list; kept by `split`, so that offsets can be counted. */
const BETWEEN = /(\n\s*\n\s*|\n(?=[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]))/;
/** Words are numbers up to this, so that a pair of them is one small number. */
const MOST_WORDS = 2 ** 21 - 1;

const TWICE =
  'The market of providers is small, and nurses and doctors leave it each year for other posts. A tender would unsettle them again, just when new grants let services take on more people and train them well.';

const twoSections = (one: string, two: string) => ({
  background: [{ id: 'a', text: one }],
  options_intro: [{ id: 'b', text: two }],
});

/** A paragraph is not written twice in different sections; a reference will do. */
export const noRepeatedParagraphs: Rule = {
  id: 'LNT-17',
  title: 'No paragraph stands twice',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'Of two copies of a paragraph one is changed and the other is not, and then the paper contradicts itself.',
  reads: ['*'],
  check: ({ prose }) =>
    repeated(paragraphs(prose.passages)).map(({ paragraph, of }) => ({
      path: paragraph.field.at,
      textOffset: paragraph.offset,
      message: `This paragraph is nearly the same as one of "${of.field.path}".`,
      mend: 'Keep it in one place and refer to it from the other by :ref[…].',
    })),
  examples: {
    accepted: [
      {
        case: twoSections(
          TWICE,
          'Another matter altogether: the lease of the building ends, and the rooms are too small for the groups that meet there on weekday evenings.',
        ),
      },
      { case: twoSections('A short one.', 'A short one.') },
    ],
    rejected: [
      {
        case: twoSections(TWICE, `First words.\n\n${TWICE.replace('small', 'tiny')}`),
        path: 'options_intro.b.text',
        message: 'This paragraph is nearly the same as one of "background.a.text".',
        textOffset: 14,
      },
    ],
  },
};

interface Paragraph {
  readonly field: Field;
  readonly offset: number;
  /** Its words, each as a number. */
  readonly words: readonly number[];
}

function paragraphs(passages: readonly Passage[]): Paragraph[] {
  return passages.flatMap(({ field, text }) => {
    if (field.kind !== 'markdown' || field.language !== 'en' || REPEATS.test(field.path)) return [];
    const out: Paragraph[] = [];
    let offset = 0;
    for (const typed of text.length < FEWEST_WORDS * 4 ? [] : field.text.split(BETWEEN)) {
      const part = text.slice(offset, offset + typed.length);
      const words = part.length < FEWEST_WORDS * 3 ? [] : wordsOf(part);
      if (words.length >= FEWEST_WORDS) out.push({ field, offset, words });
      offset += part.length;
    }
    return out;
  });
}

/** Each word as a number, hardly ever that of another word of the case, whatever its capitals. */
function wordsOf(text: string): number[] {
  const words: number[] = [];
  let word = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at) | 32;
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) word = (word * 31 + unit) & MOST_WORDS;
    else if (word !== 0) {
      words.push(word);
      word = 0;
    }
  }
  return words;
}

/** The pair of words that ends with the one at `index`, as a number. */
const pairAt = (words: readonly number[], index: number) =>
  ((words[index - 1] ?? 0) << 9) ^ (words[index] ?? 0);

/** Each pair of words that follow one another, once. */
function pairsOf({ words }: Paragraph): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let index = 1; index < words.length; index += 1) pairs.add(pairAt(words, index));
  return pairs;
}

/** Each paragraph that repeats an earlier one of another field. Pairs of words are looked up, not compared one by one. */
function repeated(all: readonly Paragraph[]): { paragraph: Paragraph; of: Paragraph }[] {
  if (!mayRepeat(all)) return [];
  const places = new Map<number, number[]>();
  const sets = all.map(pairsOf);
  return all.flatMap((paragraph, at) => {
    const shared = new Map<number, number>();
    const pairs = sets[at] ?? new Set();
    for (const pair of pairs) {
      const earlier = places.get(pair);
      if (earlier === undefined) places.set(pair, [at]);
      else {
        for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1);
        if (earlier.length < COMMON) earlier.push(at);
      }
    }
    for (const [index, count] of shared) {
      const of = all[index];
      if (!of || of.field === paragraph.field) continue;
      if ((2 * count) / (pairs.size + (sets[index]?.size ?? 0)) > SAME) return [{ paragraph, of }];
    }
    return [];
  });
}

/** So many pairs are told apart when it is asked whether any are the same. */
const TOLD_APART = 2 ** 16;

/**
 * Whether most pairs of any paragraph stand before it at all; two thirds of what nearly repeats another do. It may say so
 * wrongly, where two pairs are told apart no more: it is there to spare nearly every case the search.
 */
function mayRepeat(all: readonly Paragraph[]): boolean {
  const seen = new Uint8Array(TOLD_APART);
  return all.some(({ words }) => {
    let known = 0;
    for (let index = 1; index < words.length; index += 1) {
      const pair = pairAt(words, index) & (TOLD_APART - 1);
      known += seen[pair] ?? 0;
      seen[pair] = 1;
    }
    return known > (words.length - 1) / 2;
  });
}
