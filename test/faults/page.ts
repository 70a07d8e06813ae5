import type { Fault } from './variants.ts';

/** One paper with its faults, and the numbers of those that the check finds. */
export interface Checked {
  readonly paper: string;
  readonly faults: readonly Fault[];
  readonly found: ReadonlySet<string>;
}

const WHY: Readonly<Record<NonNullable<Fault['not']>, string>> = {
  damage: 'damage of a web page',
  'made so': 'cannot be typed',
  judgement: 'a judgement',
  'no rule': 'no rule',
  missed: 'missed',
  right: 'right in the paper',
};
const KINDS = Object.keys(WHY) as NonNullable<Fault['not']>[];

const title = (paper: string) => paper.charAt(0).toUpperCase() + paper.slice(1);
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** The page on faults and what became of them, as Markdown. */
export function pageOf(papers: readonly Checked[]): string {
  return [
    '# Faults of published papers, and what the check says of them',
    '',
    'The cases of `data/cases` are made from five published papers, in which readers found the faults listed here. Each',
    'variant in `cases/` is one of our cases with the faults of its paper put back in and marked; the test shows that each',
    'is found, by its rule, in the entry it stands in, and that no error or warning is false beside them. The list is',
    '`faults.yaml`; this page is made from it by `npx vitest run -u --config .config/vitest.config.ts test/faults`.',
    '',
    ...counts(papers),
    ...papers.flatMap(listOf),
    '',
  ].join('\n');
}

function counts(papers: readonly Checked[]): readonly string[] {
  const cellsOf = (faults: readonly Fault[], found: number) => [
    faults.length,
    found,
    ...KINDS.map((kind) => faults.filter(({ not }) => not === kind).length),
  ];
  const all = papers.flatMap(({ faults }) => faults);
  const foundIn = ({ faults, found }: Checked) =>
    faults.filter(({ number, shown }) => shown !== undefined || found.has(number)).length;
  return [
    row(['Paper', 'listed', 'found', ...KINDS.map((kind) => WHY[kind])]),
    row(['---', '---:', '---:', ...KINDS.map(() => '---:')]),
    ...papers.map((paper) => row([title(paper.paper), ...cellsOf(paper.faults, foundIn(paper))])),
    row([
      'All',
      ...cellsOf(
        all,
        papers.reduce((sum, paper) => sum + foundIn(paper), 0),
      ),
    ]),
  ];
}

function listOf({ paper, faults, found }: Checked): readonly string[] {
  return [
    '',
    `## ${title(paper)}`,
    '',
    row(['Fault', 'What', 'Rules', 'Outcome']),
    row(['---', '---', '---', '---']),
    ...faults.map((fault) =>
      row([fault.number, fault.what, fault.rules.join(', '), outcomeOf(fault, found)]),
    ),
  ];
}

function outcomeOf({ number, not, why, shown }: Fault, found: ReadonlySet<string>): string {
  if (shown !== undefined) return `found, where ${shown}`;
  if (found.has(number)) return 'found';
  return not ? `${WHY[not]}: ${why}` : 'not found';
}
