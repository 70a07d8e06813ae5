import { describe, expect, it } from 'vitest';
import { calculateCase } from './calculate-case.ts';

const contract = (more: object) => ({
  contracts: [{ id: 'service', name: 'Service', provider: 'Provider', ...more }],
});

describe('dates of a contract', () => {
  it('ends a new contract of five years, with four more to come, on 31 March', () => {
    const { printed, problems } = calculateCase(
      contract({
        terms: [{ id: 'initial', from: '2025-04-01', years: 5, basis: 'proposed' }],
        extension_options: [{ id: 'further', years: 4, exercised: false }],
      }),
    );
    expect(problems).toEqual([]);
    expect(printed('contracts.service.end')).toBe('31 March 2030');
    expect(printed('contracts.service.maximum_end')).toBe('31 March 2034');
    expect(printed('contracts.service.extension_options.further.to')).toBe('31 March 2034');
    expect(printed('contracts.service.initial_length')).toBe('five years');
    expect(printed('contracts.service.maximum_length')).toBe('nine years');
    expect(printed('contracts.service.extension_length')).toBe('four years');
    expect(printed('contracts.service.midpoint')).toBe('1 October 2027');
  });

  it('works out a chain of terms', () => {
    const { printed } = calculateCase(
      contract({
        terms: [
          { id: 'first', from: '2017-04-01', years: 5, basis: 'initial' },
          { id: 'second', from: '2022-04-01', to: '2024-03-31', basis: 'extension' },
          { id: 'third', from: '2024-04-01', months: 12, basis: 'award' },
          {
            id: 'fourth',
            from: { not_published: 'Not given.' },
            to: '2026-03-31',
            years: 1,
            basis: 'proposed',
          },
        ],
      }),
    );
    expect(printed('contracts.service.terms.first.to')).toBe('31 March 2022');
    expect(printed('contracts.service.terms.second.length')).toBe('two years');
    expect(printed('contracts.service.terms.third.length')).toBe('one year');
    expect(printed('contracts.service.terms.fourth.from')).toBe('1 April 2025');
    expect(printed('contracts.service.end')).toBe('31 March 2026');
    expect(printed('contracts.service.maximum_length')).toBe('nine years');
  });

  it('counts options one after another, and takes the end of a used one from its extension', () => {
    const { printed } = calculateCase(
      contract({
        terms: [
          { id: 'initial', from: '2020-04-01', years: 3, basis: 'initial' },
          { id: 'extension', from: '2023-04-01', years: 1, basis: 'extension' },
        ],
        extension_options: [
          { id: 'one', years: 1, exercised: true },
          { id: 'two', years: 1, exercised: false },
          { id: 'three', months: 6, exercised: false },
        ],
      }),
    );
    expect(printed('contracts.service.extension_options.one.to')).toBe('31 March 2024');
    expect(printed('contracts.service.extension_options.two.to')).toBe('31 March 2025');
    expect(printed('contracts.service.extension_options.three.to')).toBe('30 September 2025');
    expect(printed('contracts.service.maximum_end')).toBe('30 September 2025');
    expect(printed('contracts.service.maximum_length')).toBe('66 months');
  });

  it('says nothing of what is not known', () => {
    const { figures, problems } = calculateCase(
      contract({
        annual_value: { not_published: 'It is commercially sensitive.' },
        terms: [
          {
            id: 'initial',
            from: { not_published: 'The start was not given.' },
            to: '2024-03-31',
            basis: 'initial',
          },
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect([...figures.keys()]).toEqual([
      'contracts.service.terms.initial.to',
      'contracts.service.end',
      'contracts.service.maximum_end',
    ]);
  });

  it('tells what each date stands on', () => {
    const { figures } = calculateCase(
      contract({ terms: [{ id: 'initial', from: '2025-04-01', years: 5, basis: 'initial' }] }),
    );
    expect(figures.get('contracts.service.end')).toEqual({
      path: 'contracts.service.end',
      label: 'Last day of the contract',
      value: { kind: 'date', date: '2030-03-31' },
      basis: 'none',
      method: 'The last day of the last term.',
      inputs: ['contracts.service.terms.initial.to'],
      statedAt: [],
    });
  });
});

describe('values of a contract', () => {
  const { printed, problems } = calculateCase(
    contract({
      annual_value: 3632475,
      values: [
        { id: 'varied', label: 'After the variation', amount: 3629500, reduced_by: 168000 },
        { id: 'offered', label: 'Offered', amount: 3632475 },
      ],
    }),
  );

  it.each([
    ['annual_value', undefined, '£3,632,475'],
    ['values.varied.amount', undefined, '£3,629,500'],
    ['values.varied.reduction', undefined, '£168,000'],
    ['values.varied.before', undefined, '£3,797,500'],
    ['values.varied.before_change_percentage', undefined, '−4.42%'],
    ['values.varied.before_change_percentage', 'absolute', '4.42%'],
    ['values.offered.change', undefined, '£2,975'],
    ['values.offered.change_percentage', undefined, '0.08%'],
  ])('%s (%s) is %s', (path, as, expected) => {
    expect(printed(`contracts.service.${path}`, as)).toBe(expected);
  });

  it('has no problems, and gives no change before the first value', () => {
    expect(problems).toEqual([]);
    expect(printed('contracts.service.values.varied.change')).toBeUndefined();
  });

  it('gives no percentage of a value that was nothing', () => {
    const none = calculateCase(
      contract({
        values: [
          { id: 'first', label: 'First', amount: 0 },
          { id: 'second', label: 'Second', amount: 100 },
        ],
      }),
    );
    expect(none.printed('contracts.service.values.second.change')).toBe('£100');
    expect(none.printed('contracts.service.values.second.change_percentage')).toBeUndefined();
    expect(none.problems).toEqual([
      {
        kind: 'of-zero',
        path: 'contracts.service.values.second',
        named: 'contracts.service.values.first.amount',
      },
    ]);
  });
});
