/**
 * The seed of everything generated here: the same each time, so that only a change can make a test fail. `SEED` names
 * another, as `npm run soak` does.
 */
export const SEED = Number(process.env.SEED ?? 54257976);
