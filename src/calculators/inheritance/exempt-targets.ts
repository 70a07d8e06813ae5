import { type Address, type AddressBook, addressBook, addressesOf } from '../../schema/addresses.ts';
import type { Case } from '../../schema/case.ts';
import type { Figures } from '../figure.ts';
import type { ExemptBlock } from './exempt-blocks.ts';

/** One entry of the case's `exempt` list. */
export type Exemption = NonNullable<Case['exempt']>[number];

/** What one entry withholds. Nothing at all means that its target names nothing, which nobody may overlook. */
export interface ExemptTarget {
  readonly entry: Exemption;
  /** What the target itself names; more than one is ambiguous, and all are withheld. */
  readonly named: readonly string[];
  /** Paths in the case, with those that go with them (the row of a withheld contract). */
  readonly paths: readonly string[];
  /** The same as figures' paths leave them, and calculated figures named outright. */
  readonly figurePaths: readonly string[];
  readonly blocks: readonly ExemptBlock[];
}

/** Lists about the case rather than of it; a target never means an entry of these. */
const ABOUT_THE_CASE = ['exempt', 'answers', 'clearances', 'added'];

/** Finds what each entry of the `exempt` list withholds: by full path, or by the unambiguous end of one. */
export function exemptTargets(
  input: Case,
  figures: Figures,
  blocks: readonly ExemptBlock[],
): readonly ExemptTarget[] {
  if (!input.exempt || input.exempt.length === 0) return [];
  const book = addressBook(input);
  const goWith = dependants(input, book);
  return input.exempt.map((entry) => {
    const addresses = addressesOf(book, entry.target).filter(
      ({ path }) => !ABOUT_THE_CASE.includes(path.split('.')[0] ?? ''),
    );
    const inText = blocks.filter(
      (block) => block.id !== '' && isEnd(`${block.field}.${block.id}`, entry.target.replace(/^#/, '')),
    );
    const calculated = addresses.length + inText.length > 0 ? [] : figuresNamed(figures, entry.target);
    const paths = addresses.flatMap((address) => [address, ...(goWith.get(address.path) ?? [])]);
    return {
      entry,
      named: [...addresses.map(({ path }) => path), ...blockNames(inText), ...calculated],
      paths: paths.map(({ path }) => path),
      figurePaths: [...paths.map(({ short }) => short), ...calculated],
      blocks: inText,
    };
  });
}

function figuresNamed(figures: Figures, target: string): string[] {
  if (figures.has(target)) return [target];
  return [...figures.keys()].filter((path) => isEnd(path, target));
}

/** The two languages of one field hold one block between them. */
function blockNames(blocks: readonly ExemptBlock[]): string[] {
  return [...new Set(blocks.map((block) => `${block.field}.${block.id}`))];
}

const isEnd = (path: string, target: string) => path === target || path.endsWith(`.${target}`);

/**
 * What would tell of a withheld thing if it stayed, by the path of that thing: the rows of a contract, the place
 * in the text where a table is printed, the final wording of a recommendation.
 */
function dependants(input: Case, book: AddressBook): ReadonlyMap<string, readonly Address[]> {
  const found = new Map<string, Address[]>();
  const add = (of: string | undefined, address: Address | undefined) => {
    if (of === undefined || address === undefined) return;
    const already = found.get(of);
    if (already) already.push(address);
    else found.set(of, [address]);
  };
  for (const address of book.byPath.values()) add(pointsTo(address), address);
  for (const [key, { outcomes }] of Object.entries(input.decisions ?? {}))
    outcomes.forEach(({ recommendation }, index) => {
      add(`recommendations.${recommendation}`, book.byPath.get(`decisions.${key}.outcomes.${index}`));
    });
  return found;
}

/** The path of the contract or table that a table row or a block of text prints, if it prints one. */
function pointsTo({ path, value }: Address): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('contract' in value && typeof value.contract === 'string' && /^tables\.[^.]+\.rows\.[^.]+$/.test(path))
    return `contracts.${value.contract}`;
  if ('table' in value && typeof value.table === 'string') return `tables.${value.table}`;
  return undefined;
}
