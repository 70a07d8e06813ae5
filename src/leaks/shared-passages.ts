import type { Place } from '../diagnostics/diagnostic.ts';
import type { KeptOfCase } from './kept-of.ts';
import { NeedleIndex } from './words/needle-index.ts';
import { squash } from './words/squash.ts';
import { STRETCH, wordNeedles } from './words/word-needles.ts';

/** Letters and digits of a passage that is not a name or a turn of phrase: about ten words. */
const PASSAGE = 48;

/** About ten words or more that stand in what is withheld and in a public field of the same case. */
export interface SharedPassage {
  /** Where it is withheld, and by which entry. */
  readonly path: string;
  readonly entry: string;
  readonly place?: Place;
  /** The public field. */
  readonly field: string;
  /** As the public field has it. */
  readonly words: string;
}

/**
 * The first passage that each thing withheld shares with each public field. It can be copied by hand from the one to the
 * other, and the search of finished papers passes over what the public reads anyway. Things that someone answers for, and
 * matters withheld whole, whose subject is public by law, are left out.
 */
export function sharedPassages({ secret, fields }: KeptOfCase): readonly SharedPassage[] {
  const sources = secret.filter(({ entry, allowed, wholly }) => entry !== '' && !allowed && !wholly);
  const index = new NeedleIndex<(typeof sources)[number]>();
  for (const source of sources)
    for (const needle of wordNeedles(source.words ?? ''))
      if (needle.key.length >= STRETCH) index.add(needle, source);
  return fields.flatMap(({ at: field, text }) => {
    const squashed = squash(text);
    const found = new Map<(typeof sources)[number], { from: number; to: number }>();
    for (const { owner, from, to } of index.hits(squashed)) {
      const known = found.get(owner);
      if (known && from <= known.to) known.to = Math.max(known.to, to);
      else if (!known || known.to - known.from < PASSAGE) found.set(owner, { from, to });
    }
    return Array.from(found).flatMap(([{ path, entry, place }, { from, to }]): SharedPassage[] => {
      if (to - from < PASSAGE) return [];
      const words = text.slice(squashed.at[from], (squashed.at[to - 1] ?? 0) + 1);
      return [{ path, entry, ...(place && { place }), field, words }];
    });
  });
}
