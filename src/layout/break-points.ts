/** After a hyphen, dash or slash that stands between letters. */
const BETWEEN_LETTERS = /(?<=\p{L}[-\u2010\u2013\u2014/])(?=\p{L})/u;
/** After the joints of an address, unless another joint follows. */
const ADDRESS_JOINTS = /(?<=[/.?&=_@-])(?=[^/.?&=_@\s-])/;
const ADDRESS = /:\/\/|^www\.|\S@\S/;

/**
 * The parts of a word between which a line may end: "whole-system/area" has three, an address one for each
 * of its joints. A word that may not be broken is its own only part. No-break hyphens are not joints.
 */
export function breakableParts(word: string): readonly string[] {
  if (ADDRESS.test(word)) return word.split(ADDRESS_JOINTS);
  return /[-\u2010\u2013\u2014/]/.test(word) ? word.split(BETWEEN_LETTERS) : [word];
}

/** The characters of a word, marks kept with the letters they stand on, for a word no line can hold. */
export function characters(word: string): readonly string[] {
  return word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}
