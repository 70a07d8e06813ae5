const CONTEXT = 40;

/** Between two characters: no space, a space, or not known (a run ends there and the file does not say). */
const NONE = 'none';
const SPACE = 'space';
const EITHER = 'either';

/**
 * One spelling for what a reader sees as one thing: composed letters, a plain hyphen for the non-breaking one, no soft
 * hyphen or zero-width mark, and no leader dots (LibreOffice writes a tab's leader as text; ours is an artifact).
 */
const normalise = (text) =>
  text
    .normalize('NFC')
    .replace(/\u2011/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\.{4,}/g, ' ');

/**
 * Runs as characters, each with the gap before it. `runEnd` is what the end of a run inside one block means:
 * LibreOffice ends a run between a number and its paragraph without writing the tab that stands there (EITHER);
 * in our own files a word that must be kept from the next is followed by a space that is written (NONE).
 */
export const charactersOf = (runs, runEnd) => {
  const characters = [];
  let gap = SPACE;
  for (const run of runs) {
    if (run.apart) gap = SPACE;
    else if (gap === NONE) gap = runEnd;
    for (const character of normalise(run.text)) {
      if (/\s/.test(character)) {
        gap = SPACE;
      } else {
        // After a link LibreOffice can leave a hair's gap before a comma, which poppler reads as a space.
        characters.push({ character, gap: /[,;]/.test(character) && gap === SPACE ? EITHER : gap });
        gap = NONE;
      }
    }
  }
  return characters;
};

const excerpt = (characters, at) =>
  characters
    .slice(Math.max(0, at - CONTEXT), at + CONTEXT)
    .map(({ character, gap }) => (gap === NONE ? character : ` ${character}`))
    .join('')
    .trim();

const sameGap = (one, other) => one === EITHER || other === EITHER || one === other;

/**
 * The first place at which two texts differ in a character or in a space between words, as what each says there;
 * undefined when they agree to the end.
 */
export const firstDifference = (theirRuns, ourRuns) => {
  const theirs = charactersOf(theirRuns, EITHER);
  const ours = charactersOf(ourRuns, NONE);
  const length = Math.max(theirs.length, ours.length);
  for (let at = 0; at < length; at += 1) {
    const [their, our] = [theirs[at], ours[at]];
    const same = their?.character === our?.character && (at === 0 || sameGap(their.gap, our.gap));
    if (!same) return { theirs: excerpt(theirs, at), ours: excerpt(ours, at) };
  }
  return undefined;
};

/** How many words a run list holds, for a table. */
export const countWords = (runs) => charactersOf(runs, NONE).filter(({ gap }) => gap === SPACE).length;
