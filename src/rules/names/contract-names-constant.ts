import { CAPITAL, LETTER } from '../letters.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { capitalisedPhrases, wordForWord } from './capitalised-phrases.ts';
import { namePattern } from './name-pattern.ts';
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
function reworded(services: readonly Service[], { prose }: RuleContext): Finding[] {
  const told = new Set<string>();
  return services
    .filter(({ stems, name }) => stems.length >= 3 && !name.includes(','))
    .flatMap((service) => {
      const words = service.stems.map((stem) => `${namePattern(stem)}[${LETTER}'’]{0,5}`);
      const pattern = new RegExp(
        `\\b${words.join('[ \\n](?:(?:and|of|for|to|the|in|&)[ \\n]){0,2}')}(?![${LETTER}-])`,
        'g',
      );
      const right = new Set(
        [...service.forms].flatMap((form) => [...form.matchAll(pattern)].map(([part]) => wordForWord(part))),
      );
      if (right.size === 0) return [];
      return prose.find(pattern).flatMap(({ passage, offset, written }): Finding[] => {
        const found = written.replace(/\s+/g, ' ');
        const form = wordForWord(found);
        const key = `${service.path} ${form}`;
        if (passage.field.path.startsWith(service.path) || right.has(form) || told.has(key)) return [];
        told.add(key);
        return [finding(service, { path: passage.field.at, offset, found })];
      });
    });
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
