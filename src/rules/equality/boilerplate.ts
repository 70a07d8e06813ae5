import { english, wordCount } from '../english.ts';
import type { Passage } from '../prose.ts';
import type { RuleContext } from '../rule.ts';

/** Shorter sections are statements, not assessments. */
const FEWEST_WORDS = 60;
/** One word about the matter is asked for in so many. */
const WORDS_PER_KEYWORD = 60;
/** More than this share of sentences that would fit any report is boilerplate, in hundredths. */
const MOST_GENERIC = 30;

/** How sentences begin, or go on, that would fit any report. */
const GENERIC =
  /(?:^|\n)\W{0,9}it is (?:important|essential|vital|crucial) (?:to|that)\b|\b(?:should|must) (?:strive|endeavour|aim|seek) to\b|\bis committed to\b|\bshould be (?:considered|taken into account|mindful|avoided|encouraged)\b|\bwhere(?:ver)? (?:possible|appropriate)\b/i;

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** A run of prose that is not about the case: how many words it has, and what shows it. */
export interface Boilerplate {
  readonly words: number;
  readonly why: string;
}

/**
 * Whether passages would fit any report: fewer than one keyword of the case, name of one of its contracts or figure in
 * every sixty words, or generic sentences beyond three in ten. Without keywords nothing can be told.
 */
export function boilerplateIn(
  passages: readonly Passage[],
  { case: input }: RuleContext,
): Boilerplate | undefined {
  const { keywords = [] } = input;
  const text = passages.map((passage) => passage.text).join('\n');
  const words = wordCount(text);
  if (keywords.length === 0 || words < FEWEST_WORDS) return undefined;
  const about = countUpTo(Math.ceil(words / WORDS_PER_KEYWORD), passages, [FIGURE, namesOf(input)]);
  if (about * WORDS_PER_KEYWORD < words)
    return {
      words,
      why:
        about === 0
          ? 'none of them is a keyword of the case'
          : `only ${about} of them ${about === 1 ? 'is a keyword' : 'are keywords'} of the case`,
    };
  const sentences = text.split(/[.!?](?:\s|$)/u).filter((sentence) => wordCount(sentence) > 2);
  const generic = sentences.filter((sentence) => GENERIC.test(sentence)).length;
  if (generic * 100 <= sentences.length * MOST_GENERIC) return undefined;
  return { words, why: `${generic} of ${sentences.length} sentences would fit any report` };
}

/** What finds the names of a case, which stay the same from one of its sections to the next. */
const patterns = new WeakMap<RuleContext['case'], RegExp>();

/** The names by which a case is known, whatever ending they have: "drugs" is also in "drug". */
function namesOf(input: RuleContext['case']): RegExp {
  const known = patterns.get(input);
  if (known) return known;
  const names = [...(input.keywords ?? []), ...(input.contracts ?? []).map(({ name }) => english(name))];
  const stems = names.map((name) => name.toLowerCase().replace(/s$/, '').replace(ESCAPED, '\\$&'));
  const pattern = new RegExp(`\\b(?:${[...new Set(stems)].join('|')})`, 'g');
  patterns.set(input, pattern);
  return pattern;
}

/** An amount, a count or a value of the case that a text gives. */
const FIGURE = /\d[\d,.]*|\uFFFC/g;

/** How often passages have one of these patterns, in small letters; no more is counted than this many. */
function countUpTo(most: number, passages: readonly Passage[], patterns: readonly RegExp[]): number {
  let count = 0;
  for (const pattern of patterns)
    for (const { text } of passages) {
      if (count >= most) return count;
      count += text.toLowerCase().match(pattern)?.length ?? 0;
    }
  return count;
}
