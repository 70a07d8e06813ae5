const WORDS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Number words from two to twenty, or one to three digits, as a part of a pattern. */
export const COUNT_PATTERN = `${WORDS.slice(2).join('|')}|\\d{1,3}`;

/** The number that a word or digits say; undefined where they say none. */
export function numberSaid(written: string): number | undefined {
  if (/^\d{1,3}$/.test(written)) return Number(written);
  const index = WORDS.indexOf(written.toLowerCase());
  return index < 0 ? undefined : index;
}

/** A number as a message says it: in words up to nine. */
export function inWords(count: number): string {
  return (count < 10 ? WORDS[count] : undefined) ?? String(count);
}
