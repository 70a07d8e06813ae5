/** White space at which a line may break; the no-break spaces U+00A0, U+2007 and U+202F are not in it. */
const BREAKING_SPACE = /[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/g;
/** What prints nothing and must not reach a font: controls, soft hyphens, direction marks, half characters. */
const UNPRINTED = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu;
/** Anything the expressions above could change, or that could compose: the test that most text fails. */
const SUSPECT = /[^ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20a0-\u20cf\u2100-\u2bff]| {2}/;
const MARK = /\p{M}/u;

/**
 * The text as it can be printed: every run of breaking white space (tabs and line ends too) is one space,
 * control characters, soft hyphens and other marks without a glyph are gone, and letters are composed with
 * their accents (NFC) where such a letter exists.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const printed = text.replace(BREAKING_SPACE, ' ').replace(UNPRINTED, '').replace(/ {2,}/g, ' ');
  return MARK.test(printed) ? printed.normalize('NFC') : printed;
}
