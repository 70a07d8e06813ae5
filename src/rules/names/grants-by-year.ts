import { formatFinancialYear } from '../../calculators/format/format-date.ts';
import type { Registers } from '../../schema/registers.ts';
import { sentenceAt } from '../claims/sentences.ts';
import type { Match, ProseReading } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { firstWords, namePattern } from './name-pattern.ts';

const GRANTS: Registers['grants'] = [
  {
    id: 'ssmtrg',
    name: 'Supplemental Substance Misuse Treatment and Recovery Grant',
    acronym: 'SSMTRG',
    from: '2022-04-01',
    to: '2025-03-31',
    variants: ['Supplementary Substance Misuse Treatment and Recovery Grant'],
  },
];
const said = (...texts: string[]) => ({
  case: { background: texts.map((text, index) => ({ id: `text-${index}`, text })) },
  registers: { grants: GRANTS },
});
const PATH = 'background.text-0.text';

/** A grant has the name it was paid under in the year, in one form throughout. */
export const grantsByYear: Rule = {
  id: 'LNT-42',
  title: 'Grants have the name they were paid under in the year',
  severity: 'advice',
  standing: 'house',
  source: 'the register of grants',
  why: 'The terms of a grant are those of its year, and the accounts must show which was spent.',
  reads: [],
  check: (context) => [...byRegister(context), ...twoAdjectives(context)],
  examples: {
    accepted: [
      said(
        'The Supplemental Substance Misuse Treatment and Recovery Grant for 2023/24 and 2024/25 is spent.',
      ),
      said('The supplemental grants continue. Supplementary guidance is expected.'),
    ],
    rejected: [
      {
        ...said('The Supplementary Substance Misuse Treatment and Recovery Grant is spent.'),
        path: PATH,
        textOffset: 4,
        message:
          'The grant is called "Supplemental Substance Misuse Treatment and Recovery Grant", not "Supplementary Substance Misuse Treatment and Recovery Grant".',
      },
      {
        ...said('The SSMTRG for 2025/26 is spent.'),
        path: PATH,
        textOffset: 4,
        message:
          'SSMTRG was paid from 2022/23 to 2024/25, but the sentence speaks of 2025/26. Is it the same grant?',
      },
      {
        ...said('The supplemental grants continue.', 'Table 2 has the supplementary grants.'),
        path: 'background.text-1.text',
        textOffset: 16,
        message: 'The grants are "supplementary" here and "supplemental" elsewhere.',
      },
    ],
  },
};

type Grant = Registers['grants'][number];

const YEAR = /\b(20\d\d)\/(?:20)?(\d\d)\b/gu;

function byRegister({ registers: { grants }, prose }: RuleContext): Finding[] {
  if (grants.length === 0) return [];
  const forms = new Map<string, { readonly grant: Grant; readonly wrong: boolean }>();
  for (const grant of grants) {
    for (const form of [grant.name, grant.acronym ?? grant.name])
      forms.set(form.toLowerCase(), { grant, wrong: false });
    for (const form of grant.variants ?? []) forms.set(form.toLowerCase(), { grant, wrong: true });
  }
  const told = new Set<string>();
  return grantsNamed(grants, prose).flatMap((match): Finding[] => {
    const form = forms.get(match.written.toLowerCase().replace(/\s+/g, ' '));
    if (!form) return [];
    const findings = form.wrong ? [wrongName(match, form.grant)] : wrongYear(match, form.grant);
    return findings.filter(({ message }) => !told.has(message) && told.add(message));
  });
}

/** Everywhere that the English prose has any form of a grant's name. */
function grantsNamed(grants: readonly Grant[], prose: ProseReading): readonly Match[] {
  const longestFirst = grants
    .flatMap(({ name, acronym, variants = [] }) => [name, ...(acronym ? [acronym] : []), ...variants])
    .sort((one, other) => other.length - one.length);
  const pattern = `\\b(?:${longestFirst.map(namePattern).join('|')})\\b`;
  const words = firstWords(longestFirst);
  return words ? prose.findFrom(new RegExp(pattern, 'uy'), words) : prose.find(new RegExp(pattern, 'gu'));
}

function wrongName({ passage, offset, written }: Match, { name }: Grant): Finding {
  const found = written.replace(/\s+/g, ' ');
  return {
    path: passage.field.at,
    textOffset: offset,
    message: `The grant is called "${name}", not "${found}".`,
    found,
    expected: name,
    mend: `Write "${name}".`,
  };
}

function wrongYear({ passage, offset, written }: Match, { from, to, name, acronym }: Grant): Finding[] {
  const { text } = sentenceAt(passage, offset);
  const last = to ?? '9999-12-31';
  for (const [year, first = ''] of text.matchAll(YEAR)) {
    const start = `${first}-04-01`;
    if (from <= start && start <= last) continue;
    const name_ = written.toUpperCase() === acronym ? acronym : `The ${name}`;
    const paid =
      to === undefined
        ? `is paid from ${formatFinancialYear(from)} on`
        : `was paid from ${formatFinancialYear(from)} to ${formatFinancialYear(to)}`;
    return [
      {
        path: passage.field.at,
        textOffset: offset,
        message: `${name_} ${paid}, but the sentence speaks of ${year}. Is it the same grant?`,
        found: year,
        expected: paid,
        mend: 'Name the grant of that year; if the register is behind, add the years to data/registers/grants.yaml.',
      },
    ];
  }
  return [];
}

const ADJECTIVE = /\b[Ss]upplement(?:al|ary)\b(?=[ \n](?:[A-Za-z\u00c0-\u024f]+[ \n]){0,6}[Gg]rants?\b)/y;

/** "Supplemental" and "supplementary" for grants in one case. */
function twoAdjectives({ prose }: RuleContext): Finding[] {
  const [first, ...rest] = prose.findFrom(ADJECTIVE, ['supplemental', 'supplementary']);
  const other = rest.find(({ written }) => written.toLowerCase() !== first?.written.toLowerCase());
  if (!first || !other) return [];
  return [
    {
      path: other.passage.field.at,
      textOffset: other.offset,
      message: `The grants are "${other.written.toLowerCase()}" here and "${first.written.toLowerCase()}" elsewhere.`,
      found: other.written,
      expected: first.written,
      mend: 'Write one of the two throughout; the Government\'s name is "Supplemental".',
    },
  ];
}
