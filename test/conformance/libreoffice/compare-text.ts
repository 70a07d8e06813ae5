const CONTEXT = 40;

/** Between two characters: no space, a space, or not known (a run ends there and the file does not say). */
type Gap = 'none' | 'space' | 'either';
const NONE: Gap = 'none';
const SPACE: Gap = 'space';
const EITHER: Gap = 'either';

/** One run of words as a reader meets it: `apart` when a block begins before it, `note` when it stands in a footnote. */
export interface TextRun {
  readonly text: string;
  readonly note: boolean;
  readonly apart: boolean;
}

interface Character {
  readonly character: string;
  readonly gap: Gap;
}

/**
 * One spelling for what a reader sees as one thing: composed letters, a plain hyphen for the non-breaking one, no soft
 * hyphen or zero-width mark, and no leader dots (LibreOffice writes a tab's leader as text; ours is an artifact).
 */
const normalise = (text: string) =>
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
function charactersOf(runs: readonly TextRun[], runEnd: Gap): readonly Character[] {
  const characters: Character[] = [];
  let gap: Gap = SPACE;
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
}

const excerpt = (characters: readonly Character[], at: number) =>
  characters
    .slice(Math.max(0, at - CONTEXT), at + CONTEXT)
    .map(({ character, gap }) => (gap === NONE ? character : ` ${character}`))
    .join('')
    .trim();

const sameGap = (one: Gap | undefined, other: Gap | undefined) =>
  one === EITHER || other === EITHER || one === other;

/**
 * The first place at which two texts differ in a character or in a space between words, as what each says there;
 * undefined when they agree to the end.
 */
export function firstDifference(
  theirRuns: readonly TextRun[],
  ourRuns: readonly TextRun[],
): { readonly theirs: string; readonly ours: string } | undefined {
  const theirs = charactersOf(theirRuns, EITHER);
  const ours = charactersOf(ourRuns, NONE);
  const length = Math.max(theirs.length, ours.length);
  for (let at = 0; at < length; at += 1) {
    const [their, our] = [theirs[at], ours[at]];
    const same = their?.character === our?.character && (at === 0 || sameGap(their?.gap, our?.gap));
    if (!same) return { theirs: excerpt(theirs, at), ours: excerpt(ours, at) };
  }
  return undefined;
}

/** How many words a run list holds, for a table. */
export const countWords = (runs: readonly TextRun[]): number =>
  charactersOf(runs, NONE).filter(({ gap }) => gap === SPACE).length;
