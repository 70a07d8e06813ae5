import type { Figure } from '../calculators/figure.ts';
import { amountOfFigure } from './amounts/amount-of-figure.ts';
import { amountsIn } from './amounts/amounts-in.ts';
import { keyOf } from './amounts/said-amount.ts';
import type { WordNeedle } from './secret.ts';
import { NeedleIndex } from './words/needle-index.ts';
import { squash } from './words/squash.ts';

/** All that the public reads anyway, so that finding it in a file gives nothing away. */
export interface AlsoPublic {
  readonly texts: readonly string[];
  readonly figures: readonly Figure[];
}

/** The keys of every amount the public reads, money also as tables give it in thousands and millions. */
export function publicAmounts({ texts, figures }: AlsoPublic): ReadonlySet<string> {
  const keys = new Set(texts.flatMap((text) => amountsIn(text).map(({ said }) => keyOf(said))));
  for (const figure of figures) {
    const said = amountOfFigure(figure);
    if (!said) continue;
    keys.add(keyOf(said));
    if (said.kind === 'number' && said.money)
      for (const scale of [1_000n, 1_000_000n])
        if (said.hundredths % scale === 0n) keys.add(keyOf({ ...said, hundredths: said.hundredths / scale }));
    if (said.kind === 'percentage' && figure.places !== undefined)
      keys.add(keyOf(roundedTo(said.units, said.places, figure.places)));
  }
  return keys;
}

function roundedTo(units: bigint, places: number, kept: number) {
  if (kept >= places) return { kind: 'percentage', units, places } as const;
  const scale = 10n ** BigInt(places - kept);
  return { kind: 'percentage', units: (units * 2n + scale) / (scale * 2n), places: kept } as const;
}

/** Which of the needles stand in what the public reads anyway, by key. */
export function publicWords(needles: Iterable<WordNeedle>, { texts }: AlsoPublic): ReadonlySet<string> {
  const index = new NeedleIndex<string>();
  for (const needle of new Map([...needles].map((one) => [one.key, one])).values())
    index.add(needle, needle.key);
  const found = new Set<string>();
  for (const text of texts) for (const { owner } of index.hits(squash(text))) found.add(owner);
  return found;
}
