import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/calculators/index.ts';
import { exemptBlocks } from '../../../src/calculators/inheritance/exempt-blocks.ts';
import { exemptTargets } from '../../../src/calculators/inheritance/exempt-targets.ts';
import { revealedFigures } from '../../../src/calculators/inheritance/revealed-figures.ts';
import { withheldFigures } from '../../../src/calculators/inheritance/withheld-figures.ts';
import { eachField } from '../../../src/schema/each-field.ts';
import { replaceExemptBlocks } from '../../../src/tree/exempt-blocks.ts';
import { authorityWith, caseWith } from '../../rules/smallest-case.ts';

function withhold(keys: Readonly<Record<string, unknown>>, ...exempt: readonly (string | object)[]) {
  const input = caseWith({
    ...keys,
    exempt: exempt.map((entry, index) => ({
      id: `e${index + 1}`,
      paragraphs: [3],
      reason: 'Business affairs.',
      public_interest: 'Harm outweighs interest.',
      replacement: 'Exempt.',
      ...(typeof entry === 'string' ? { target: entry } : entry),
    })),
  });
  const { figures } = calculate(input, authorityWith());
  const targets = exemptTargets(input, figures, exemptBlocks(eachField(input), replaceExemptBlocks));
  const withheld = withheldFigures(figures, targets);
  return {
    withheld: [...withheld.keys()],
    revealed: revealedFigures(input, figures, withheld).map(({ path }) => path),
  };
}

const publish = (target: string) => ({ target, publish_totals: true });
const MONEY = { id: 'cost', heading: 'Cost', kind: 'money' };
const TABLE = {
  id: 't',
  caption: 'T',
  unit: 'pounds',
  basis: 'total',
  columns: [MONEY],
  rows: ['a', 'b', 'c'].map((id, index) => ({ id, cells: { cost: (index + 1) * 1000 } })),
  totals: [{ id: 'all', label: 'All', of: 'all', kind: 'total', method: 'sum_of_rows' }],
};

describe('a withheld row of a table', () => {
  it('takes the total with it', () => {
    expect(withhold({ tables: [TABLE] }, 'tables.t.rows.a')).toEqual({
      withheld: ['tables.t.a.cost', 'tables.t.all.cost'],
      revealed: [],
    });
  });

  it('is revealed by a published total if it is the only one', () => {
    expect(withhold({ tables: [TABLE] }, publish('tables.t.rows.a'))).toEqual({
      withheld: ['tables.t.a.cost'],
      revealed: ['tables.t.a.cost'],
    });
  });

  it('is safe behind a published total if another is withheld too', () => {
    expect(withhold({ tables: [TABLE] }, publish('t.a'), publish('t.b')).revealed).toEqual([]);
  });

  it('keeps the total back unless every entry would publish it', () => {
    expect(withhold({ tables: [TABLE] }, publish('t.a'), 't.b').withheld).toContain('tables.t.all.cost');
  });

  it('is revealed where a second sum tells the other withheld row', () => {
    const keys = {
      tables: [TABLE],
      calculations: [{ id: 'bc', label: 'BC', sum: ['tables.t.b.cost', 'tables.t.c.cost'] }],
    };
    expect(withhold(keys, publish('t.a'), publish('t.b')).revealed.sort()).toEqual([
      'tables.t.a.cost',
      'tables.t.b.cost',
    ]);
  });

  it('is not revealed by the same sum said twice', () => {
    const keys = {
      tables: [TABLE],
      calculations: [
        { id: 'again', label: 'Again', sum: ['a', 'b', 'c'].map((id) => `tables.t.${id}.cost`) },
      ],
    };
    expect(withhold(keys, publish('t.a'), publish('t.b')).revealed).toEqual([]);
  });
});

describe('a shared row', () => {
  const shares = [
    { id: 'n', label: 'N', per_cent: 48.6, places: 1 },
    { id: 'w', label: 'W', per_cent: 51.4, places: 1 },
  ];
  const columns = [
    { id: 'n', heading: 'N', kind: 'money', share: 'n', of: 'cost' },
    { id: 'w', heading: 'W', kind: 'money', share: 'w', of: 'cost' },
    MONEY,
  ];
  const keys = {
    cost_shares: [{ id: 's', basis: 'S', shares }],
    tables: [{ ...TABLE, columns, shares: 's' }],
  };

  it('withholds its shares with its total', () => {
    expect(withhold(keys, 't.a').withheld).toEqual(
      ['t.a.cost', 't.a.n', 't.a.w', 't.all.n', 't.all.w', 't.all.cost'].map((path) => `tables.${path}`),
    );
  });

  it('cannot withhold one share beside its public total', () => {
    expect(withhold(keys, 'tables.t.a.n').revealed).toContain('tables.t.a.n');
  });

  it('is safe behind published totals of all columns if two rows are withheld', () => {
    expect(withhold(keys, publish('t.a'), publish('t.b')).revealed).toEqual([]);
  });
});

