import type { Match } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';

/** Two years joined by a stroke, or by a dash where the second is short. */
const LABEL =
  /(?<![\w/.-])((?:19|20)\d\d)([ \n]*)(\/|[-–](?=[ \n]*\d\d(?!\d)))([ \n]*)((?:19|20)?\d\d)(?![\w/]|[.,]\d)/gu;

/** Words before a pair of numbers that make it the number of an instrument or a reference. */
const NUMBER_OF = /(?:\bS\.?I\.?|\bNos?\.?|\bref(?:erence)?\.?|\bminute|\()[ \n:]*$/i;

const said = (text: string) => ({ case: { background: [{ id: 'text', text }] } });
const PATH = 'background.text.text';

/** A financial year is written as two years that follow one another, without spaces, and in one way throughout. */
export const financialYearLabels: Rule = {
  id: 'DAT-10',
  title: 'Financial years are written rightly and in one way',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule; a financial year is from 1 April to 31 March',
  why: 'A label such as 2024/26 does not say whether one year is meant or two, and the money with it.',
  reads: [],
  check: ({ prose }) => {
    const labels = prose.find(LABEL).flatMap(labelOf);
    return [...labels.flatMap(fault), ...mixture(labels)];
  },
  examples: {
    accepted: [
      said('The grants are for 2024/25 and 2025/26.'),
      said(
        'The strategy for 2018–2022, made under SI 2012/2089, was renewed in 2021-24. It ran from 31/03/2021.',
      ),
      said('The century ends with 1999/00.'),
    ],
    rejected: [
      {
        ...said('The grant is for 2024/26.'),
        path: PATH,
        textOffset: 17,
        message: '"2024/26" is not one financial year: the year after 2024 is 2025.',
      },
      {
        ...said('The grants are for 2023/ 24.'),
        path: PATH,
        textOffset: 19,
        message: 'There is a space inside "2023/ 24".',
      },
      {
        ...said('The grants are for 2024/25 and 2025/2026.'),
        path: PATH,
        textOffset: 31,
        message: 'Financial years are written in two ways: "2024/25" and "2025/2026".',
      },
    ],
  },
};

interface Label {
  readonly match: Match;
  readonly first: number;
  readonly second: number;
  readonly joint: string;
  readonly spaced: boolean;
  readonly long: boolean;
}

function labelOf(match: Match): Label[] {
  const { passage, offset, groups } = match;
  const [, one = '', before = '', joint = '', after = '', two = ''] = groups;
  if (NUMBER_OF.test(passage.text.slice(Math.max(0, offset - 12), offset)) && two.length === 4) return [];
  const first = Number(one);
  const second = two.length === 4 ? Number(two) : Math.floor(first / 100) * 100 + Number(two);
  const label = {
    match,
    first,
    second: second <= first - 50 ? second + 100 : second,
    joint,
    spaced: before + after !== '',
    long: two.length === 4,
  };
  // With a dash, years that do not follow one another are a span; far apart with a stroke, a number of something.
  const follows = label.second === first + 1;
  if (!follows && (joint !== '/' || label.second < first || label.second > first + 10)) return [];
  return [label];
}

function fault(label: Label): Finding[] {
  const { match, first, second, joint, spaced } = label;
  const { passage, offset, written } = match;
  const found = written.replace(/\s+/g, ' ');
  const at = { path: passage.field.at, textOffset: offset, found };
  const short = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  if (second !== first + 1)
    return [
      {
        ...at,
        message: `"${found}" is not one financial year: the year after ${first} is ${first + 1}.`,
        expected: short(first),
        mend: `Write "${short(first)}" for the one year, or "${short(first)} to ${short(second - 1)}" for several.`,
      },
    ];
  if (!spaced) return [];
  const whole = written.replace(/\s+/g, '');
  const breaks = joint !== '/' && written.includes(' ');
  return [
    {
      ...at,
      severity: 'warning',
      message: `There is a space inside "${found}".`,
      expected: whole,
      mend: `Write "${whole}".`,
      ...(breaks ? {} : { fix: { offset, length: written.length, text: whole } }),
    },
  ];
}

/** The first label written otherwise than most are. */
function mixture(labels: readonly Label[]): Finding[] {
  const years = labels.filter(({ first, second }) => second === first + 1);
  const counts = new Map<string, number>();
  for (const label of years) counts.set(styleOf(label), (counts.get(styleOf(label)) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [main] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  const usual = years.find((label) => styleOf(label) === main);
  const odd = years.find((label) => styleOf(label) !== main);
  if (!usual || !odd) return [];
  const [one, other] = [written(usual), written(odd)];
  return [
    {
      path: odd.match.passage.field.at,
      textOffset: odd.match.offset,
      severity: 'warning',
      message: `Financial years are written in two ways: "${one}" and "${other}".`,
      found: other,
      expected: `the way of "${one}"`,
      mend: 'Write all of them in one way, such as 2024/25.',
    },
  ];
}

const styleOf = ({ joint, long }: Label) => `${joint === '/' ? '/' : '-'}${long ? 'long' : 'short'}`;
const written = ({ match }: Label) => match.written.replace(/\s+/g, '');
