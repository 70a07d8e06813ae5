import { formatDate } from '../../calculators/format/format-date.ts';
import type { Registers } from '../../schema/registers.ts';
import { listed } from '../english.ts';
import { dayOf } from '../in-force.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { type LawCited, lawsCited, plainTitle } from './laws-cited.ts';
import { similarity } from './similarity.ts';

/** From here on a title that is not in the register is taken for a slip in one that is. */
const ALIKE = 0.85;

const INSTRUMENTS: Registers['instruments'] = [
  { id: 'localism-2011', title: 'Localism Act', year: 2011, kind: 'act' },
  { id: 'lga-1972', title: 'Local Government Act', year: 1972, kind: 'act' },
  { id: 'lga-2000', title: 'Local Government Act', year: 2000, kind: 'act' },
  { id: 'dpa-1998', title: 'Data Protection Act', year: 1998, kind: 'act', repealed: '2018-05-25' },
  { id: 'dpa-2018', title: 'Data Protection Act', year: 2018, kind: 'act' },
  {
    id: 'psr-2023',
    title: 'Health Care Services (Provider Selection Regime) Regulations',
    year: 2023,
    kind: 'instrument',
    number: '2023/1348',
  },
];
const said = (text: string) => ({
  case: { meeting: { date: '2024-04-11' }, background: [{ id: 'text', text }] },
  registers: { instruments: INSTRUMENTS },
});
const PATH = 'background.text.text';

/** Acts and instruments are cited by the title, year and number that the register has. */
export const lawsInRegister: Rule = {
  id: 'LNT-08',
  title: 'Acts and instruments are cited by their right title, year and number',
  severity: 'error',
  standing: 'law',
  source: 'the register of Acts and instruments, from legislation.gov.uk',
  why: 'A decision that names the wrong law as its power can be challenged for having none.',
  reads: [],
  check: (context) => {
    const { instruments } = context.registers;
    const cited = lawsCited(context.prose);
    if (instruments.length === 0 || cited.length === 0) return [];
    const byTitle = new Map<string, Law[]>();
    for (const law of instruments) {
      const title = plainTitle(law.title);
      byTitle.set(title, [...(byTitle.get(title) ?? []), law]);
    }
    const told = new Set<string>();
    return cited.flatMap((law) => faultsOf(law, byTitle, context, told));
  },
  examples: {
    accepted: [
      said('Under the Localism Act 2011, section 1, and the Local Government Act 1972 the Council may act.'),
      said('The Health Care Services (Provider Selection Regime) Regulations 2023 (SI 2023/1348) apply.'),
      said('The Data Protection Act 2018 replaced the Data Protection Act 1998.'),
      { case: { background: [{ id: 'text', text: 'The Localism Act 2012 applies.' }] } },
    ],
    rejected: [
      {
        ...said('Under the Localism Act 2012 the Council may act.'),
        path: PATH,
        textOffset: 10,
        message: 'There is no "Localism Act 2012" in the register: the year is 2011.',
      },
      {
        ...said('Under the Local Government Act 1975 the Council may act.'),
        path: PATH,
        textOffset: 10,
        message:
          'There is no "Local Government Act 1975" in the register, only those of 1972 and 2000. Is the year right?',
      },
      {
        ...said('The Health Care Services (Provider Selection) Regulations 2023 apply.'),
        path: PATH,
        textOffset: 4,
        message:
          'The "Health Care Services (Provider Selection) Regulations 2023" are nearly the "Health Care Services (Provider Selection Regime) Regulations 2023" of the register. Are those meant?',
      },
      {
        ...said(
          'The Health Care Services (Provider Selection Regime) Regulations 2023 (SI 2023/1384) apply.',
        ),
        path: PATH,
        textOffset: 4,
        message:
          'The "Health Care Services (Provider Selection Regime) Regulations 2023" are SI 2023/1348, not 2023/1384.',
      },
      {
        ...said('The Data Protection Act 1998 governs how the data are kept.'),
        path: PATH,
        textOffset: 4,
        message:
          'The "Data Protection Act 1998" was repealed on 25 May 2018, before this decision. Is it relied on?',
      },
      {
        ...said('So does the Wild Geese Act 1981.'),
        path: PATH,
        textOffset: 12,
        message: 'The "Wild Geese Act 1981" is not in the register. Are its title and year right?',
      },
    ],
  },
};

type Law = Registers['instruments'][number];

function faultsOf(
  cited: LawCited,
  byTitle: ReadonlyMap<string, readonly Law[]>,
  context: RuleContext,
  told: Set<string>,
): Finding[] {
  const known = knownTitle(cited, byTitle);
  if (known) {
    const law = known.laws.find(({ year }) => year === cited.year);
    return law ? outOfDate(cited, law, known, context) : wrongYear(cited, known);
  }
  const own = ownTitle(cited);
  const written = `${own.title} ${cited.year}`;
  if (told.has(written) || !own.title.includes(' ')) return [];
  told.add(written);
  return [nearOrUnknown(cited, own, byTitle)];
}

interface KnownTitle {
  readonly title: string;
  readonly laws: readonly Law[];
  /** Where the title begins in the field. */
  readonly offset: number;
}

/** The longest end of the words before the year that is a title of the register. */
function knownTitle(
  { words, offsets, offset }: LawCited,
  byTitle: ReadonlyMap<string, readonly Law[]>,
): KnownTitle | undefined {
  const plain = words.map(plainTitle);
  for (let first = 0; first < words.length; first += 1) {
    const laws = byTitle.get(plain.slice(first).join(' '));
    if (laws) return { title: laws[0]?.title ?? '', laws, offset: offsets[first] ?? offset };
  }
  return undefined;
}

