import { nearest } from '../schema/nearest.ts';
import { UsageError } from './usage-error.ts';

/** Reads `--name a,b` (or given twice) against the words allowed, each once; an unknown word, or none, is wrong usage. */
export function choices<Word extends string>(
  name: string,
  given: string | boolean | readonly string[] | undefined,
  allowed: readonly Word[],
): readonly Word[] | undefined {
  if (given === undefined) return undefined;
  const words = (Array.isArray(given) ? given : [String(given)]).flatMap((word: string) => word.split(','));
  const chosen = words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => {
      const found = allowed.find((option) => option === word);
      if (found !== undefined) return found;
      const near = nearest(word, allowed);
      throw new UsageError(
        `--${name} cannot be "${word}"${near ? `; did you mean "${near}"?` : '.'} Choose from: ${allowed.join(', ')}.`,
      );
    });
  if (chosen.length === 0) throw new UsageError(`--${name} needs one of: ${allowed.join(', ')}.`);
  return [...new Set(chosen)];
}

/** Reads an option that takes one of a few words. */
export function choice<Word extends string>(
  name: string,
  given: string | boolean | readonly string[] | undefined,
  allowed: readonly Word[],
  usual: Word,
): Word {
  return choices(name, given, allowed)?.[0] ?? usual;
}
