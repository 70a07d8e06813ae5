import { CAPITAL, LETTER } from '../letters.ts';
import type { Match } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { capitalisedPhrases, wordForWord } from './capitalised-phrases.ts';
import { namePattern } from './name-pattern.ts';
import { runAt } from './run-of-words.ts';
import { type Service, servicesOf, tellingOf } from './services-named.ts';

/** Two names that share as much as this of their words are taken for one; 1 where they share all. */
const ALIKE = 0.8;

/** What the name of a service ends with. */
const SERVICE = /\b(?:Services?|Support|Offer|Pathway|Programme|System|Training|Contract|Offenders?)$/;

/** "Commissioning" and the like, which is no part of the name behind it. */
const DOING = new RegExp(`^[${CAPITAL}][${LETTER}]+ing `);

const CONTRACTS = [
  {
    id: 'youth',
    name: 'Support for youth offenders',
    provider: 'Youth Offending Service',
    aliases: ['Youth Offer'],
  },
];
const said = (text: string, aliases = ['Youth Offer']) => ({
  case: { contracts: [{ ...CONTRACTS[0], aliases }], background: [{ id: 'text', text }] },
});
const PATH = 'background.text.text';

/** A contract or lot has one name, with the aliases that the case allows it. */
export const contractNamesConstant: Rule = {
  id: 'LNT-11',
  title: 'Names of contracts and services are constant',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'A reader cannot tell whether two names are two services, nor what exactly is to be let.',
  reads: ['contracts.*.name', 'contracts.*.aliases', 'procurement'],
  check: (context) => {
    const services = servicesOf(context);
    return services.length === 0 ? [] : [...reworded(services, context), ...nearlyNamed(services, context)];
  },
  examples: {
    accepted: [
      said('Support for Youth Offenders, the Youth Offer, is let to the Youth Offending Service.'),
      said('Young people get support, and offenders among them get more of it.'),
    ],
    rejected: [
      {
        ...said('The contract for support to youth offenders ends.'),
        path: PATH,
        textOffset: 17,
        message: '"support to youth offenders" seems to be "Support for youth offenders" (contracts.youth).',
      },
      {
        ...said('The contract for Targeted Support for Youth Offenders ends.'),
        path: PATH,
        textOffset: 17,
        message:
          '"Targeted Support for Youth Offenders" seems to be "Support for youth offenders" (contracts.youth).',
      },
    ],
  },
};

/** The words of a name in its order, joined or ended otherwise: "support to youth offenders". */
function reworded(all: readonly Service[], { prose }: RuleContext): Finding[] {
  const services = all.filter(({ stems, name }) => stems.length >= 3 && !name.includes(','));
  const told = new Set<string>();
  const runs = runsOf(services, prose);
  return services.flatMap((service) => {
    const right = rightForms(service);
    if (right.size === 0) return [];
    return (runs.get(service) ?? []).flatMap(({ passage, offset, written }): Finding[] => {
      const found = written.replace(/\s+/g, ' ');
      const form = wordForWord(found);
      const key = `${service.path} ${form}`;
      if (passage.field.path.startsWith(service.path) || right.has(form) || told.has(key)) return [];
      told.add(key);
      return [finding(service, { path: passage.field.at, offset, found })];
    });
  });
}

type Run = Pick<Match, 'passage' | 'offset' | 'written'>;

/** Where the words of each service stand in its order. */
function runsOf(
  services: readonly Service[],
  prose: RuleContext['prose'],
): ReadonlyMap<Service, readonly Run[]> {
  const runs = new Map<Service, Run[]>();
  const firsts = new Set(services.map(({ stems: [first = ''] }) => namePattern(first)));
  if (firsts.size === 0) return runs;
  for (const { passage, offset } of prose.find(new RegExp(`\\b(?:${[...firsts].join('|')})`, 'g')))
    for (const service of services) {
      const written = runAt(passage.text, offset, service.stems);
      if (written === undefined) continue;
      const known = runs.get(service) ?? [];
      known.push({ passage, offset, written });
      runs.set(service, known);
    }
  return runs;
}

/** The forms a service may have, as far as they are its words in their order. */
function rightForms({ forms, stems }: Service): ReadonlySet<string> {
  const right = new Set<string>();
  for (const form of forms)
    for (let at = 0; at < form.length; at += 1) {
      const run = runAt(form, at, stems);
      if (run !== undefined) right.add(wordForWord(run));
    }
  return right;
}

/** Phrases with capitals that share nearly all words with a name and are no other name of the case. */
function nearlyNamed(services: readonly Service[], context: RuleContext): Finding[] {
  const others = new Set(
    [
      ...(context.case.contracts ?? []).flatMap(({ provider }) =>
        typeof provider === 'string' ? [provider] : [],
      ),
      ...(context.authority.names ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ].map(wordForWord),
  );
  return capitalisedPhrases(context.prose).flatMap(({ passage, offset, written }): Finding[] => {
    if (!SERVICE.test(written) || written.includes(',')) return [];
    const bare = written.replace(DOING, '');
    const form = wordForWord(bare);
    if (
      others.has(form) ||
      services.some(({ forms, name }) => forms.has(form) || wordForWord(name).includes(form))
    )
      return [];
    const stems = new Set(tellingOf(bare));
    if (stems.size < 2) return [];
    const near = services
      .map((service) => ({ service, alike: alike(stems, new Set(service.stems)) }))
      .filter(
        (one) => one.alike >= ALIKE && one.alike < 1 && !passage.field.path.startsWith(one.service.path),
      );
    const [best] = near.sort((one, other) => other.alike - one.alike);
    return best ? [finding(best.service, { path: passage.field.at, offset, found: written })] : [];
  });
}

/** How much of their words two names share (Dice). */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const stem of one) if (other.has(stem)) both += 1;
  return (2 * both) / (one.size + other.size);
}

function finding(
  { name, path: owner }: Service,
  { path, offset, found }: { readonly path: string; readonly offset: number; readonly found: string },
): Finding {
  return {
    path,
    textOffset: offset,
    message: `"${found}" seems to be "${name}" (${owner}).`,
    found,
    expected: name,
    mend: `Use the one name; if the other may be used, add it to the "aliases" of the contract.`,
  };
}
