import { describe, expect, it } from 'vitest';
import { checkExample } from './check-example.ts';

const found = (keys: object, authority: object) =>
  checkExample({ case: { ...keys }, authority: { ...authority } })
    .filter(({ rule }) => rule === 'EXE-01')
    .map(({ severity, path, message }) => `${severity} ${path}: ${message}`);

const no = { answer: 'no', reason: 'Not key.' };
const contract = (
  annual_value: number,
  terms: readonly object[],
  extension_options: readonly object[] = [],
) => ({
  contracts: [{ id: 'x', name: 'X', provider: 'Y', annual_value, terms, extension_options }],
});
const term = (years: number, basis: string) => ({ id: basis, from: '2025-04-01', years, basis });

describe('the key-decision box', () => {
  it('is tested by the whole life of a contract, options and all', () => {
    const keys = contract(100000, [term(3, 'proposed')], [{ id: 'more', years: 2, exercised: false }]);
    const thresholds = { thresholds: { revenue: 500000 } };
    expect(found({ key_decision: no, ...keys }, thresholds)).toEqual([
      'error key_decision.answer: The key-decision box says "no", but the value of the contract over its whole life is £500,000; the threshold is £500,000.',
    ]);
    expect(found({ key_decision: no, ...keys }, { thresholds: { revenue: 500001 } })).toEqual([]);
  });

  it('is not tested by terms that ran before', () => {
    const keys = contract(100000, [term(9, 'initial')]);
    expect(found({ key_decision: no, ...keys }, { thresholds: { revenue: 500000 } })).toEqual([]);
  });

  it('is tested by savings and, as a warning, by wards', () => {
    const savings = [{ id: 's', label: 'S', amount: 98000, kind: 'recurring' }];
    expect(found({ key_decision: no, savings }, { thresholds: { savings: 50000 } })[0]).toContain(
      'the sum of the savings is £98,000',
    );
    expect(found({ key_decision: no, wards: ['A', 'B'] }, { thresholds: { wards: 2 } })[0]).toContain(
      'warning key_decision',
    );
  });

  it("is tested in a joint committee by each constituent's part against its own threshold", () => {
    const shares = ['north', 'west'].map((id, index) => ({
      id,
      authority: id,
      label: id,
      per_cent: index === 0 ? 40 : 60,
      places: 0,
    }));
    const keys = {
      ...contract(1000000, [term(1, 'proposed')]),
      cost_shares: [{ id: 's', basis: 'S', shares }],
      authorities: ['north', 'west'].map((id) => ({ id, key_decision: no })),
    };
    const constituents = ['north', 'west'].map((id) => ({
      id,
      name: id,
      short_name: id.toUpperCase(),
      thresholds: { revenue: 500000 },
    }));
    expect(found(keys, { constituents })).toEqual([
      'error authorities.west.key_decision.answer: The key-decision box says "no", but the value of the contract over its whole life, the part of WEST, is £600,000; the threshold is £500,000.',
    ]);
  });
});
