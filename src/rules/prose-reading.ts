import type { Field } from '../schema/each-field.ts';
import type { Match, Passage, ProseReading } from './prose.ts';
import type { FieldTools } from './rule.ts';
import { type WordPlaces, wordPlaces } from './word-places.ts';

/** Fields that no paper prints, the record beside the matter; and quotations, which are others' words. */
const NOT_OWN =
  /^(?:added|answers|clearances|exempt|keywords|acronyms|provenance|version)(?:\.|$)|\.quotation$/;

/** Fields that are no words: references and numbers, addresses, names of files, and paths of the case itself. */
const NOT_WORDS =
  /(?:^|\.)reference$|^contacts\.[^.]+\.(?:email|telephone)$|^decisions\.[^.]+\.minute$|^appendices\.[^.]+\.file$|^sections\.[^.]+\.under$|^savings\.[^.]+\.(?:enabler|taken_into_account_by)$|^figures\.[^.]+\.rounds$|^calculations\.[^.]+\.(?:sum\..+|times|count_of)$|^funding\.cost$/;

/** An address of mail or of a page among plain words. */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"”)\]]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g;

/** Stands between two fields in the joined text, so that no pattern reaches from one into the next. */
const BETWEEN = '\n\u0000\n';

/** The English passages and their texts as one, with where each begins in it. */
interface Joined {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly starts: readonly number[];
  readonly words: WordPlaces;
}

/** Reads the prose of a case once, when a rule first asks for it. */
export function proseReading(fields: readonly Field[], { readProse }: FieldTools): ProseReading {
  let passages: readonly Passage[] | undefined;
  let joined: Joined | undefined;
  const read = () => {
    passages ??= fields.filter(isProse).map((field) => passageOf(field, readProse));
    return passages;
  };
  const inEnglish = () => {
    joined ??= join(read().filter(({ field }) => field.language === 'en'));
    return joined;
  };
  return {
    get passages() {
      return read();
    },
    find: (pattern, having) => {
      const english = inEnglish();
      if (having && !having.some((one) => has(english, one))) return [];
      return matchesIn(english, pattern);
    },
    findFrom: (pattern, words) => matchesAt(inEnglish(), pattern, inEnglish().words.of(words)),
    findRepeated: (pattern) => matchesAt(inEnglish(), pattern, inEnglish().words.repeated),
  };
}

function isProse({ path }: Field): boolean {
  return !NOT_OWN.test(path) && !NOT_WORDS.test(path);
}

function passageOf(field: Field, readProse: FieldTools['readProse']): Passage {
  if (field.kind !== 'markdown') return { field, text: withoutAddresses(field.text), values: [] };
  return { field, ...readProse(field.text) };
}

function withoutAddresses(text: string): string {
  return /@|:\/\/|www\./.test(text) ? text.replace(ADDRESS, (address) => ' '.repeat(address.length)) : text;
}

function join(passages: readonly Passage[]): Joined {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of passages) {
    starts.push(length);
    length += text.length + BETWEEN.length;
  }
  const text = passages.map((passage) => passage.text).join(BETWEEN);
  return { text, passages, starts, words: wordPlaces(text) };
}

/** Whether a text has a word, or a sign, in it. */
function has({ text, words }: Joined, one: string): boolean {
  return /^\w+$/.test(one) ? words.has(one) : text.includes(one);
}

function matchesIn(joined: Joined, pattern: RegExp): readonly Match[] {
  const { text } = joined;
  const out: Match[] = [];
  pattern.lastIndex = 0;
  for (let groups = pattern.exec(text); groups; groups = pattern.exec(text)) {
    if (groups[0] === '') pattern.lastIndex += 1;
    keepMatch(groups, joined, out);
  }
  return out;
}

/** As one search would find them: each begins behind the one before. */
function matchesAt(joined: Joined, pattern: RegExp, places: readonly number[]): readonly Match[] {
  const out: Match[] = [];
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    pattern.lastIndex = place;
    const groups = pattern.exec(joined.text);
    if (!groups) continue;
    end = pattern.lastIndex;
    keepMatch(groups, joined, out);
  }
  return out;
}

function keepMatch(groups: RegExpExecArray, { passages, starts }: Joined, out: Match[]): void {
  const at = lastUpTo(groups.index, starts);
  const passage = passages[at];
  if (passage) out.push({ passage, offset: groups.index - (starts[at] ?? 0), written: groups[0], groups });
}

/** Which of some numbers, in order, is the last that is not above another; the first where all are. */
function lastUpTo(most: number, numbers: readonly number[]): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
