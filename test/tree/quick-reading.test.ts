import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutFields } from '../../src/tree/cut-fields.ts';
import { fieldText, parseField, readField } from '../../src/tree/read-field.ts';
import { parseTemplate, readTemplate } from '../../src/tree/read-template.ts';
import { fieldLines, notedLines, prose, soup, templateLines } from './markdown-soup.ts';

describe('reading plain text without the parser', () => {
  it('gives for a field what the parser gives', () => {
    fc.assert(
      fc.property(fc.oneof(soup, prose, fieldLines, notedLines), (markdown) => {
        expect(readField(markdown)).toEqual(parseField(fieldText(markdown)));
      }),
      { numRuns: 800 },
    );
  });
});

const LINES = [
  '',
  '',
  '',
  'Plain words',
  'More **bold** words',
  'Words with a [link](https://example.org) in',
  '# Title',
  '## Section',
  '### Sub \\#',
  '## Section #',
  '::mark{id="a.b" class="unnumbered part"}',
  '::mark',
  '::page-break',
  '::contents{ title="Contents &amp; more" }',
  ':::plain',
  '::::plain',
  ':::::plain',
  ':::item{list="recommendations" level="1" id="a.b"}',
  '::::panel{role="decision"}',
  ':::',
  '::::',
  ':::::',
  '  :::',
  ':::label ',
  '::: x',
  '::::table{id="t" summary="a &lt; b"}',
  '| a | b |',
  '|---|---|',
  '| :-- | --: |',
  '| c \\| d | :br |',
  '| :row[total] x | :cell[a.b] |',
  '| | |',
  '|||',
  '| one |',
  '|-|',
  '| x',
  'x | y',
  '| :left | :up |',
  '| :tick[Yes\\, it is]{on="true"} :tick[No]{on="false"} | *a* b |',
  '| **x** | [y](https://example.org) :br z |',
  '| - a | 1. b |',
  '| a :br b | 10:30 |',
  '- item',
  '- item\n- other',
  '  - nested',
  '  continued',
  '1. first',
  '> quoted',
  '> more',
  '\\- no item',
  'Note\\: x',
  'at 10:30',
  ':ref[a] and :page[b.c] and :x',
  ':br',
  'line :br line',
  '````field path=a.b language=en audience=public\nContent :::\n:::\n````',
  '```field path=c language=cy audience=restricted\n```',
  '```\ncode\n```',
  '---',
  '***',
  '{x}',
  '<b>',
  '*',
  '[^1]',
  '[^1]: note',
  '[x]: https://example.org',
];

const disorder = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...LINES) }, { weight: 1, arbitrary: soup }), {
    maxLength: 14,
  })
  .map((lines) => lines.join('\n'));

describe('reading a template line by line', () => {
  it('gives what the parser gives', () => {
    fc.assert(
      fc.property(fc.oneof(templateLines, disorder), (markdown) => {
        const { skeleton, fields } = cutFields(markdown.replace(/\r\n?/g, '\n'));
        expect(readTemplate(markdown)).toEqual(parseTemplate(skeleton, fields));
      }),
      { numRuns: 800 },
    );
  });
});
