import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateCase } from './calculate-case.ts';

const UNKNOWN = { not_published: 'Not given.' };
const contract = (keys: object) => ({
  contracts: [{ id: 'service', name: 'Service', provider: 'Provider', ...keys }],
});
const term = (id: string, from: string, length: object, more: object = {}) => ({
  id,
  from,
  basis: id === 'initial' ? 'initial' : 'proposed',
  ...length,
  ...more,
});
const worked = (keys: object) => {
  const { printed, problems } = calculateCase(contract(keys));
  return { at: (path: string) => printed(`contracts.service.${path}`), problems };
};

describe('whole-life value', () => {
  it('is five years and four more of £400,000, with VAT on top', () => {
    const { at } = worked({
      annual_value: 400000,
      vat: 'excluded',
      vat_rate: 20,
      terms: [term('first', '2026-04-01', { years: 5 })],
      extension_options: [{ id: 'more', years: 4, exercised: false }],
    });
    expect(at('terms.first.value')).toBe('£2,000,000');
    expect(at('whole_life_value')).toBe('£2,000,000');
    expect(at('whole_life_value_with_vat')).toBe('£2,400,000');
    expect(at('whole_life_value_with_options')).toBe('£3,600,000');
    expect(at('whole_life_value_with_options_with_vat')).toBe('£4,320,000');
    expect(at('proposed_value')).toBe('£3,600,000');
  });

  it.each([
    [{ months: 7 }, '£58.33'],
    [{ months: 18 }, '£150'],
    [{ months: 1 }, '£8.33'],
    [{ years: 1, months: 6 }, '£150'],
  ])('takes %j of £100 a year by months, to the penny', (length, expected) => {
    expect(
      worked({ annual_value: 100, terms: [term('first', '2026-04-01', length)] }).at('whole_life_value'),
    ).toBe(expected);
  });

  it('rounds a half penny away from zero, below zero too', () => {
    const half = (annual_value: number) =>
      worked({ annual_value, terms: [term('first', '2026-04-01', { months: 6 })] }).at('whole_life_value');
    expect([half(0.01), half(-0.01), half(0.03)]).toEqual(['£0.01', '−£0.01', '£0.02']);
  });

  it('goes by term where the terms have values of their own', () => {
    const { at } = worked({
      terms: [
        term('initial', '2020-04-01', { years: 2 }, { annual_value: 100000 }),
        term('next', '2022-04-01', { years: 1 }, { annual_value: 150000 }),
      ],
    });
    expect(at('whole_life_value')).toBe('£350,000');
    expect(at('proposed_value')).toBe('£150,000');
  });

  it('goes by year where the value changes within a term', () => {
    const { at } = worked({
      terms: [term('initial', '2020-04-01', { years: 3 })],
      values: [
        { id: 'first', label: 'First', amount: 100000 },
        { id: 'second', label: 'Second', from: '2021-04-01', amount: 120000 },
      ],
    });
    expect(at('whole_life_value')).toBe('£340,000');
  });

  it('is left out where a value of the past is not known', () => {
    const { at } = worked({
      terms: [term('initial', '2017-04-01', { years: 8 }), term('further', '2025-04-01', { years: 1 })],
      values: [
        { id: 'present', label: 'Present', amount: 3629500, reduced_by: 168000 },
        { id: 'further', label: 'Further', from: '2025-04-01', amount: 3632475 },
      ],
    });
    expect(at('whole_life_value')).toBeUndefined();
    expect(at('proposed_value')).toBe('£3,632,475');
  });

  it('is left out where a length, a value or an option is not known, with no problem made of it', () => {
    const none = [
      worked({
        annual_value: 100,
        terms: [{ id: 'first', from: UNKNOWN, to: '2024-03-31', basis: 'initial' }],
      }),
      worked({
        annual_value: { not_published: 'Not given.' },
        terms: [term('first', '2026-04-01', { years: 1 })],
      }),
      worked({ annual_value: 100 }),
    ];
    for (const { at, problems } of none) {
      expect(at('whole_life_value')).toBeUndefined();
      expect(problems).toEqual([]);
    }
  });

  it.each([
    [{ from: '2026-04-01', years: 900_000_000 }],
    [{ from: UNKNOWN, years: 900_000_000 }],
    [{ from: '2026-04-01', months: 0 }],
  ])('makes a problem, and no figure, of a term of %j', (length) => {
    const { at, problems } = worked({
      annual_value: 100,
      terms: [{ id: 'first', basis: 'initial', ...length }],
    });
    expect(at('whole_life_value')).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  it('is the sum of its terms, whatever the months and the value', () => {
    const months = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(months, fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (lengths, pence) => {
        const terms = lengths.map((length, index) => ({
          id: `t${index}`,
          from: UNKNOWN,
          months: length,
          basis: 'initial',
        }));
        const { figures } = calculateCase(contract({ annual_value: (pence / 100).toFixed(2), terms }));
        const penceAt = (path: string) => {
          const value = figures.get(`contracts.service.${path}`)?.value;
          return value?.kind === 'money' ? value.pence : undefined;
        };
        const parts = terms.map(({ id }) => penceAt(`terms.${id}.value`) ?? 0n);
        expect(penceAt('whole_life_value')).toBe(parts.reduce((sum, part) => sum + part, 0n));
      }),
    );
  });
});

describe('what a decision commits', () => {
  const shares = (north: number) => [
    {
      id: 'split',
      basis: 'By population',
      shares: [
        { id: 'north', authority: 'north', label: 'North', per_cent: north, places: 0 },
        { id: 'west', authority: 'west', label: 'West', per_cent: 100 - north, places: 0 },
      ],
    },
  ];
  const extended = {
    ...contract({
      annual_value: 5394000,
      terms: [{ id: 'current', from: UNKNOWN, to: '2024-03-31', basis: 'initial' }],
      proposal: { route: 'extension', until: '2026-03-31' },
    }),
    authorities: [{ id: 'north' }, { id: 'west' }],
  };

  it('is the time added at the annual value, and the part of each authority', () => {
    const { printed } = calculateCase({ ...extended, cost_shares: shares(40) });
    expect(printed('key_decision.value')).toBe('£10,788,000');
    expect(printed('authorities.north.key_decision_value')).toBe('£4,315,200');
    expect(printed('authorities.west.key_decision_value')).toBe('£6,472,800');
  });

  it('is nothing for one authority and all for the other at shares of 0 and 100', () => {
    const { printed } = calculateCase({ ...extended, cost_shares: shares(0) });
    expect(printed('authorities.north.key_decision_value')).toBe('£0');
    expect(printed('authorities.west.key_decision_value')).toBe('£10,788,000');
  });

  it('is the whole for each where the case does not say how cost is shared', () => {
    expect(calculateCase(extended).printed('authorities.north.key_decision_value')).toBe('£10,788,000');
  });

  it('is the greatest sum, and the savings stand beside it', () => {
    const { printed } = calculateCase({
      ...extended,
      recommendations: [
        {
          ...{ id: 'grant', verb: 'accept', object: 'the grant' },
          amounts: [{ id: 'sum', amount: 20000000, basis: 'total' }],
        },
      ],
      savings: [
        { id: 'one', label: 'One', amount: 98000, kind: 'recurring' },
        { id: 'two', label: 'Two', amount: 2000, kind: 'recurring' },
      ],
    });
    expect(printed('key_decision.value')).toBe('£20,000,000');
    expect(printed('key_decision.saving')).toBe('£100,000');
  });
});

describe('funding against cost', () => {
  const funded = (...amounts: readonly (number | string)[]) =>
    calculateCase({
      figures: [{ id: 'cost', label: 'Cost', amount: 6983000, basis: 'per_year' }],
      funding: {
        cost: 'figures.cost',
        sources: amounts.map((amount, at) => ({
          ...{ id: `s${at}`, source: `Source ${at}`, kind: 'core', basis: 'per_year' },
          amount,
        })),
      },
    }).printed;

  it('is what all sources come to, and the difference with its sign', () => {
    const over = funded(6983000, 239000);
    expect([over('funding.sources_total'), over('funding.cost_variance')]).toEqual([
      '£7,222,000',
      '£239,000',
    ]);
    expect(funded(6000000)('funding.cost_variance')).toBe('−£983,000');
  });

  it('has no difference where one source is the balance', () => {
    const balanced = funded('balance', 239000);
    expect(balanced('funding.sources_total')).toBe('£6,983,000');
    expect(balanced('funding.cost_variance')).toBeUndefined();
  });
});
