import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byteString,
  cleaned,
  colourOperands,
  number,
  textString,
  uriString,
} from '../../../src/writers/pdf/syntax.ts';
import { PdfParser, pdfText } from '../../readers/pdf-objects.ts';

describe('a number', () => {
  it.each([
    [0, '0'],
    [-0.001, '0'],
    [1.005, '1'],
    [841.89, '841.89'],
    [-12.346, '-12.35'],
    [1e-9, '0'],
    [16_000_000, '16000000'],
  ])('%d is written %s', (value, expected) => {
    expect(number(value)).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (value) => {
    expect(() => number(value)).toThrow('no number');
  });

  it('never has an exponent', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(number(value, 5)).toMatch(/^-?\d+(\.\d{1,5})?$/);
      }),
    );
  });
});

describe('a string', () => {
  const parsed = (written: string) => new PdfParser(written, 0).value();

  it('reads back as it was written, but for control characters and half pairs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(pdfText(parsed(textString(text)))).toBe(cleaned(text));
      }),
    );
  });

  it('is cut where PDF/A would not have it longer', () => {
    expect(pdfText(parsed(textString('ŵ'.repeat(40_000))))).toHaveLength(16_000);
  });

  it('of bytes keeps them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        expect(parsed(byteString(text))).toBe(Buffer.from(text, 'utf8').toString('latin1'));
      }),
    );
  });

  it.each([
    ['https://example.org/a?b=c&d=%20#e', '(https://example.org/a?b=c&d=%20#e)'],
    ['https://example.org/(x)', '(https://example.org/\\(x\\))'],
    ['https://example.org/tŷ a', '(https://example.org/t%C5%B7%20a)'],
    ['https://example.org/\ud800', '(https://example.org/%EF%BF%BD)'],
  ])('for the address %j is %s', (address, expected) => {
    expect(uriString(address)).toBe(expected);
  });
});

describe('a colour', () => {
  it.each([
    ['#000000', '0 0 0'],
    ['#ffffff', '1 1 1'],
    ['#0b3d91', '0.043 0.239 0.569'],
  ])('%s is %s', (hex, expected) => {
    expect(colourOperands(hex)).toBe(expected);
  });
});