/** The words of an unknown title: from after the last "the", and without what only begins the sentence. */
function ownTitle({ words, offsets, offset }: LawCited): { readonly title: string; readonly offset: number } {
  const after = words.findLastIndex((word) => word.toLowerCase() === 'the');
  const opens = /^(?:Under|By|See|In|And|For|Both|This|Section|With)$/.test(words[after + 1] ?? '');
  const first = opens ? after + 2 : after + 1;
  return { title: words.slice(first).join(' '), offset: offsets[first] ?? offset };
}

function at({ passage }: LawCited, { offset }: { readonly offset: number }) {
  return { path: passage.field.at, textOffset: offset };
}

function wrongYear(cited: LawCited, { title, laws, offset }: KnownTitle): Finding[] {
  const written = `${title} ${cited.year}`;
  const years = laws.map(({ year }) => year).sort((one, other) => one - other);
  const [only] = years;
  const certain = years.length === 1 && only !== undefined && isSlip(cited.year, only);
  const common = {
    ...at(cited, { offset }),
    found: written,
    expected: years.map((year) => `${title} ${year}`).join(' or '),
  };
  if (!certain)
    return [
      {
        ...common,
        severity: 'warning',
        message: `There is no "${written}" in the register, only ${years.length === 1 ? 'that' : 'those'} of ${listed(years.map(String))}. Is the year right?`,
        mend: 'Correct the year; if it is right, add the Act to data/registers/instruments.yaml.',
      },
    ];
  return [
    {
      ...common,
      message: `There is no "${written}" in the register: the year is ${only}.`,
      mend: `Write "${title} ${only}".`,
      fix: { offset: cited.yearOffset, length: 4, text: String(only) },
    },
  ];
}

/** Whether one year is the other mistyped: near it, or with one digit wrong, or two changed round. */
function isSlip(typed: number, right: number): boolean {
  const [a, b] = [String(typed), String(right)];
  const wrong = [...a].filter((digit, index) => digit !== b[index]).length;
  return Math.abs(typed - right) <= 3 || wrong === 1 || [...a].sort().join('') === [...b].sort().join('');
}

const PAST =
  /\b(?:replac|repeal|revok|former|supersed|previous|old|until then|amend|before the)\p{L}*[^.]{0,60}$/iu;

/** A law that was no longer in force on the day of the decision, and a number that is another's. */
function outOfDate(
  cited: LawCited,
  law: Law,
  { title, offset: start }: KnownTitle,
  { case: input }: RuleContext,
): Finding[] {
  const written = `${title} ${cited.year}`;
  const plural = /Regulations|Rules/.test(title);
  const wrongNumber = law.number !== undefined && cited.number !== undefined && law.number !== cited.number;
  if (wrongNumber)
    return [
      {
        ...at(cited, { offset: start }),
        message: `The "${written}" ${plural ? 'are' : 'is'} SI ${law.number}, not ${cited.number}.`,
        found: cited.number ?? '',
        expected: law.number ?? '',
        mend: `Write "SI ${law.number}".`,
      },
    ];
  const day = dayOf(input);
  const { passage, offset } = cited;
  // Which Policing Protocol holds on what day is a rule of its own.
  if (
    law.repealed === undefined ||
    day === undefined ||
    day < law.repealed ||
    /Policing Protocol/.test(title)
  )
    return [];
  if (PAST.test(passage.text.slice(Math.max(0, offset - 120), offset))) return [];
  return [
    {
      ...at(cited, { offset: start }),
      severity: 'warning',
      message: `The "${written}" ${plural ? 'were' : 'was'} repealed on ${formatDate(law.repealed, '1 April 2024', 'en')}, before this decision. ${plural ? 'Are they' : 'Is it'} relied on?`,
      found: written,
      expected: 'the law in force on the day of the decision',
      mend: 'Cite the law in force; if the old one is only mentioned, say that it was replaced.',
    },
  ];
}

function nearOrUnknown(
  cited: LawCited,
  { title, offset }: ReturnType<typeof ownTitle>,
  byTitle: ReadonlyMap<string, readonly Law[]>,
): Finding {
  const written = `${title} ${cited.year}`;
  const plain = plainTitle(title);
  const plural = /Regulations|Rules/.test(title);
  const near = [...byTitle]
    .map(([known, laws]) => ({ laws, alike: similarity(known, plain) }))
    .filter(({ laws, alike }) => alike >= ALIKE && laws.some(({ year }) => Math.abs(year - cited.year) <= 1))
    .sort((one, other) => other.alike - one.alike)[0];
  const law = near?.laws.find(({ year }) => Math.abs(year - cited.year) <= 1);
  const common = { ...at(cited, { offset }), found: written };
  if (law)
    return {
      ...common,
      severity: 'warning',
      message: `The "${written}" ${plural ? 'are' : 'is'} nearly the "${law.title} ${law.year}" of the register. ${plural ? 'Are those' : 'Is that'} meant?`,
      expected: `${law.title} ${law.year}`,
      mend: `Write "${law.title} ${law.year}"; if it is another law, add it to data/registers/instruments.yaml.`,
    };
  return {
    ...common,
    severity: 'advice',
    message: `The "${written}" ${plural ? 'are' : 'is'} not in the register. Are ${plural ? 'their' : 'its'} title and year right?`,
    mend: 'Check it on legislation.gov.uk, and add it to data/registers/instruments.yaml.',
  };
}
