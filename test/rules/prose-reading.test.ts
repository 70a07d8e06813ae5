import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../src/rules/prose.ts';
import { proseReading } from '../../src/rules/prose-reading.ts';
import type { Field } from '../../src/schema/each-field.ts';
import { checkField } from '../../src/tree/check-field.ts';
import { replaceExemptBlocks } from '../../src/tree/exempt-blocks.ts';
import { fieldShape } from '../../src/tree/field-shape.ts';
import { findReferences } from '../../src/tree/find-references.ts';
import { readProse } from '../../src/tree/read-prose.ts';
import { proseOf } from './prose-of.ts';

const line = (path: string, text: string): Field => ({ path, at: path, kind: 'line', language: 'en', text });
const read = (...fields: readonly Field[]) =>
  proseReading(fields, { checkField, findReferences, replaceExemptBlocks, readProse, fieldShape }).passages;

it.each([
  'reference',
  'key_decision.notice.reference',
  'authorities.north.key_decision.notice.reference',
  'equality.assessment.reference',
  'contacts.parks.email',
  'contacts.parks.telephone',
  'decisions.cabinet.minute',
  'appendices.plan.file',
  'sections.strategy.under',
  'savings.rent.enabler',
  'figures.budget.rounds',
  'calculations.all.sum.0',
  'keywords.0',
  'answers.0.reason',
])('does not read %s as prose', (path) => {
  expect(read(line(path, 'KD/25/077'))).toEqual([]);
});

it.each([
  'reference.not_published',
  'contacts.parks.office',
  'title',
  'decisions.cabinet.minutes.public_summary',
])('reads %s', (path) => {
  expect(read(line(path, 'None is given.')).map(({ text }) => text)).toEqual(['None is given.']);
});

it('blanks addresses among plain words, and keeps the length', () => {
  const text = 'Ask parks@ashcombe-vale.example or see https://ashcombe-vale.example/papers today.';
  const [passage] = read(line('key_decision.notice.address', text));
  expect(passage?.text).toHaveLength(text.length);
  expect(passage?.text.split(/\s+/)).toEqual(['Ask', 'or', 'see', 'today.']);
});

it('searches only a text with one of the words or signs a pattern needs', () => {
  const prose = (text: string) =>
    proseReading([line('title', text)], {
      checkField,
      findReferences,
      replaceExemptBlocks,
      readProse,
      fieldShape,
    });
  const grants = (text: string) => prose(text).find(/\bgrants?\b/gi, ['grant', 'grants']);
  expect(grants('The Grants of 2024').map(({ offset }) => offset)).toEqual([4]);
  expect(grants('A (grant)').map(({ offset }) => offset)).toEqual([3]);
  expect(grants('A grantor')).toEqual([]);
  expect(
    prose('R+D')
      .find(/\+/g, ['+'])
      .map(({ offset }) => offset),
  ).toEqual([1]);
  expect(prose('R and D').find(/\+|and/g, ['+'])).toEqual([]);
});

const WORDS = [
  'the',
  'The',
  'a',
  'A_',
  'grant',
  'grants',
  '1st',
  '2',
  'é',
  '–',
  '£5',
  '\u0130',
  '\u212aelvin',
];
const TEXT = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '\n', '  ', ', ', '')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const placesOf = (matches: readonly Match[]) =>
  matches.map(({ passage, offset, written }) => [passage.field.path, offset, written]);

describe('where words stand', () => {
  it('is where a search through the text finds what begins with them', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { maxLength: 4 }), (texts) => {
        const prose = proseOf(...texts);
        for (const word of ['the', 'a', 'a_', 'grant', '1st', '2']) {
          const pattern = `\\b${word}\\b(?: \\w+)?`;
          expect(placesOf(prose.findFrom(new RegExp(pattern, 'iy'), [word]))).toEqual(
            placesOf(prose.find(new RegExp(pattern, 'gi'))),
          );
        }
        const two = String.raw`\b(\w+)[ \n]\1\b`;
        expect(placesOf(prose.findRepeated(new RegExp(two, 'iy')))).toEqual(
          placesOf(prose.find(new RegExp(two, 'gi'))),
        );
      }),
    );
  });
});
