import type { Finding, Rule, RuleContext } from '../rule.ts';
import { type AcronymUse, acronymUses, type Expansion, expansionAt } from './acronym-uses.ts';
import { plainTitle } from './laws-cited.ts';
import { inPaperOrder } from './paper-order.ts';

/** Acronyms that every reader knows; the register has more. */
const KNOWN = ['UK', 'VAT', 'NHS', 'MP'];

/** With more acronyms than this a paper is easier to read with a list of them. */
const MANY = 8;

const said = (...texts: string[]) => ({
  case: { background: texts.map((text, index) => ({ id: `text-${index}`, text })) },
});
const PATH = 'background.text-0.text';

/** An acronym is written out where a paper first uses it, in the paper's own order, and always as the same words. */
export const acronymsExpanded: Rule = {
  id: 'LNT-07',
  title: 'Acronyms are written out at first use',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'Residents and new members cannot follow a paper in letters that only officers know.',
  reads: ['acronyms'],
  check: (context) => {
    const uses = usesInOrder(context);
    const groups = new Map<string, AcronymUse[]>();
    for (const use of uses) {
      const known = groups.get(use.acronym);
      if (known) known.push(use);
      else groups.set(use.acronym, [use]);
    }
    const given = givenExpansions(context);
    const findings = [...groups].flatMap(([acronym, all]) => faultsOf(acronym, all, given));
    return [...findings, ...glossary(groups, given, context)];
  },
  examples: {
    accepted: [
      said('The Combating Drugs Partnership (CDP) met in May. The CDP reports to the NHS.'),
      said('OHID, the Office for Health Improvement and Disparities, agreed. OHID will pay.'),
      said('The Inpatient Detoxification Consortium (IPD) is in Phase II.'),
      said('The provider is TBC.'),
      {
        case: {
          key_decision: {
            answer: 'yes',
            reason: 'By the threshold of spending.',
            notice: { reference: 'KD/25/077 EX', published_on: '2025-03-03' },
          },
          contacts: [{ id: 'parks', office: 'Head of Parks', email: 'PARKS@example.gov.uk' }],
        },
      },
      {
        case: {
          ...said('The CDP met.').case,
          acronyms: [{ id: 'cdp', acronym: 'CDP', expansion: 'Combating Drugs Partnership' }],
        },
      },
    ],
    rejected: [
      {
        ...said('The review under TUPE is complete.'),
        path: PATH,
        textOffset: 17,
        message: '"TUPE" is never written out.',
      },
      {
        ...said('The CDP met.', 'The Combating Drugs Partnership (CDP) met again.'),
        path: PATH,
        textOffset: 4,
        message: '"CDP" is used here before it is written out as "Combating Drugs Partnership".',
      },
      {
        ...said('The Supplemental Substance Misuse and Recovery Grant (SSMTRG) continues.'),
        path: PATH,
        textOffset: 54,
        message:
          'The letters of "SSMTRG" are not those of "Supplemental Substance Misuse and Recovery Grant".',
      },
      {
        ...said('The Combating Drugs Partnership (CDP) and the Community Drugs Partnership (CDP) met.'),
        path: PATH,
        textOffset: 75,
        message:
          '"CDP" is written out in two ways: "Combating Drugs Partnership" and "Community Drugs Partnership".',
      },
      {
        ...said('The Early Help and Prevention Review (EHAP) asks for savings; the EHAP Review goes on.'),
        path: PATH,
        textOffset: 66,
        message:
          '"EHAP Review" says "Review" twice, since "EHAP" is written out as "Early Help and Prevention Review".',
      },
      {
        ...said(
          'Alpha Beta (AB), Beta Gamma (BG), Gamma Delta (GD), Delta Epsilon (DE), Epsilon Zeta (EZ), Zeta Eta (ZE), Eta Theta (ET), Theta Iota (TI) and Iota Kappa (IK) met.',
        ),
        path: PATH,
        textOffset: 12,
        message: 'The paper has nine acronyms. Would a list of them, or fewer, make it easier to read?',
      },
    ],
  },
};

function usesInOrder({ prose, case: input, authority }: RuleContext): readonly AcronymUse[] {
  const uses = acronymUses(prose);
  const order = new Map(
    inPaperOrder([...new Set(uses.map(({ passage }) => passage))], input, authority).map((passage, index) => [
      passage,
      index,
    ]),
  );
  const rank = ({ passage }: AcronymUse) => order.get(passage) ?? 0;
  return [...uses].sort((one, other) => rank(one) - rank(other) || one.offset - other.offset);
}

