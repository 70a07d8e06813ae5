import { expect, it } from 'vitest';
import { checkExample } from '../check-example.ts';

const found = (...texts: readonly string[]) =>
  checkExample({ case: { background: texts.map((text, index) => ({ id: `text-${index}`, text })) } })
    .filter(({ rule }) => rule === 'LNT-10')
    .map(({ path, found: written }) => `${path}: ${written}`);

const USUAL = 'The Finance and Commissioning team met. The Finance and Commissioning team agreed.';

it('flags the rarer form of a name, wherever it stands', () => {
  expect(found('The Finance & Commissioning team met.', USUAL)).toEqual([
    'background.text-0.text: Finance & Commissioning',
  ]);
  expect(found(USUAL, 'The Finance & Commissioning team met.')).toEqual([
    'background.text-1.text: Finance & Commissioning',
  ]);
});

it('reports a form once, with the possessive of it or of whose it is', () => {
  const odd = 'The Finance & Commissioning team met. Finance & Commissioning’s view is known.';
  expect(found(USUAL, odd)).toEqual(['background.text-1.text: Finance & Commissioning']);
  const whose = `It is the Force’s Finance & Commissioning team. ${odd}`;
  expect(found(USUAL, 'The Force’s Finance and Commissioning team met.', whose)).toEqual([
    'background.text-2.text: Finance & Commissioning',
  ]);
});
