import type { Passage, ProseReading } from '../prose.ts';
import { type Amount, amountsIn } from './amounts-in-text.ts';

/** Parts of a case that name figures and papers rather than claim anything of them. */
const NO_CLAIM =
  /^(?:figures|calculations|contacts|background_papers|acronyms|events\.[^.]+\.period|contracts\.[^.]+\.(?:name|procedure|provider|aliases)|tables\.[^.]+\.columns)(?:\.|$)|\.(?:title|heading)(?:\.en)?$|^(?:reference|title)$/;

/** Words before an amount that make it a unit of rounding and no figure. */
const UNIT = /\b(?:nearest|rounded to)\s+$/i;

/** An amount of money or a percentage typed in the officer's words. */
export interface ClaimedAmount {
  readonly passage: Passage;
  readonly offset: number;
  readonly written: string;
  readonly amount: Amount;
}

/** A sum of money typed in the officer's words. */
export interface MoneyClaim extends ClaimedAmount {
  readonly amount: Extract<Amount, { kind: 'money' }>;
}

const readings = new WeakMap<ProseReading, readonly ClaimedAmount[]>();

/** Every sum with a £ and every percentage typed in the English prose of a case, in the order of the file. */
export function claimedAmounts(prose: ProseReading): readonly ClaimedAmount[] {
  const known = readings.get(prose);
  if (known) return known;
  const found = claimingPassages(prose).flatMap((passage) =>
    /[£%]|per ?cent/i.test(passage.text)
      ? amountsIn(passage.text)
          .filter(({ written, amount }) => amount.kind === 'percentage' || written.startsWith('£'))
          .filter(({ amount }) => amount.kind === 'percentage' || amount.pence !== 0n)
          .filter(({ offset }) => !UNIT.test(passage.text.slice(Math.max(0, offset - 16), offset)))
          .map((one): ClaimedAmount => ({ passage, ...one }))
      : [],
  );
  readings.set(prose, found);
  return found;
}

/** The English passages in which an officer can claim something. */
export function claimingPassages({ passages }: ProseReading): readonly Passage[] {
  return passages.filter(({ field }) => field.language === 'en' && !NO_CLAIM.test(field.path));
}

/** Whether a claim is of money. */
export function isMoneyClaim(claim: ClaimedAmount): claim is MoneyClaim {
  return claim.amount.kind === 'money';
}

const BOUND =
  /\b(?:over|under|above|below|exceed(?:s|ing|ed)?|(?:more|less|fewer|greater|higher|lower) than|up to|at (?:least|most)|between|or (?:more|over)|threshold of|limit of|maximum of|minimum of)\s+$/i;

/** Whether the words before an amount make it a bound, which another sum may lie under or over. */
export function isBound({ passage, offset }: Pick<ClaimedAmount, 'passage' | 'offset'>): boolean {
  return BOUND.test(passage.text.slice(Math.max(0, offset - 24), offset));
}

const ROUGHLY = /\b(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|circa|c\.)\s*$/i;

/** Whether the words before an amount say that it is rounded. */
export function isRough({ passage, offset }: Pick<ClaimedAmount, 'passage' | 'offset'>): boolean {
  return ROUGHLY.test(passage.text.slice(Math.max(0, offset - 20), offset));
}
