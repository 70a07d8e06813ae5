import { blanked } from './own-words.ts';

/** Words a quotation has at most to be a turn of phrase, which is read as the officer's own. */
const PHRASE = 3;

/** Code between backticks, HTML tags, and addresses of pages and mail. */
const NOT_PROSE =
  /`[^`\n]{1,500}`|<\/?[A-Za-z][^<>\n]{0,500}>|\b(?:https?:\/\/|www\.)[^\s<>"”)\]]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g;

/**
 * The same text with what is not prose blanked: code, tags, addresses, and what stands between double quotation marks
 * where it is more than a phrase. The quotation marks stay. A quotation ends in its paragraph, unless the next one
 * begins with another opening mark.
 */
export function blankQuoted(text: string): string {
  const prose = /[`<@]|:\/\/|www\./.test(text) ? text.replace(NOT_PROSE, blanked) : text;
  if (!/["“]/.test(prose)) return prose;
  let out = '';
  let start = 0;
  for (const gap of prose.matchAll(/\r?\n\s*\n\s*|$/g)) {
    const next = prose[gap.index + gap[0].length];
    out += withoutQuotations(prose.slice(start, gap.index), next) + gap[0];
    start = out.length;
  }
  return out;
}

function withoutQuotations(paragraph: string, next: string | undefined): string {
  if (!/["“]/.test(paragraph)) return paragraph;
  let out = '';
  const left = new Set<string>();
  for (const { index, 0: mark } of paragraph.matchAll(/["“]/g)) {
    if (index < out.length || left.has(mark) || (mark === '"' && !opens(paragraph, index))) continue;
    const end = paragraph.indexOf(mark === '“' ? '”' : '"', index + 1);
    const runsOn = end < 0 && next === mark && paragraph.slice(0, index).trim() === '';
    if (end < 0) left.add(mark);
    if (end < 0 && !runsOn) continue;
    const stop = end < 0 ? paragraph.length : end;
    const quoted = paragraph.slice(index + 1, stop);
    out += paragraph.slice(out.length, index + 1) + (isPhrase(quoted) ? quoted : blanked(quoted));
    out += paragraph.slice(out.length, stop + 1);
  }
  return out + paragraph.slice(out.length);
}

/** Whether a straight mark opens: nothing or a gap before it, and a word after. */
function opens(text: string, at: number): boolean {
  return /[\s([—–-]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
}

function isPhrase(quoted: string): boolean {
  return quoted.trim().split(/\s+/, PHRASE + 1).length <= PHRASE;
}