/** What the registers, the case and the authority say an acronym stands for; `undefined` as words where none are given. */
function givenExpansions({
  registers,
  case: input,
  authority,
}: RuleContext): ReadonlyMap<string, string | undefined> {
  const given = new Map<string, string | undefined>(KNOWN.map((acronym) => [acronym, undefined]));
  for (const { acronym } of registers.acronyms) given.set(acronym, undefined);
  for (const { acronym, expansion } of input.acronyms ?? []) given.set(acronym, expansion);
  for (const { aliases = [], name } of authority.names ?? [])
    for (const alias of aliases) if (/^\p{Lu}{2,}$/u.test(alias)) given.set(alias, name);
  return given;
}

function faultsOf(
  acronym: string,
  uses: readonly AcronymUse[],
  given: ReadonlyMap<string, string | undefined>,
): Finding[] {
  const expansions = uses.flatMap((use) => expansionAt(use) ?? []);
  const [first] = uses;
  const [written] = expansions;
  if (!first) return [];
  return [
    ...(given.has(acronym) ? [] : atFirstUse(first, written)),
    ...expansions
      .filter(({ fits }) => !fits)
      .slice(0, 1)
      .map(wrongLetters),
    ...saidTwice(expansions, uses),
    ...inTwoWays(
      acronym,
      expansions.filter(({ fits }) => fits),
      given.get(acronym),
    ),
  ];
}

function atFirstUse(first: AcronymUse, written: Expansion | undefined): Finding[] {
  const { acronym, passage, offset } = first;
  const common = { path: passage.field.at, textOffset: offset, found: acronym };
  if (!written)
    return [
      {
        ...common,
        message: `"${acronym}" is never written out.`,
        expected: `the words in full, with "(${acronym})" behind them`,
        mend: `Write it out here; if every reader knows it, add it under "acronyms".`,
      },
    ];
  if (written.passage === passage && written.offset === offset) return [];
  return [
    {
      ...common,
      message: `"${acronym}" is used here before it is written out as "${written.words}".`,
      expected: `${written.words} (${acronym})`,
      mend: 'Write it out here, where the paper first has it.',
    },
  ];
}

function wrongLetters({ acronym, words, passage, offset }: Expansion): Finding {
  return {
    path: passage.field.at,
    textOffset: offset,
    message: `The letters of "${acronym}" are not those of "${words}".`,
    found: acronym,
    expected: 'the first letters of the words',
    mend: 'Correct the letters or the words.',
  };
}

/** "Early Help and Prevention Review (EHAP)" and then "EHAP Review": either the letters lack one, or the word is too many. */
function saidTwice(expansions: readonly Expansion[], uses: readonly AcronymUse[]): Finding[] {
  const expansion = expansions.find(({ tail }) => tail !== undefined);
  if (!expansion) return [];
  const { acronym, words, tail = '' } = expansion;
  const use = uses.find(({ passage: { text }, offset }) => {
    const after = offset + acronym.length;
    return new RegExp(`^\\s+${tail}\\b`, 'u').test(text.slice(after, after + tail.length + 8));
  });
  if (!use) return [];
  return [
    {
      path: use.passage.field.at,
      textOffset: use.offset,
      message: `"${acronym} ${tail}" says "${tail}" twice, since "${acronym}" is written out as "${words}".`,
      found: `${acronym} ${tail}`,
      expected: acronym,
      mend: `Write "(${acronym})" before "${tail}" where it is written out, or leave "${tail}" out here.`,
    },
  ];
}

function inTwoWays(acronym: string, expansions: readonly Expansion[], given: string | undefined): Finding[] {
  const first = given ?? expansions[0]?.words;
  if (first === undefined) return [];
  const other = expansions.find(({ words }) => !sameWords(words, first));
  if (!other) return [];
  return [
    {
      path: other.passage.field.at,
      textOffset: other.offset,
      message: `"${acronym}" is written out in two ways: "${first}" and "${other.words}".`,
      found: other.words,
      expected: first,
      mend: 'Write it out in one way; give the other thing letters of its own.',
    },
  ];
}

/** Whether one is the other, or ends with it: how far back the words go is read from the text alone. */
function sameWords(one: string, other: string): boolean {
  const plain = (words: string) => plainTitle(words).replace(/ and\b/g, '');
  const [a, b] = [plain(one), plain(other)];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function glossary(
  groups: ReadonlyMap<string, readonly AcronymUse[]>,
  given: ReadonlyMap<string, string | undefined>,
  { case: input }: RuleContext,
): Finding[] {
  const own = [...groups].filter(([acronym]) => !given.has(acronym));
  const first = own[0]?.[1][0];
  if (!first || own.length <= MANY || (input.acronyms?.length ?? 0) > 0) return [];
  return [
    {
      path: first.passage.field.at,
      textOffset: first.offset,
      severity: 'advice',
      message: `The paper has ${own.length === 9 ? 'nine' : own.length} acronyms. Would a list of them, or fewer, make it easier to read?`,
      found: own.map(([acronym]) => acronym).join(', '),
      mend: 'Write out those that are used only once or twice, or add a list.',
    },
  ];
}
