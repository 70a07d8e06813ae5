import type { Authority } from '../../schema/authority.ts';
import { english } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { capitalisedPhrases, type Phrase, plainWords, wordForWord } from './capitalised-phrases.ts';
import { servicesOf, tellingOf } from './services-named.ts';
import { similarity } from './similarity.ts';

/** An office has a rule of its own. */
const OFFICE = /\b(?:Director|Head|Officer|Treasurer|Councillor|Member)\b/;

const said = (...texts: string[]) => ({
  case: { background: texts.map((text, index) => ({ id: `text-${index}`, text })) },
});
const JOINT = {
  constituents: [
    { id: 'north', name: 'North Northamptonshire Council', short_name: 'North Northamptonshire' },
  ],
};

/** Councils, committees, departments and partners have one name each: that of the authority's file, or the first. */
export const bodiesConstant: Rule = {
  id: 'LNT-10',
  title: 'Names of bodies are constant and real',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'A body by two names reads as two bodies, and one of them cannot be found.',
  reads: ['name', 'constituents', 'bodies', 'names'],
  check: (context) => {
    const services = servicesOf(context).filter(({ stems }) => stems.length > 1);
    const phrases = capitalisedPhrases(context.prose).filter(({ written }) => {
      if (OFFICE.test(written)) return false;
      const stems = new Set(services.length === 0 ? [] : tellingOf(written));
      // Names of services are LNT-11's.
      return !services.some((service) => service.stems.every((stem) => stems.has(stem)));
    });
    const { known, right } = knownNames(context.authority);
    const strange = phrases.filter(({ form }) => !right.has(form));
    const misnamed = new Map(
      strange.flatMap((phrase) => {
        const name = known.find((one) => one.forms.some((form) => isMisnamed(phrase, form, one)));
        return name ? [[phrase, name.name] as const] : [];
      }),
    );
    const findings = [...misnamed].map(([phrase, name]) => wrongName(phrase, name));
    return [...findings, ...twoForms(strange.filter((phrase) => !misnamed.has(phrase)))];
  },
  examples: {
    accepted: [
      said(
        'The Office for Health Improvement and Disparities agreed.',
        'Family Hubs are new. One Family Hub opened.',
      ),
      { ...said('North Northamptonshire Council and North Northamptonshire agreed.'), authority: JOINT },
      said('Example Council agreed. The Public Health Team and the Public Health Panel met.'),
    ],
    rejected: [
      {
        ...said(
          'The Office for Health Improvement and Disparities agreed.',
          'The Office of Health Improvements & Disparities pays.',
        ),
        path: 'background.text-1.text',
        textOffset: 4,
        message:
          '"Office of Health Improvements & Disparities" is elsewhere the "Office for Health Improvement and Disparities". Which is its name?',
      },
      {
        ...said(
          'The Police Fire & Crime Commissioner pays.',
          'The Police, Fire and Crime Commissioner agreed. The Police, Fire and Crime Commissioner gives more.',
        ),
        path: 'background.text-0.text',
        textOffset: 4,
        message:
          '"Police Fire & Crime Commissioner" is elsewhere the "Police, Fire and Crime Commissioner". Which is its name?',
      },
      {
        ...said('The grant is for North Northampton alone.'),
        authority: JOINT,
        path: 'background.text-0.text',
        textOffset: 17,
        message: '"North Northampton" seems to be the "North Northamptonshire".',
      },
      {
        case: {
          cost_shares: [
            {
              id: 'population',
              basis: 'By population.',
              shares: [
                { id: 'north', authority: 'north', label: 'North Northampton', per_cent: 48, places: 0 },
                { id: 'west', authority: 'west', label: 'West Northamptonshire', per_cent: 52, places: 0 },
              ],
            },
          ],
        },
        authority: JOINT,
        path: 'cost_shares.population.shares.north.label',
        textOffset: 0,
        message: '"North Northampton" seems to be the "North Northamptonshire".',
      },
      {
        ...said('The grant is for Example Council alone.'),
        authority: { name: 'Example Borough Council' },
        path: 'background.text-0.text',
        textOffset: 17,
        message: '"Example Council" seems to be the "Example Borough Council".',
      },
    ],
  },
};

interface KnownName {
  readonly name: string;
  readonly forms: readonly string[];
  /** The plain words of each form. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Whether it is the name of the authority itself or of a constituent. */
  readonly isOwn: boolean;
}

