/** White space that HTML would print as it is, and that stands for one space: line ends, and Unicode's line separators. */
const SPACE = /[\t-\r \u0085\u2028\u2029]+/g;
/**
 * What may not stand in HTML (controls, non-characters, half characters), soft hyphens, and the marks that turn text
 * round for more than a word, with which one thing can be written and another shown.
 */
const UNPRINTED = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Nearly all text has none of these. */
const SUSPECT = /[^ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20a0-\u20cf\u2100-\u2bff]| {2}/;

/** The text as HTML may hold it: white space single, letters composed with their accents (NFC), nothing invisible. */
export function cleanText(value: string): string {
  if (!SUSPECT.test(value)) return value;
  return value.replace(SPACE, ' ').replace(UNPRINTED, '').normalize('NFC');
}
