import { describe, expect, it } from 'vitest';
import { addressBook, addressesOf } from '../../src/schema/addresses.ts';

const book = addressBook({
  options: [
    { id: 'align', advantages: [{ id: 'cost', text: 'a' }] },
    { id: 'align', title: 'The same id again' },
  ],
  tables: [
    {
      id: 'costs',
      rows: [{ id: 'adult', cells: { total: { units: 5n, places: 0 } } }],
      totals: [{ id: 'all' }],
    },
  ],
  funding: { sources: [{ id: 'grant', amount: 5n }] },
  recommendations: [{ id: 'award', amounts: [{ id: 'sum', amount: 5n }] }],
  decisions: { cabinet: { outcomes: [{ recommendation: 'award' }] } },
});
const paths = (target: string) => addressesOf(book, target).map(({ path }) => path);

describe('addresses', () => {
  it.each([
    ['options.align.advantages.cost', ['options.align.advantages.cost']],
    ['advantages.cost', ['options.align.advantages.cost']],
    ['cost', ['options.align.advantages.cost']],
    ['options.1.title', ['options.1.title']],
    ['tables.costs.adult', ['tables.costs.rows.adult']],
    ['costs.adult.total', ['tables.costs.rows.adult.cells.total']],
    ['tables.costs.rows', ['tables.costs.rows']],
    ['funding.grant', ['funding.sources.grant']],
    ['award.sum', ['recommendations.award.amounts.sum']],
    ['decisions.cabinet.outcomes.0', ['decisions.cabinet.outcomes.0']],
    ['text', ['options.align.advantages.cost.text']],
    ['nowhere', []],
    ['ost', []],
  ])('%s names %o', (target, expected) => {
    expect(paths(target)).toEqual(expected);
  });

  it('names several things where the end of a path is not enough', () => {
    expect(paths('id').length).toBeGreaterThan(5);
  });

  it('does not look inside an exact decimal', () => expect(paths('units')).toEqual([]));
});
