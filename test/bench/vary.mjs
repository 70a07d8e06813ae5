import { parseDocument, visit } from 'yaml';

const PROSE_WORDS = 5;
const WORDS_CHANGED = 0.15;
const DIGITS_CHANGED = 0.3;

/** What must stay as it is inside prose: directives, links, code, dates and years. */
const KEPT =
  /:{1,3}[a-z]+\[[^\]]*\](?:\{[^}]*\})?|\]\([^)]*\)|`[^`]*`|\b\d{1,2} [A-Z][a-z]+ \d{4}|\b(?:19|20)\d\d(?:[/-]\d\d)?\b/g;

/** Numbers from 0 to 1 in an order fixed by the seed (mulberry32). */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const isProse = (value) => typeof value === 'string' && value.split(/\s+/).length >= PROSE_WORDS;

/** The case's own lower-case words by length, so that a replaced word is a word of the same length. */
const vocabularyOf = (document) => {
  const words = new Map();
  visit(document, {
    Scalar: (key, { value }) => {
      if (key === 'key' || !isProse(value)) return;
      for (const word of value.replace(KEPT, ' ').match(/(?<![\w-])[a-z]{4,}(?![\w-])/g) ?? []) {
        if (!words.has(word.length)) words.set(word.length, new Set());
        words.get(word.length).add(word);
      }
    },
  });
  return new Map([...words].map(([length, set]) => [length, [...set].sort()]));
};

const varyPlain = (text, vocabulary, random) =>
  text
    .replace(/(?<![\w-])[a-z]{4,}(?![\w-])/g, (word) => {
      const choice = vocabulary.get(word.length);
      return random() < WORDS_CHANGED ? (choice?.[Math.floor(random() * choice.length)] ?? word) : word;
    })
    .replace(/(?<=\d)\d/g, (digit) =>
      random() < DIGITS_CHANGED ? String(Math.floor(random() * 10)) : digit,
    );

const varyProse = (text, vocabulary, random) => {
  const kept = text.match(KEPT) ?? [];
  return text
    .split(KEPT)
    .map((piece, index) => varyPlain(piece, vocabulary, random) + (kept[index] ?? ''))
    .join('');
};

/**
 * Takes a case's charts out: the rivals have no drawing of the same figures to be measured beside. What a chart shows
 * stands in the case's tables too, so no figure is lost.
 */
const withoutCharts = (document) => {
  visit(document, { Map: (_key, node) => (node.has('chart') ? visit.REMOVE : undefined) });
};

/**
 * A case of the same shape, without its charts, with other words: its id replaced, 15 per cent of the lower-case words of its prose and
 * 30 per cent of the later digits of its prose's numbers exchanged. The same seed gives the same case.
 */
export const varyCase = (text, id, seed) => {
  const document = parseDocument(text);
  withoutCharts(document);
  const vocabulary = vocabularyOf(document);
  const random = randomFrom(seed);
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && isProse(node.value)) node.value = varyProse(node.value, vocabulary, random);
    },
  });
  document.set('id', id);
  return document.toString({ lineWidth: 0 });
};
