import { english } from '../english.ts';
import { LETTER } from '../letters.ts';
import type { Match, ProseReading } from '../prose.ts';
import type { RuleContext } from '../rule.ts';
import { firstWords, namePattern } from './name-pattern.ts';

/** A contract with every name by which a text may speak of it. */
export interface NamedContract {
  readonly id: string;
  /** As messages quote it: the name without what stands in brackets. */
  readonly name: string;
  readonly names: readonly string[];
}

/** A contract spoken of in prose. */
export interface Mention {
  readonly contract: NamedContract;
  readonly match: Match;
}

/** A name or alias that is shorter than this is looked for nowhere. */
const SHORTEST = 6;

/** The contracts of a case by name, alias, what stands in brackets behind the name, and the part before "in", "for" or a comma. */
export function namedContracts({ case: input }: RuleContext): readonly NamedContract[] {
  const all = (input.contracts ?? []).map(({ id, name, aliases = [] }) => {
    const whole = english(name);
    const bare = whole.replace(/\s*\([^()]*\)/g, '').trim();
    const brand = /\(([^()]+)\)/.exec(whole)?.[1] ?? '';
    const short = /^.*?(?=,| in | for | until | including )/.exec(bare)?.[0] ?? '';
    const names = [bare, brand, short.includes(' ') ? short : '', ...aliases].filter(
      (one) => one.length >= SHORTEST,
    );
    return { id, name: bare, names };
  });
  const counts = new Map<string, number>();
  for (const { names } of all)
    for (const one of new Set(names.map((name) => name.toLowerCase())))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  return all.map((contract) => ({
    ...contract,
    names: contract.names.filter((name) => counts.get(name.toLowerCase()) === 1),
  }));
}

const readings = new WeakMap<RuleContext, readonly Mention[]>();

/** Everywhere that the English prose speaks of a contract, the longest name first where several fit. */
export function contractMentions(context: RuleContext): readonly Mention[] {
  const known = readings.get(context);
  if (known) return known;
  const contracts = namedContracts(context);
  const byName = new Map(
    contracts.flatMap((contract) => contract.names.map((name) => [name.toLowerCase(), contract] as const)),
  );
  const names = contracts
    .flatMap((contract) => contract.names)
    .sort((one, other) => other.length - one.length);
  const found = namesIn(context.prose, names).flatMap((match) => {
    const contract = byName.get(match.written.toLowerCase().replace(/\s+/g, ' '));
    return contract && !/^contracts\./.test(match.passage.field.path) ? [{ contract, match }] : [];
  });
  readings.set(context, found);
  return found;
}

/** Everywhere that the English prose has one of some names, of which the longer come first. */
function namesIn(prose: ProseReading, names: readonly string[]): readonly Match[] {
  if (names.length === 0) return [];
  const pattern = `\\b(?:${names.map(namePattern).join('|')})(?![${LETTER}])`;
  // A name of one word may have a number right behind it, and then the text has another word.
  const words = names.every((name) => /\W/.test(name)) ? firstWords(names) : undefined;
  return words ? prose.findFrom(new RegExp(pattern, 'y'), words) : prose.find(new RegExp(pattern, 'g'));
}
