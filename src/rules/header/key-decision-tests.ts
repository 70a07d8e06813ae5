import {
  type CommittedSum,
  committedSavings,
  committedSums,
  partOfSum,
} from '../../calculators/committed-sums.ts';
import { formatPounds } from '../../calculators/format/format-money.ts';
import type { Authority } from '../../schema/authority.ts';
import type { Case } from '../../schema/case.ts';
import { isAbsent } from '../../schema/fact.ts';
import { english } from '../english.ts';
import type { RuleContext } from '../rule.ts';
import { contractsInTables } from './contracts-in-tables.ts';

/** What was tested against the thresholds, and what reached or may have reached one, in words. */
export interface KeyDecisionTests {
  /** Whether there were both a sum and a threshold. */
  readonly tested: boolean;
  /** "the amount of … is £2,500,000; the threshold is £500,000". */
  readonly reached: readonly string[];
  /** Sums that reach a threshold if the question that follows is answered with yes. */
  readonly asked: readonly string[];
  readonly wards: string | undefined;
}

type Thresholds = Authority['thresholds'];

/** Whose threshold is tested: the authority itself, or one constituent of a joint committee by its share. */
interface Whose {
  readonly id: string;
  readonly name: string;
}

/** The tests of an authority by its own thresholds, or of a joint committee by those of its constituents. */
export function keyDecisionTests(context: RuleContext): KeyDecisionTests {
  const { case: input, authority } = context;
  if (authority.thresholds) return testsFor(authority.thresholds, input.wards, context);
  const all = (authority.constituents ?? []).map((one) => constituentTests(one, context));
  return {
    tested: all.some(({ tested }) => tested),
    reached: all.flatMap(({ reached }) => reached),
    asked: all.flatMap(({ asked }) => asked),
    wards: all.find(({ wards }) => wards)?.wards,
  };
}

/** The tests of one constituent of a joint committee, by its share and its own thresholds. */
export function constituentTests(
  { id, thresholds, short_name }: NonNullable<Authority['constituents']>[number],
  context: RuleContext,
): KeyDecisionTests {
  const wards = context.case.authorities?.find((one) => one.id === id)?.wards;
  return testsFor(thresholds, wards, context, { id, name: english(short_name) });
}

function testsFor(
  thresholds: Thresholds,
  wards: Case['wards'],
  context: RuleContext,
  whose?: Whose,
): KeyDecisionTests {
  const { case: input } = context;
  const spending = committedSums(input);
  const saved = savedSums(input);
  const lower = least(thresholds?.revenue, thresholds?.capital);
  const higher = most(thresholds?.revenue, thresholds?.capital);
  const over = (sums: readonly CommittedSum[], threshold: bigint | undefined, below?: bigint) =>
    sums.flatMap((sum) => reaching(sum, threshold, below, input, whose));
  const between = over(spending, lower, higher).map(
    (words) => `${words} for ${kindsOf(thresholds)}. Which of the two is it?`,
  );
  const reached = [...over(spending, higher), ...over(saved, thresholds?.savings)];
  const more = [
    ...over(together(spending), lower).map((words) => `${words}. Are they one decision?`),
    ...over(contractsInTables(context), lower).map((words) => `${words}. Does this decision commit it?`),
    ...(thresholds?.savings === undefined ? over(saved, lower) : []).map(
      (words) => `${words} for spending. Is that for savings too?`,
    ),
  ];
  return {
    tested: spending.length + saved.length > 0 && (lower !== undefined || thresholds?.savings !== undefined),
    reached,
    asked: [...between, ...more],
    wards: manyWards(thresholds, wards),
  };
}

/** What the decision would save, as sentences say it. */
export function savedSums(input: Case): readonly CommittedSum[] {
  return committedSavings(input).map((sum) => ({ ...sum, what: 'the sum of the savings' }));
}

function reaching(
  { pence, what }: CommittedSum,
  threshold: bigint | undefined,
  below: bigint | undefined,
  input: Case,
  whose: Whose | undefined,
): string[] {
  const part = whose ? partOfSum(pence, whose.id, input).pence : pence;
  if (threshold === undefined || part < threshold || (below !== undefined && part >= below)) return [];
  const of = whose ? `, the part of ${whose.name},` : '';
  return [`${what}${of} is ${written(part)}; the threshold is ${written(threshold)}`];
}

/** The amounts of several recommendations in one sum; one that repeats another is counted once. */
function together(spending: readonly CommittedSum[]): readonly CommittedSum[] {
  const amounts = spending.filter(({ inputs }) => inputs[0]?.startsWith('recommendations.'));
  const distinct = [...new Map(amounts.map((sum) => [sum.pence, sum])).values()];
  if (distinct.length < 2) return [];
  return [
    {
      pence: distinct.reduce((sum, { pence }) => sum + pence, 0n),
      what: 'the sum of the recommendations',
      inputs: distinct.flatMap(({ inputs }) => inputs),
    },
  ];
}

function manyWards(thresholds: Thresholds, wards: Case['wards']): string | undefined {
  const least = thresholds?.wards;
  if (least === undefined || wards === undefined || isAbsent(wards) || wards.length < least) return undefined;
  return `it lists ${wards.length} wards; the threshold is ${least}`;
}

/** "revenue (£1,000,000 for capital)", where the two differ. */
function kindsOf(thresholds: Thresholds): string {
  const [revenue, capital] = [thresholds?.revenue ?? 0n, thresholds?.capital ?? 0n];
  return revenue < capital
    ? `revenue and ${written(capital)} for capital`
    : `capital and ${written(revenue)} for revenue`;
}

const least = (a: bigint | undefined, b: bigint | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : a < b ? a : b;
const most = (a: bigint | undefined, b: bigint | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : a > b ? a : b;
const written = (pence: bigint) => formatPounds(pence, 'minus');
