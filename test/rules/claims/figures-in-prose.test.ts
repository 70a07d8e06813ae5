import { describe, expect, it } from 'vitest';
import { checkExample } from '../check-example.ts';

const FIGURES = [
  { id: 'adult', label: 'Cost of adult treatment', amount: 6983000, basis: 'per_year' },
  { id: 'north', label: 'Part of the county-wide grants for the north', amount: 1010000, basis: 'per_year' },
  { id: 'prior', label: 'Cost of adult treatment before', amount: 6500000, basis: 'per_year' },
];
const found = (text: string, figures: readonly object[] = FIGURES) =>
  checkExample({ case: { figures, background: [{ id: 'text', text }] } })
    .filter(({ rule }) => rule === 'MON-11')
    .map(({ severity, found: what }) => `${severity} ${what ?? ''}`);

describe('figures in prose', () => {
  it.each([
    'Adult treatment costs £6.983m.',
    'Adult treatment costs £7m.',
    'Adult treatment costs nearly £7 million a year.',
    'Adult treatment costs more than £6.5m.',
    "The north's part of the county-wide grants is £1.01m.",
    'In 2019, 30,000 people lived in 12 towns on page 7.',
    'The cost is :value[figures.adult].',
    '> Adult treatment costs £6.5321m.',
  ])('accept %j', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['Adult treatment costs £6.893m a year.', 'error £6.893m'],
    ['Adult treatment costs £69.83m a year.', 'error £69.83m'],
    ["The north's part of the county-wide grants is £1.009m.", 'error £1.009m'],
    ['The survey cost £12,345 to make.', 'advice £12,345'],
    ['Half of them, 51.37%, agreed.', 'advice 51.37%'],
  ])('find fault with %j', (text, fault) => expect(found(text)).toEqual([fault]));

  it('leave a near sum alone where the sentence sets it against the figure', () => {
    expect(found('Adult treatment costs £6,900,000 against :value[figures.adult] now.')).toEqual([
      'advice £6,900,000',
    ]);
    expect(found('In 2019 adult treatment cost £6,900,000.')).toEqual(['advice £6,900,000']);
  });

  it('give one piece of advice for however many sums match nothing', () => {
    const text = Array.from({ length: 500 }, (_, index) => `Item ${index} was £${index * 37 + 20123}.`).join(
      ' ',
    );
    expect(found(text, [])).toEqual(['advice £20123']);
  });
});
