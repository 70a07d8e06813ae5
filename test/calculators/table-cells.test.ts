import { describe, expect, it } from 'vitest';
import { calculateCase } from './calculate-case.ts';

const table = (unit: string, columns: readonly object[], rows: readonly object[], more: object = {}) => ({
  tables: [{ id: 't', caption: 'T', unit, basis: 'total', columns, rows, ...more }],
});
const MONEY = { id: 'cost', heading: 'Cost', kind: 'money' };

describe('cells', () => {
  it.each([
    ['pounds', '1234.5', '£1,234.50'],
    ['thousands', '6983', '£6,983,000'],
    ['thousands', '6983.125', '£6,983,125'],
    ['millions', '6.983', '£6,983,000'],
    ['none', '12', '£12'],
  ])('in %s, %s is %s', (unit, cost, expected) => {
    expect(
      calculateCase(table(unit, [MONEY], [{ id: 'r', cells: { cost } }])).printed('tables.t.r.cost'),
    ).toBe(expected);
  });

  it.each([
    [MONEY, '£5', 'not-a-figure'],
    [MONEY, '5,394', 'not-a-figure'],
    [MONEY, '5.125', 'too-fine'],
    [MONEY, undefined, 'blank-cell'],
    [{ ...MONEY, kind: 'count' }, 1.5, 'too-fine'],
    [{ ...MONEY, kind: 'date' }, '31/03/2026', 'not-a-figure'],
    [{ ...MONEY, kind: 'date' }, '2026-02-30', 'not-a-figure'],
    [{ ...MONEY, kind: 'date' }, 2026, 'not-a-figure'],
  ])('%o does not hold %s (%s)', (column, cost, kind) => {
    const { problems } = calculateCase(
      table('pounds', [column], [{ id: 'r', cells: cost === undefined ? {} : { cost } }]),
    );
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
  });

  it('holds counts, percentages and dates as they are', () => {
    const columns = [
      { id: 'people', heading: 'People', kind: 'count' },
      { id: 'rate', heading: 'Rate', kind: 'percentage' },
      { id: 'end', heading: 'End', kind: 'date' },
      { id: 'note', heading: 'Note', kind: 'text' },
    ];
    const { printed, figures, problems } = calculateCase(
      table('none', columns, [
        { id: 'r', cells: { people: 1200, rate: '92.50', end: '2026-03-31', note: 'With 2 options' } },
      ]),
    );
    expect(problems).toEqual([]);
    expect(printed('tables.t.r.people')).toBe('1,200');
    expect(printed('tables.t.r.rate')).toBe('92.50%');
    expect(printed('tables.t.r.end')).toBe('31 March 2026');
    expect(figures.has('tables.t.r.note')).toBe(false);
  });

  it('sums the rows that have a figure, group by group, and never percentages', () => {
    const columns = [MONEY, { id: 'rate', heading: 'Rate', kind: 'percentage' }];
    const row = (id: string, group: string, cost: number | string) => ({
      id,
      group,
      cells: { cost, rate: 5 },
    });
    const { printed, figures } = calculateCase(
      table('pounds', columns, [row('a', 'one', 10), row('b', 'one', 'n/a'), row('c', 'two', 5.5)], {
        groups: [
          { id: 'one', heading: 'One' },
          { id: 'two', heading: 'Two' },
        ],
        totals: ['one', 'two', 'all'].map((of) => ({
          id: `sum-${of}`,
          label: of,
          of,
          kind: 'total',
          method: 'sum_of_rows',
        })),
      }),
    );
    expect(printed('tables.t.sum-one.cost')).toBe('£10');
    expect(printed('tables.t.sum-two.cost')).toBe('£5.50');
    expect(printed('tables.t.sum-all.cost')).toBe('£15.50');
    expect(figures.has('tables.t.sum-all.rate')).toBe(false);
  });

  it('divides in the decimals that the row itself has', () => {
    const shares = [
      { id: 'a', label: 'A', per_cent: 50, places: 0 },
      { id: 'b', label: 'B', per_cent: 50, places: 0 },
    ];
    const { printed } = calculateCase({
      cost_shares: [{ id: 's', basis: 'Equal', shares }],
      ...table(
        'thousands',
        [
          { id: 'a', heading: 'A', kind: 'money', share: 'a', of: 'cost' },
          { id: 'b', heading: 'B', kind: 'money', share: 'b', of: 'cost' },
          MONEY,
        ],
        [
          { id: 'odd', cells: { cost: 5 } },
          { id: 'tenths', cells: { cost: 5.5 } },
        ],
        { shares: 's' },
      ),
    });
    expect(['a', 'b'].map((id) => printed(`tables.t.odd.${id}`, 'number'))).toEqual(['3', '2']);
    expect(['a', 'b'].map((id) => printed(`tables.t.tenths.${id}`, 'number'))).toEqual(['2.8', '2.7']);
  });

  it('fills a row of a contract with its end and its annual value', () => {
    const { printed } = calculateCase({
      contracts: [
        {
          id: 'adult',
          name: 'Adult service',
          provider: 'Provider',
          annual_value: 5394000,
          terms: [{ id: 'only', from: '2022-04-01', years: 2, basis: 'initial' }],
        },
      ],
      ...table(
        'thousands',
        [{ id: 'end', heading: 'End', kind: 'date' }, MONEY],
        [{ id: 'r', contract: 'adult' }],
      ),
    });
    expect(printed('tables.t.r.end')).toBe('31 March 2024');
    expect(printed('tables.t.r.cost', 'number')).toBe('5,394');
  });
});
