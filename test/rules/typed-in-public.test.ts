import { describe, expect, it } from 'vitest';
import { checkExample } from './check-example.ts';

const exempt = (target: string) => [
  {
    id: 'held',
    target,
    paragraphs: [3],
    reason: 'Business affairs.',
    public_interest: 'Harm.',
    replacement: 'Exempt.',
  },
];
const leaks = (keys: Readonly<Record<string, unknown>>) =>
  checkExample({ case: keys })
    .filter(({ rule }) => rule === 'ACC-13')
    .map(({ severity, path, textOffset }) => ({ severity, path, textOffset }));
const told = (keys: Readonly<Record<string, unknown>>) =>
  JSON.stringify(checkExample({ case: keys }).filter(({ rule }) => rule === 'ACC-13'));

const contracts = [
  { id: 'adult', name: 'Adult service', provider: 'Provider One', annual_value: 3632475 },
  { id: 'family', name: 'Family service', provider: 'Provider Two', annual_value: 160000 },
];
const text = (words: string) => [{ id: 'x', text: words }];

describe('what a public text may not say', () => {
  it.each([
    ['It offers £3,632,475.', '£3,632,475', 10],
    ['It offers £3.632m.', '£3.632m', 10],
    ['The bid of Provider One won.', 'Provider One', 11],
    ['The ADULT SERVICE goes on.', 'Adult service', 4],
  ])('%s', (words, secret, textOffset) => {
    const keys = { contracts, background: text(words), exempt: exempt('contracts.adult') };
    expect(leaks(keys)).toEqual([{ severity: 'error', path: 'background.x.text', textOffset }]);
    expect(told(keys)).not.toContain(secret);
  });

  it.each([
    'It offers :value[contracts.adult.annual_value].',
    'Provider Two goes on for £160,000.',
    ':::exempt{#y}\nIt offers £3,632,475.\n:::',
  ])('but may say %s', (words) => {
    expect(leaks({ contracts, background: text(words), exempt: exempt('contracts.adult') })).toEqual([]);
  });

  it('keeps offsets behind an exempt block', () => {
    const words = ':::exempt{#y}\nIt offers £3,632,475.\n:::\n\nSo £3,632,475.';
    expect(leaks({ contracts, background: text(words), exempt: exempt('contracts.adult') })).toMatchObject([
      { textOffset: words.lastIndexOf('£') },
    ]);
  });

  it('may not say it in the words that stand for it either', () => {
    const [entry] = exempt('contracts.adult');
    expect(leaks({ contracts, exempt: [{ ...entry, replacement: 'Exempt (£3,632,475).' }] })).toMatchObject([
      { path: 'exempt.held.replacement' },
    ]);
  });

  it('is only a warning where a public figure is the same', () => {
    const found = leaks({
      contracts: [...contracts, { ...contracts[0], id: 'other', name: 'Other', provider: 'Provider Three' }],
      background: text('It offers £3,632,475.'),
      exempt: exempt('contracts.adult'),
    });
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });
});