interface KnownNames {
  readonly known: readonly KnownName[];
  /** All their forms, as names are compared. */
  readonly right: ReadonlySet<string>;
}

/** An authority's file is read once for all of its cases. */
const namesKnown = new WeakMap<Authority, KnownNames>();

function knownNames(authority: Authority): KnownNames {
  const before = namesKnown.get(authority);
  if (before) return before;
  const known = namesOf(authority);
  const right = new Set(known.flatMap(({ forms }) => forms.map(wordForWord)));
  namesKnown.set(authority, { known, right });
  return { known, right };
}

function namesOf(authority: Authority): readonly KnownName[] {
  const own = [authority, ...(authority.constituents ?? [])].flatMap(({ name, short_name }) =>
    [english(name), english(short_name)].map((form) => knownName(form, [], true)),
  );
  const others = [
    ...authority.bodies.map(({ name }) => ({ name: english(name), aliases: [] })),
    ...(authority.names ?? []),
  ].map(({ name, aliases = [] }) => knownName(name, aliases, false));
  return [...own, ...others].filter(({ name, words }) => (words.get(name)?.length ?? 0) > 1);
}

function knownName(name: string, aliases: readonly string[], isOwn: boolean): KnownName {
  const forms = [name, ...aliases];
  return { name, forms, isOwn, words: new Map(forms.map((form) => [form, plainWords(form)])) };
}

/** Whether a phrase is a name with one word cut short or mistyped, in other joining words, or (a council's) without one. */
function isMisnamed({ form, words: a }: Phrase, name: string, { words, isOwn }: KnownName): boolean {
  const b = words.get(name) ?? [];
  if (a.length === b.length) {
    const wrong = a.findIndex((word, index) => word !== b[index]);
    if (wrong < 0) return form !== wordForWord(name);
    if (a.some((word, index) => index > wrong && word !== b[index])) return false;
    const [typed = '', right = ''] = [a[wrong], b[wrong]];
    return typed.length > 4 && (right.startsWith(typed) || similarity(typed, right) >= 0.8);
  }
  if (!isOwn || a.length + 1 !== b.length || b.at(-1) !== 'council' || a.length < 2) return false;
  return a[0] === b[0] && a.at(-1) === 'council' && a.every((word) => b.includes(word));
}

function wrongName({ passage, offset, written }: Phrase, name: string): Finding {
  return {
    path: passage.field.at,
    textOffset: offset,
    message: `"${written}" seems to be the "${name}".`,
    found: written,
    expected: name,
    mend: `Write "${name}"; if the other is a name it may have, add it under "names" in the authority's file.`,
  };
}

/** Phrases whose words are the same but for their number and what joins them; the rarer is the odd one. */
function twoForms(phrases: readonly Phrase[]): Finding[] {
  const byWords = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    if (phrase.words.length < 2) continue;
    const key = phrase.words.join(' ');
    const known = byWords.get(key);
    if (known) known.push(phrase);
    else byWords.set(key, [phrase]);
  }
  const odd = [...byWords.values()].flatMap((group) => (group.length > 1 ? oddForms(group) : []));
  const forms = odd.map(({ phrase }) => phrase.form);
  return odd
    .filter(({ phrase }) => !forms.some((form) => phrase.form.endsWith(`'s ${form}`)))
    .map(({ phrase, usual }) => otherForm(phrase, usual));
}

interface OddForm {
  readonly phrase: Phrase;
  readonly usual: Phrase;
}

/** Each form of one name but the most frequent, where it first stands. */
function oddForms(phrases: readonly Phrase[]): OddForm[] {
  const first = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const known = first.get(phrase.form);
    first.set(phrase.form, known ? { ...known, times: known.times + phrase.times } : phrase);
  }
  const [usual, ...others] = [...first.values()].sort((one, other) => other.times - one.times);
  return usual ? others.map((phrase) => ({ phrase, usual })) : [];
}

function otherForm(phrase: Phrase, usual: Phrase): Finding {
  return {
    path: phrase.passage.field.at,
    textOffset: phrase.offset,
    message: `"${phrase.written}" is elsewhere the "${usual.written}". Which is its name?`,
    found: phrase.written,
    expected: usual.written,
    mend: 'Write the name in one way throughout.',
  };
}
