import { CAPITAL, LETTER } from '../letters.ts';
import type { Passage, ProseReading } from '../prose.ts';

/** Two or more words with capitals, and the small words between them, where they first stand so. */
export interface Phrase {
  readonly passage: Passage;
  readonly offset: number;
  readonly written: string;
  /** As it is compared word for word. */
  readonly form: string;
  /** Its plain words. */
  readonly words: readonly string[];
  /** How often it stands in the prose. */
  readonly times: number;
}

const PHRASE = new RegExp(
  `(?=[${CAPITAL}])(?<![${LETTER}\\d])[${CAPITAL}][${LETTER}'’-]*(?:(?:,? and| of| for|(?: of| for) the| &|,)?[ \\n][${CAPITAL}][${LETTER}'’-]*)+`,
  'g',
);

/** Words that only open a sentence. */
const OPENING =
  /^(?:The|This|That|These|Those|In|On|At|By|For|From|To|Of|Under|With|All|Each|Both|As|If|When|While|Since|After|Before|Through|Its|Their|Our|A|An|It|Every|Phase|Lot|Option)[ \n]+/;

/** Names of time and place that stand beside one another by chance. */
const CALENDAR =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** Titles of the case and its parts, where every word may have a capital, but not who bears a share; names of papers. */
const TITLES =
  /(?:^|\.)(?:title|heading|caption|(?<!^cost_shares\.[^.]+\.shares\.[^.]+\.)label)$|^(?:background_papers|appendices|reference|figures|calculations)/;

const readings = new WeakMap<ProseReading, readonly Phrase[]>();

/** Every different phrase of capitalised words in the English prose, in the order of the file; titles of laws are left out. */
export function capitalisedPhrases(prose: ProseReading): readonly Phrase[] {
  const known = readings.get(prose);
  if (known) return known;
  const found = new Map<string, Omit<Phrase, 'times'>>();
  const times = new Map<string, number>();
  for (const { passage, offset, written } of prose.find(PHRASE)) {
    if (TITLES.test(passage.field.path)) continue;
    const opening = OPENING.exec(written)?.[0] ?? '';
    const phrase = written.slice(opening.length).replace(/['’]s?$/, '');
    const plain = phrase.replace(/\s+/g, ' ');
    const law = /\b(?:Act|Measure|Regulations|Order|Rules)$/.test(plain);
    if (law || CALENDAR.test(plain) || !plain.includes(' ')) continue;
    times.set(plain, (times.get(plain) ?? 0) + 1);
    if (found.has(plain)) continue;
    found.set(plain, {
      passage,
      offset: offset + opening.length,
      written: plain,
      form: wordForWord(plain),
      words: plainWords(plain),
    });
  }
  const phrases = [...found].map(([plain, phrase]) => ({ ...phrase, times: times.get(plain) ?? 1 }));
  readings.set(prose, phrases);
  return phrases;
}

const WORD = new RegExp(`[${LETTER}\\d][${LETTER}\\d-]*`, 'g');
const PLURAL = new RegExp(`[${LETTER}]{4}s$(?<!ss)`);

/** The words of a name without number, person or case: `improvements` is `improvement`. */
export function plainWords(name: string): readonly string[] {
  const known = namesRead.words.get(name) ?? readWords(name);
  keep(namesRead.words, name, known);
  return known;
}

function readWords(name: string): readonly string[] {
  return (name.toLowerCase().match(WORD) ?? [])
    .map((word) => (PLURAL.test(word) ? word.slice(0, -1) : word))
    .filter((word) => !/^(?:and|of|for|to|the|s)$/.test(word));
}

/** A name as it is written, but for capitals, line ends and the number of its last word. */
export function wordForWord(name: string): string {
  const known = namesRead.forms.get(name) ?? readForm(name);
  keep(namesRead.forms, name, known);
  return known;
}

/** A case has the same names again and again, and so has the next. */
const namesRead = { words: new Map<string, readonly string[]>(), forms: new Map<string, string>() };
const MOST_NAMES = 5000;

function keep<Read>(names: Map<string, Read>, name: string, read: Read): void {
  if (names.has(name)) return;
  if (names.size >= MOST_NAMES) names.clear();
  names.set(name, read);
}

function readForm(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(/(?:'s?|s)$/, '')
    .trim();
}
