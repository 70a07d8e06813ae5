import { type AlsoPublic, publicAmounts, publicWords } from './also-public.ts';
import { amountOfFigure } from './amounts/amount-of-figure.ts';
import { amountsIn } from './amounts/amounts-in.ts';
import { keyOf, type SaidAmount, sizeOf } from './amounts/said-amount.ts';
import type { Secret, SecretSource } from './secret.ts';
import { wordNeedles } from './words/word-needles.ts';

/**
 * What to look for in public files, of all that is withheld: one secret for each source that holds anything. What
 * the public reads elsewhere is no secret, and a source of which nothing is left says so.
 */
export function secretsFrom(sources: readonly SecretSource[], also: AlsoPublic): readonly Secret[] {
  const drafts = sources.map((source) => ({
    source,
    words: source.words === undefined ? [] : wordNeedles(source.words),
    amounts: amountsOf(source),
  }));
  const openWords = publicWords(
    drafts.flatMap(({ words }) => words),
    also,
  );
  const openAmounts = publicAmounts(also);
  return drafts.map(({ source, words, amounts }): Secret => {
    const { path, entry, place } = source;
    const kept = words.filter(({ key }) => !openWords.has(key));
    const secret = amounts.filter((said) => !openAmounts.has(keyOf(said)));
    const nothing = kept.length === 0 && secret.length === 0;
    const searched = words.length + amounts.length > 0;
    return {
      path,
      entry,
      ...(place && { place }),
      value: writtenValue(source),
      words: kept,
      amounts: secret,
      open: openAmounts,
      ...(nothing && { unsearchable: searched ? ('also public' as const) : ('short' as const) }),
      ...(nothing && needsAnswer(source, searched) && { unanswered: true }),
    };
  });
}

/**
 * Whether someone must answer for what cannot be searched: words, sums, shares and numbers, but not days and lengths of
 * time as figures. Of a matter withheld whole only sums and shares: its offices, days and subject are public by law, in
 * the notice that it will be taken in private.
 */
function needsAnswer({ entry, allowed, wholly, figure }: SecretSource, searched: boolean): boolean {
  if (entry === '' || allowed) return false;
  if (figure && ['date', 'duration'].includes(figure.value.kind)) return false;
  return wholly ? searched && figure !== undefined : true;
}

/** Amounts that tell something: a sum of four digits or more, a percentage of three, a day. */
function amountsOf({ words, figure }: SecretSource): readonly SaidAmount[] {
  const own = figure ? amountOfFigure(figure) : undefined;
  const said =
    words === undefined
      ? []
      : amountsIn(words)
          .filter(isTelling)
          .map((found) => found.said);
  const all = [...(own ? [own] : []), ...said];
  const telling = all.filter((one) => one.kind !== 'number' || sizeOf(one.hundredths) >= 10_000n);
  return [...new Map(telling.map((one) => [keyOf(one), one])).values()];
}

/** Of a number in a text: whether it is written as an amount, or is too long for a year or a number of a paragraph. */
function isTelling({ said, marked, grouped, length, digits }: ReturnType<typeof amountsIn>[number]): boolean {
  if (said.kind === 'date') return true;
  if (said.kind === 'percentage') return digits >= 2;
  return marked || grouped || length > 4;
}

function writtenValue({ words, figure }: SecretSource): string {
  const said = figure && amountOfFigure(figure);
  if (said === undefined) return words ?? '';
  if (said.kind === 'date') return said.date;
  const [units, places] = said.kind === 'number' ? [said.hundredths, 2] : [said.units, said.places];
  const digits = String(units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${whole}${rest === '' ? '' : `.${rest}`}${said.kind === 'percentage' ? '%' : ''}`;
}
