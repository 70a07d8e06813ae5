import { pushBreak, pushText } from './build-inlines.ts';
import type { DraftFootnote, DraftInline } from './draft.ts';
import { maskEscapes } from './find-references.ts';

/** A backslash before ASCII punctuation: the character itself. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/*
 * What is understood without the parser, where escapes are masked. Each has edges so clear that nothing around it
 * can make more or less of it: bold and italic words between white space, and directives without attributes.
 */
const WORDS = '(?=[A-Za-z0-9£])[^*_[\\]<\\n]*[A-Za-z0-9.:?!%)]';
const BEFORE = '(?<![^\\s(])';
const AFTER = '(?![^\\s.,;:)])';
const STRONG = `${BEFORE}\\*\\*(?<strong>${WORDS})\\*\\*${AFTER}`;
const EMPHASIS = `${BEFORE}\\*(?<emphasis>${WORDS})\\*${AFTER}`;
const TARGET = '\\[(?<target>[A-Za-z0-9._-]+)\\](?!\\{)';
const BARE = '(?<!:):(?<bare>br|left|up)(?![^ \\n])';
const NOTE = '(?<![!\\[\\]])\\[\\^(?<note>[A-Za-z0-9._-]+)\\](?![\\[({:])';
const TICK = '(?<!:):tick\\[(?<tick>[^*_[\\]<:]*)\\]\\{on="(?<on>true|false)"\\}';

const KNOWN = {
  field: new RegExp(`${STRONG}|${EMPHASIS}|(?<!:):(?<named>ref)${TARGET}|${NOTE}`, 'g'),
  template: new RegExp(
    `${STRONG}|${EMPHASIS}|(?<!:):(?<named>ref|page|cell|row)${TARGET}|${BARE}|${TICK}`,
    'g',
  ),
} as const;

/** What may begin an inline construct once all that is known is out of the way. */
const SPECIAL = {
  field: /[\\*_[<\0\t\ufeff]|&[#A-Za-z0-9]+;|[ \t]\n/,
  template: /[\\*_[<\0\t\ufeff]|&[#A-Za-z0-9]+;|[ \t]\n|:(?![ \n]|$)/,
} as const;

/** What may begin a block on one of the lines. */
export const MARKER = /^ *(?:[-+#>~`:|]|\*(?:[ \t]|$)|\d{1,9}[.)])/m;

/** Where inlines stand: a paragraph's lines may be the beginning of another block, a cell's words may not. */
export interface Place {
  readonly dialect: 'field' | 'template';
  readonly block: 'paragraph' | 'cell';
  /** The notes that words may call, by label in small letters; without it a call is not understood. */
  readonly notes?: Notes | undefined;
}

export type Notes = ReadonlyMap<string, DraftFootnote>;

/**
 * The inlines of text that holds nothing but words, escapes and what is known without the parser, and undefined
 * where it may hold more and only the parser can tell. It gives what the parser would give, many times faster.
 * `text` has no blank line, no white space at either end, and `\n` for its line ends.
 */
export function quickInlines(text: string, { dialect, block, notes }: Place): DraftInline[] | undefined {
  const masked = maskEscapes(text);
  const out: DraftInline[] = [];
  let bare = '';
  let at = 0;
  if (/[*[:]/.test(masked))
    for (let found = first(KNOWN[dialect], masked); found; found = KNOWN[dialect].exec(masked)) {
      pushText(out, printed(text.slice(at, found.index)));
      const within = pushKnown(out, found, text, notes);
      if (within === undefined) return undefined;
      bare += `${masked.slice(at, found.index)}x${within} `;
      at = found.index + found[0].length;
    }
  bare += masked.slice(at);
  if (SPECIAL[dialect].test(bare) || (block === 'paragraph' && MARKER.test(bare))) return undefined;
  pushText(out, printed(text.slice(at)));
  return out;
}

/**
 * Adds what a match stands for; gives the masked words within it, which may hold something after all. Undefined for
 * the call of a note where notes are not known.
 */
function pushKnown(
  out: DraftInline[],
  found: RegExpExecArray,
  text: string,
  notes: Notes | undefined,
): string | undefined {
  const { strong, emphasis, named, target = '', bare, tick, on, note } = found.groups ?? {};
  if (note !== undefined) {
    if (notes === undefined) return undefined;
    const footnote = notes.get(note.toLowerCase());
    if (footnote) out.push({ type: 'footnoteCall', footnote });
    else pushText(out, found[0]);
    return '';
  }
  const within = strong ?? emphasis ?? tick ?? '';
  const start = found.index + found[0].indexOf(within, strong !== undefined ? 2 : 1);
  const words = printed(text.slice(start, start + within.length));
  if (strong !== undefined) out.push({ type: 'strong', children: [{ type: 'text', value: words }] });
  else if (emphasis !== undefined) out.push({ type: 'emphasis', children: [{ type: 'text', value: words }] });
  else if (tick !== undefined) out.push({ type: 'tickBox', checked: on === 'true', label: words });
  else if (bare === 'br') pushBreak(out);
  else if (bare !== undefined) out.push({ type: 'command', name: bare, label: '', attributes: {} });
  else if (named === 'ref') out.push({ type: 'reference', kind: 'label', wanted: target });
  else if (named === 'page') out.push({ type: 'reference', kind: 'page', wanted: target });
  else if (named !== undefined) out.push({ type: 'command', name: named, label: target, attributes: {} });
  return within;
}

/** The first match of an expression that goes on from where it was; its others follow by `exec`, to the last of them. */
function first(known: RegExp, text: string): RegExpExecArray | null {
  known.lastIndex = 0;
  return known.exec(text);
}

function printed(text: string): string {
  const words = text.includes('\\') ? text.replace(ESCAPE, '$1') : text;
  return words.includes('\n') ? words.replace(/\n */g, ' ') : words;
}