describe('other ways to work a figure out', () => {
  const figures = ['whole', 'part'].map((id, index) => ({
    id,
    label: id,
    amount: 1000 - index * 400,
    basis: 'total',
  }));

  it.each([
    [{ difference: ['figures.whole', 'figures.part'] }],
    [{ percentage: ['figures.part', 'figures.whole'], places: 1 }],
    [{ change: ['figures.part', 'figures.whole'], places: 1 }],
    [{ times: 'figures.part', by: 3 }],
    [{ sum: ['figures.part', 'figures.whole'] }],
  ])('%o goes with its withheld input', (calculation) => {
    const found = withhold(
      { figures, calculations: [{ id: 'c', label: 'C', ...calculation }] },
      'figures.part',
    );
    expect(found).toEqual({ withheld: ['figures.part', 'calculations.c'], revealed: [] });
  });

  it('a calculated figure that is withheld by name follows from its inputs', () => {
    const calculations = [{ id: 'c', label: 'C', difference: ['figures.whole', 'figures.part'] }];
    expect(withhold({ figures, calculations }, 'calculations.c').revealed).toEqual(['calculations.c']);
  });

  it('one of several typed funding sources follows from the cost', () => {
    const source = (id: string, amount: number) => ({
      id,
      source: id,
      kind: 'grant',
      amount,
      basis: 'total',
    });
    const funding = { cost: 'figures.whole', sources: [source('one', 600), source('two', 400)] };
    expect(withhold({ figures, funding }, 'funding.one').revealed).toEqual(['funding.one']);
    expect(withhold({ figures, funding }, 'funding.one', 'funding.two').revealed).toEqual([]);
  });

  it('a typed cell follows from the rest of its row where the columns plainly foot across', () => {
    const columns = ['n', 'w', 'cost'].map((id) => ({ id, heading: id, kind: 'money' }));
    const rows = [
      { id: 'a', cells: { n: 4, w: 6, cost: 10 } },
      { id: 'b', cells: { n: 1, w: 2, cost: 3 } },
    ];
    const keys = { tables: [{ ...TABLE, columns, rows, totals: [] }] };
    expect(withhold(keys, 'tables.t.rows.a.cells.n').revealed).toEqual(['tables.t.a.n']);
    expect(withhold(keys, 'tables.t.rows.a').revealed).toEqual([]);
  });

  it('the end of a contract follows from its start and length', () => {
    const terms = [{ id: 'only', from: '2025-04-01', years: 5, basis: 'initial' }];
    const keys = { contracts: [{ id: 'x', name: 'X', provider: 'Y', terms }] };
    expect(withhold(keys, 'contracts.x.end').revealed).toContain('contracts.x.end');
    expect(withhold(keys, 'contracts.x.terms.only').revealed).toEqual([]);
  });

  it('is found in a long table in good time', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => ({
      id: `r${index}`,
      cells: { cost: index + 1 },
    }));
    const found = withhold(
      { tables: [{ ...TABLE, rows }] },
      ...rows.slice(0, 1000).map(({ id }) => publish(`t.${id}`)),
    );
    expect(found.withheld).toHaveLength(1000);
    expect(found.revealed).toEqual([]);
  });
});

describe('inheritance', () => {
  it('goes through any number of steps', () => {
    const found = withhold(
      {
        contracts: [{ id: 'x', name: 'X', provider: 'Y', annual_value: 100 }],
        tables: [{ ...TABLE, rows: [{ id: 'a', contract: 'x' }] }],
        calculations: [
          { id: 'twice', label: 'T', times: 'tables.t.all.cost', by: 2 },
          { id: 'more', label: 'M', times: 'calculations.twice', by: 2 },
        ],
      },
      'contracts.x.annual_value',
    );
    expect(found.withheld).toEqual([
      'contracts.x.annual_value',
      'tables.t.a.cost',
      'tables.t.all.cost',
      'calculations.twice',
      'calculations.more',
    ]);
  });

  it('takes the row of a withheld contract, whatever else the row holds', () => {
    const columns = [MONEY, { id: 'people', heading: 'People', kind: 'count' }];
    const found = withhold(
      {
        contracts: [{ id: 'x', name: 'X', provider: 'Y', annual_value: 100 }],
        tables: [{ ...TABLE, columns, rows: [{ id: 'a', contract: 'x', cells: { people: 7 } }], totals: [] }],
      },
      'contracts.x',
    );
    expect(found.withheld).toEqual(['contracts.x.annual_value', 'tables.t.a.cost', 'tables.t.a.people']);
  });

  it('stops at a published total', () => {
    const keys = {
      tables: [TABLE],
      calculations: [{ id: 'twice', label: 'T', times: 'tables.t.all.cost', by: 2 }],
    };
    expect(withhold(keys, publish('t.a'), publish('t.b')).withheld).toEqual([
      'tables.t.a.cost',
      'tables.t.b.cost',
    ]);
  });
});
