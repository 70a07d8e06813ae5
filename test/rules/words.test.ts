import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/calculators/index.ts';
import { proseReading } from '../../src/rules/prose-reading.ts';
import { WORD_RULES } from '../../src/rules/words/index.ts';
import { TYPED_AT, typed } from '../../src/rules/words/typed-example.ts';
import { addressBook } from '../../src/schema/addresses.ts';
import { eachField } from '../../src/schema/each-field.ts';
import { checkField } from '../../src/tree/check-field.ts';
import { replaceExemptBlocks } from '../../src/tree/exempt-blocks.ts';
import { fieldShape } from '../../src/tree/field-shape.ts';
import { findReferences } from '../../src/tree/find-references.ts';
import { readProse } from '../../src/tree/read-prose.ts';
import { checkExample } from './check-example.ts';
import { authorityWith, caseWith, NO_REGISTERS } from './smallest-case.ts';

const RULES = new Set(WORD_RULES.map(({ id }) => id));
const said = (text: string) => checkExample({ case: typed(text) }).filter(({ rule }) => RULES.has(rule));

const HOSTILE = [
  'a',
  'a-b ',
  'aaaa-bbbbbb ',
  'the ',
  'all ',
  '(',
  '"',
  "'s ",
  '£1',
  '1. x\n',
  '£000’s ',
  'up to ',
  'in May, ',
  '- approves\n',
  ';\n- a\n',
  '. The only exception',
];

const EMPTY = caseWith();
const CONTEXT = {
  authority: authorityWith(),
  registers: NO_REGISTERS,
  ...calculate(EMPTY, authorityWith(), []),
  addresses: addressBook(EMPTY),
  tools: { checkField, findReferences, replaceExemptBlocks, readProse, fieldShape },
};

describe('rules of words', () => {
  for (const { id, examples } of WORD_RULES)
    for (const { message, textOffset, ...example } of examples.rejected) {
      it(`${id} points at its place: ${message}`, () => {
        const [finding] = checkExample(example).filter(({ rule }) => rule === id);
        const field = eachField(caseWith(example.case)).find(({ at }) => at === finding?.path);
        if (textOffset !== undefined) expect(finding?.textOffset).toBe(textOffset);
        if (finding?.textOffset !== undefined && finding.found !== undefined)
          expect(field?.text.slice(finding.textOffset).replace(/\\/g, '').startsWith(finding.found)).toBe(
            true,
          );
      });
    }

  it.each([
    ['The Scrutiny Co=ordination Committee met.', 'The Scrutiny Co-ordination Committee met.'],
    ['It is for the the Cabinet.', 'It is for the Cabinet.'],
    ['From 16  August 2023.', 'From 16 August 2023.'],
    ['Under section 100(A) 4 of it.', 'Under section 100A(4) of it.'],
    ["Values are in £000's.", 'Values are in £000.'],
    ['It costs £4M a year.', 'It costs £4m a year.'],
    ['It costs £ 4.5 m a year.', 'It costs £4.5m a year.'],
    ['It costs £1250000 and £98K.', 'It costs £1,250,000 and £98,000.'],
    ['From 22nd November 2019.', 'From 22 November 2019.'],
    ['From April 1st, 2017.', 'From 1 April 2017.'],
    ['The model is comprised of;\n\n- one\n- two', 'The model is comprised of:\n\n- one\n- two'],
    ["It has it's own view of six months notice.", "It has its own view of six months' notice."],
    ['For childrens services.', "For children's services."],
  ])('mends %s', (before, after) => {
    let text = before;
    for (let turn = 0; turn < 3; turn += 1) {
      const fix = said(text).find((finding) => finding.fix !== undefined && finding.path === TYPED_AT)?.fix;
      if (!fix) break;
      text = text.slice(0, fix.offset) + fix.text + text.slice(fix.offset + fix.length);
    }
    expect(text).toBe(after);
    expect(said(text)).toEqual([]);
  });

  it.each([
    'The GP’s surgery and the OPCC’s website, WCC’s end and the county’s.',
    'The problem we have is growing. The service it has is closing the gap.',
    'In May the plan began; on page 12 March is named.',
    'It costs £6.983m a year, £0.239m of it from the Commissioner (see :ref[tables.costs]).',
    'A decision (under regulation 8(1)(a) of the 2012 Regulations) follows; so do (a) and (b).',
    'The "challenged area" and “stop and think about it for a while” schemes.',
    '- approve the plan\n- note the report\n- agree the budget',
    '1. One thing:\n   - this;\n   - that.\n2. Another.',
    'The services provided. To be reviewed in 2024.',
    'It covers a 24/7 helpline, and/or a drop-in; R&D; C++ and A+ grades.',
    'Staff who had had training said that that helped, and so so many came.',
    'Co-ordination of well-being in Wellbeing Boards and Co-operative Homes.',
    'See [the plan](https://example.org/the-the-plan?a=b) and the note.[^1]\n\n[^1]: See https://example.org/next-year.',
    '> We we recommission and re-commission this this year for £4M\n\nThat is quoted.',
  ])('has nothing to say of %s', (text) => {
    const found = said(text).filter(({ message }) => !message.startsWith('The address'));
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  it('reads hostile texts of 50 KB', () => {
    for (const part of HOSTILE) {
      const text = part.repeat(Math.ceil(50_000 / part.length));
      const input = caseWith(typed(text));
      const fields = eachField(input);
      const prose = proseReading(fields, {
        checkField,
        findReferences,
        replaceExemptBlocks,
        readProse,
        fieldShape,
      });
      const context = { ...CONTEXT, case: input, fields, prose };
      for (const { check } of WORD_RULES) expect(Array.isArray(check(context))).toBe(true);
    }
  });
});
