/** What came of one piece of work: what it gave, or why it failed. */
export type Outcome<Result> =
  | { readonly ok: true; readonly value: Result }
  | { readonly ok: false; readonly error: unknown };

/**
 * Does every piece of work and gives what came of each in the order of the pieces, whichever was finished first. No more
 * than `ahead` are begun and not yet taken; with 1, each is begun when it is asked for.
 */
export async function* inTurn<Piece, Result>(
  pieces: Iterable<Piece>,
  work: (piece: Piece) => Promise<Result>,
  ahead: number,
): AsyncGenerator<{ readonly piece: Piece; readonly outcome: Outcome<Result> }, void, undefined> {
  const begun: { readonly piece: Piece; readonly outcome: Promise<Outcome<Result>> }[] = [];
  const rest = pieces[Symbol.iterator]();
  const begin = () => {
    const next = begun.length < ahead ? rest.next() : undefined;
    if (next === undefined || next.done) return false;
    begun.push({ piece: next.value, outcome: outcomeOf(work, next.value) });
    return true;
  };
  for (;;) {
    while (begin());
    const first = begun[0];
    if (!first) return;
    const outcome = await first.outcome;
    begun.shift();
    if (ahead > 1) begin();
    yield { piece: first.piece, outcome };
  }
}

async function outcomeOf<Piece, Result>(
  work: (piece: Piece) => Promise<Result>,
  piece: Piece,
): Promise<Outcome<Result>> {
  try {
    return { ok: true, value: await work(piece) };
  } catch (error) {
    return { ok: false, error };
  }
}

/** What a piece of work gave; throws what it failed with. */
export function resultOf<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}
