import type { WordNeedle } from '../secret.ts';
import type { Squashed } from './squash.ts';

/** Characters of a needle that it is looked up by: of a short one few. */
const SHORT = 4;
const LONG = 8;

interface Entry<Owner> {
  readonly needle: WordNeedle;
  readonly owner: Owner;
}

/** A place where a needle was found: from and to, in characters of the squashed text. */
export interface Hit<Owner> {
  readonly needle: WordNeedle;
  readonly owner: Owner;
  readonly from: number;
  readonly to: number;
}

/** Many needles, to be looked for in one pass over a text. None may be shorter than four characters. */
export class NeedleIndex<Owner> {
  private readonly short = new Map<string, Entry<Owner>[]>();
  private readonly long = new Map<string, Entry<Owner>[]>();

  add(needle: WordNeedle, owner: Owner): void {
    const { key } = needle;
    if (key.length < SHORT) throw new Error('a needle of fewer than four characters');
    const [table, length] = key.length < LONG ? [this.short, SHORT] : [this.long, LONG];
    const prefix = key.slice(0, length);
    const known = table.get(prefix);
    if (known) known.push({ needle, owner });
    else table.set(prefix, [{ needle, owner }]);
  }

  /** Every place where a needle stands in the text, in the order of the text. */
  *hits(squashed: Squashed): Generator<Hit<Owner>> {
    const { text } = squashed;
    for (let from = 0; from + SHORT <= text.length; from += 1) {
      if (this.short.size > 0) yield* within(this.short.get(text.slice(from, from + SHORT)), squashed, from);
      if (this.long.size > 0) yield* within(this.long.get(text.slice(from, from + LONG)), squashed, from);
    }
  }
}

function* within<Owner>(
  entries: readonly Entry<Owner>[] | undefined,
  { text, begins }: Squashed,
  from: number,
): Generator<Hit<Owner>> {
  if (!entries) return;
  for (const { needle, owner } of entries) {
    const to = from + needle.key.length;
    if (!text.startsWith(needle.key, from)) continue;
    if (needle.bounded && !(begins[from] === 1 && begins[to] === 1)) continue;
    yield { needle, owner, from, to };
  }
}
