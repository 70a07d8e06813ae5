import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase } from './calculate-case.ts';

const FIGURES = [
  { id: 'adult', label: 'Adult', amount: 5394000, basis: 'per_year' },
  { id: 'recovery', label: 'Recovery', amount: 800000, basis: 'per_year' },
  { id: 'all', label: 'All', amount: 6983000, basis: 'per_year' },
  { id: 'people', label: 'People', count: 1200 },
  { id: 'target', label: 'Target', per_cent: 92.5 },
  { id: 'start', label: 'Start', date: '2025-04-01' },
];
const calculate = (...calculations: readonly object[]) =>
  calculateCase({
    figures: FIGURES,
    options: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ],
    calculations: calculations.map((calculation, index) => ({
      id: `c${index + 1}`,
      label: 'C',
      ...calculation,
    })),
  });

describe('calculations', () => {
  it.each([
    [{ sum: ['figures.adult', 'figures.recovery'] }, '£6,194,000'],
    [{ difference: ['figures.recovery', 'figures.adult'] }, '−£4,594,000'],
    [{ percentage: ['figures.recovery', 'figures.all'], places: 1 }, '11.5%'],
    [{ change: ['figures.all', 'figures.adult'], places: 2 }, '−22.76%'],
    [{ times: 'figures.all', by: 2 }, '£13,966,000'],
    [{ sum: ['figures.people', 'figures.people'] }, '2,400'],
    [{ sum: ['figures.target', 'figures.target'] }, '185.0%'],
    [{ count_of: 'options' }, '2'],
  ])('%o is %s', (calculation, expected) => {
    expect(calculate(calculation).printed('calculations.c1')).toBe(expected);
  });

  it('stand on one another in any order', () => {
    const { printed, problems } = calculate(
      { percentage: ['calculations.c2', 'figures.all'], places: 0 },
      { sum: ['figures.adult', 'figures.recovery'] },
    );
    expect(problems).toEqual([]);
    expect(printed('calculations.c1')).toBe('89%');
  });

  it('make a total of a yearly figure taken several times', () => {
    expect(calculate({ times: 'figures.all', by: 2 }).figures.get('calculations.c1')?.basis).toBe('total');
  });

  it('report a circle once, and nothing of what stands on it', () => {
    const { problems } = calculate(
      { times: 'calculations.c3', by: 2 },
      { times: 'calculations.c3', by: 2 },
      { times: 'calculations.c2', by: 2 },
    );
    expect(problems).toEqual([
      { kind: 'circle', path: 'calculations.c3', through: ['calculations.c3', 'calculations.c2'] },
    ]);
  });

  it('report what names nothing once, and nothing of what stands on it', () => {
    const { problems } = calculate(
      { sum: ['figures.nowhere', 'figures.all'] },
      { times: 'calculations.c1', by: 2 },
    );
    expect(problems).toEqual([
      { kind: 'names-nothing', path: 'calculations.c1', named: 'figures.nowhere', wanted: 'figure' },
    ]);
  });

  it('do not add dates', () => {
    const { problems } = calculate({ sum: ['figures.start', 'figures.start'] });
    expect(problems).toEqual([{ kind: 'unlike', path: 'calculations.c1', kinds: ['date', 'date'] }]);
  });

  it('work out a chain longer than any stack', () => {
    const links = Array.from({ length: 20_000 }, (_, index) => ({
      times: index === 0 ? 'figures.all' : `calculations.c${index}`,
      by: 1,
    }));
    expect(
      calculate(
        ...links.reverse().map((link, index) => ({ ...link, id: `c${links.length - index}` })),
      ).printed('calculations.c20000'),
    ).toBe('£6,983,000');
  });

  it('give the sum of any amounts exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 2, maxLength: 8 }), (pence) => {
        const { figures } = calculateCase({
          figures: pence.map((amount, index) => ({
            id: `f${index}`,
            label: 'F',
            amount: `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`,
            basis: 'total',
          })),
          calculations: [{ id: 'sum', label: 'Sum', sum: pence.map((_, index) => `figures.f${index}`) }],
        });
        const total = pence.reduce((sum, amount) => sum + BigInt(amount), 0n);
        expect(figures.get('calculations.sum')?.value).toEqual({ kind: 'money', pence: total });
      }),
      { numRuns: 40 },
    );
  });
});

describe('funding', () => {
  const source = (id: string, amount: number | string) => ({
    id,
    source: id,
    kind: 'grant',
    amount,
    basis: 'per_year',
  });
  const fund = (cost: string, ...sources: readonly object[]) =>
    calculateCase({
      figures: FIGURES,
      funding: { cost, sources },
      calculations: [
        { id: 'both', label: 'Both', sum: ['figures.adult', 'figures.recovery'] },
        { id: 'twice', label: 'Twice', times: 'funding.core', by: 2 },
      ],
    });

  it('makes one source the balance of the cost', () => {
    const { printed, problems } = fund(
      'figures.all',
      source('core', 'balance'),
      source('commissioner', 239000),
    );
    expect(problems).toEqual([]);
    expect(printed('funding.core', 'millions')).toBe('£6.744m');
    expect(printed('calculations.twice')).toBe('£13,488,000');
  });

  it('takes a calculation as the cost', () => {
    expect(fund('calculations.both', source('core', 'balance')).printed('funding.core')).toBe('£6,194,000');
  });

  it('sees a circle through the balance', () => {
    const { problems } = fund('calculations.twice', source('core', 'balance'));
    expect(problems).toEqual([
      { kind: 'circle', path: 'funding.cost', through: ['funding.core', 'calculations.twice'] },
    ]);
  });
});
