import type { Field } from '../schema/each-field.ts';
import type { Match, Passage, ProseReading } from './prose.ts';
import type { FieldTools } from './rule.ts';

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
  /** Every word of it once, in small letters: what stands between two boundaries (`\b`) of a pattern. */
  readonly words: ReadonlySet<string>;
  readonly repeatsWord: boolean;
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
    get repeatsWord() {
      return inEnglish().repeatsWord;
    },
    find: (pattern, words) => {
      const english = inEnglish();
      if (words && !words.some((word) => english.words.has(word))) return [];
      return matchesIn(english, pattern);
    },
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
  return { text, passages, starts, ...wordsOf(text) };
}

/** Read letter by letter: a pattern takes half as long again, and this is done for every case. */
function wordsOf(text: string): Pick<Joined, 'words' | 'repeatsWord'> {
  const low = text.toLowerCase();
  const words = new Set<string>();
  let repeatsWord = false;
  let before = '';
  let behind = -1;
  let start = -1;
  for (let at = 0; at <= low.length; at += 1) {
    if (isOfWord(low.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      const word = low.slice(start, at);
      words.add(word);
      repeatsWord ||= word === before && start === behind + 1;
      before = word;
      behind = at;
      start = -1;
    }
  }
  return { words, repeatsWord };
}

/** Whether a unit is a small letter of ASCII, a digit or `_`. */
function isOfWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
}

function matchesIn({ text, passages, starts }: Joined, pattern: RegExp): readonly Match[] {
  const out: Match[] = [];
  let at = 0;
  pattern.lastIndex = 0;
  for (let groups = pattern.exec(text); groups; groups = pattern.exec(text)) {
    if (groups[0] === '') pattern.lastIndex += 1;
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= groups.index) at += 1;
    const passage = passages[at];
    if (passage) out.push({ passage, offset: groups.index - (starts[at] ?? 0), written: groups[0], groups });
  }
  return out;
}
