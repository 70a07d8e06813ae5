import { describe, expect, it } from 'vitest';
import type { BodyScheme, NumberingList } from '../../src/style/house-style.ts';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { printTree } from './print-tree.ts';
import { fenced, sampleOptions } from './sample-options.ts';

const printed = (markdown: string, scheme: BodyScheme, asBody: readonly NumberingList[] = []) =>
  printTree(parseDocument(markdown, sampleOptions(scheme, asBody)).root, { indents: true });

const paper = `
# Title

Before the first section.

## First

${fenced('a.text', 'One.\n\nTwo.')}

### Below

Three.

## Second

Four.

### Again

Five.

#### Deeper

Six.
`;

const schemes: readonly (readonly [BodyScheme, string])[] = [
  ['continuous', 'H1|P >0|H2|P 1. >1|P 2. >1|H3|P 3. >1|H2|P 4. >1|H3|P 5. >1|H4|P 6. >1'],
  [
    'decimal',
    'H1|P >0|H2 1.|P 1.1 >1|P 1.2 >1|H3 1.3|P 1.3.1 >1|H2 2.|P 2.1 >1|H3 2.2|P 2.2.1 >1|H4 2.2.2|P 2.2.2.1 >1',
  ],
  [
    'lettered',
    'H1|P >0|H2 A.|P A1 >1|P A2 >1|H3 A3|P A3.1 >1|H2 B.|P B1 >1|H3 B2|P B2.1 >1|H4 B2.2|P B2.3 >1',
  ],
  ['headings', 'H1|P >0|H2 1.|P >0|P >0|H3|P >0|H2 2.|P >0|H3|P >0|H4|P >0'],
  ['none', 'H1|P >0|H2|P >0|P >0|H3|P >0|H2|P >0|H3|P >0|H4|P >0'],
];

describe('the numbers of sections and paragraphs', () => {
  it.each(schemes)('%s', (scheme, expected) => {
    const lines = printed(paper, scheme).split('\n');
    const heads = lines.map((line) => /^(?:H\d|P)(?: [A-Z]?[\d.]+| [A-Z]\.)?(?: >\d)?/.exec(line)?.[0]);
    expect(heads.join('|')).toBe(expected);
  });

  it('run on through both parts, which take none themselves', () => {
    const parts = [
      '# T',
      '::mark{class="part"}\n\n## Part A',
      '### One',
      'a',
      '::mark{class="part"}\n\n## Part B',
      '### Two',
      'b',
      '## Three',
      'c',
    ].join('\n\n');
    expect(printed(parts, 'continuous')).toBe(
      [
        'H1 T',
        'H2 part Part A',
        'H3 One',
        'P 1. >1 a',
        'H2 part Part B',
        'H3 Two',
        'P 2. >1 b',
        'H2 Three',
        'P 3. >1 c',
      ].join('\n'),
    );
    expect(printed(parts, 'decimal')).toBe(
      [
        'H1 T',
        'H2 part Part A',
        'H3 1. One',
        'P 1.1 >1 a',
        'H2 part Part B',
        'H3 2. Two',
        'P 2.1 >1 b',
        'H2 3. Three',
        'P 3.1 >1 c',
      ].join('\n'),
    );
  });

  it('leave out an unnumbered section with all that is under it', () => {
    const text = [
      '# T',
      '::mark{class="unnumbered"}\n\n## Key facts',
      'a',
      '### Under it',
      'b',
      '## Numbered',
      'c',
    ].join('\n\n');
    expect(printed(text, 'decimal')).toBe(
      ['H1 T', 'H2 Key facts', 'P >0 a', 'H3 Under it', 'P >0 b', 'H2 1. Numbered', 'P 1.1 >1 c'].join('\n'),
    );
  });

  it('leave out plain paragraphs, labels, quotations, tables and lists, which stand under the paragraph before', () => {
    const text = [
      '# T',
      '## S',
      'a',
      ':::plain\nnot numbered\n:::',
      ':::label\nAdvantages\n:::',
      '- point',
      '> quoted',
      '| x |\n|---|\n| y |',
      'b',
    ].join('\n\n');
    expect(printed(text, 'decimal').split('\n')).toEqual([
      'H1 T',
      'H2 1. S',
      'P 1.1 >1 a',
      'P >1 not numbered',
      'label >1 Advantages',
      'list bullet >1',
      '  item •',
      '    P >2 point',
      'quote >1',
      '  P >1 quoted',
      'table >1',
      '  head | x |',
      '  body | y |',
      'P 1.2 >1 b',
    ]);
  });

  it('are kept for what is withheld', () => {
    const text = '# T\n\n## S\n\n:::withheld{path="a.b" count="2"}\nExempt.\n:::\n\nafter';
    expect(printed(text, 'decimal')).toBe(
      'H1 T\nH2 1. S\nwithheld 1.1 >1 Exempt.\nwithheld 1.2 >1 Exempt.\nP 1.3 >1 after',
    );
    expect(printed(text, 'none')).toBe('H1 T\nH2 S\nwithheld >0 Exempt.\nP >0 after');
  });
});

const lists = `# T

## S

::::panel{role="recommendations"}
That the committee:

:::item{list="recommendations" level="1" id="r.a"}
agrees
:::

:::item{list="recommendations" level="2"}
in part
:::

:::item{list="recommendations" level="2"}
and in whole
:::

:::item{list="recommendations" level="1"}
notes
:::
::::

After.

:::item{list="recommendations"}
another list
:::
`;

describe('the numbers of lists', () => {
  it('begin again with each list, and at each level', () => {
    expect(printed(lists, 'decimal').split('\n')).toEqual([
      'H1 T',
      'H2 1. S',
      'panel recommendations',
      '  P 1.1 >1 That the committee:',
      '  list recommendations >1',
      '    item (a)',
      '      P >2 agrees',
      '      list recommendations >2',
      '        item (i)',
      '          P >3 in part',
      '        item (ii)',
      '          P >3 and in whole',
      '    item (b)',
      '      P >2 notes',
      'P 1.2 >1 After.',
      'list recommendations >1',
      '  item (a)',
      '    P >2 another list',
    ]);
  });

  it('are those of body paragraphs where the house has it so: below a lead-in, else beside', () => {
    expect(printed(lists, 'decimal', ['recommendations']).split('\n')).toEqual([
      'H1 T',
      'H2 1. S',
      'panel recommendations',
      '  P 1.1 >1 That the committee:',
      '  P 1.1.1 >1 agrees',
      '  list recommendations >1',
      '    item (a)',
      '      P >2 in part',
      '    item (b)',
      '      P >2 and in whole',
      '  P 1.1.2 >1 notes',
      'P 1.2 >1 After.',
      'P 1.3 >1 another list',
    ]);
    expect(printed(lists, 'none', ['recommendations'])).toContain('item (a)');
  });

  it('keep a nested list in the instance of its parent, and give each list of its own another', () => {
    const { root } = parseDocument(lists, sampleOptions('none'));
    const seen: string[] = [];
    JSON.stringify(root, (key, value) => {
      if (key === 'number') seen.push(`${value.text} ${value.level} ${value.instance}`);
      return value;
    });
    expect(seen).toEqual(['(a) 0 0', '(i) 1 0', '(ii) 1 0', '(b) 0 0', '(a) 0 1']);
  });

  it('go on where a field types the next number, and begin again otherwise', () => {
    const text = `# T\n\n${fenced('a.text', '1. one\n2. two\n\nBetween.\n\n3. three\n\nBetween.\n\n1. again')}`;
    expect(printed(text, 'none').match(/item \d\./g)).toEqual(['item 1.', 'item 2.', 'item 3.', 'item 1.']);
  });

  it('do not go on from one field to another', () => {
    const text = `# T\n\n${fenced('a.text', '1. one')}\n\n${fenced('b.text', '2. two')}`;
    expect(printed(text, 'none').match(/item \d\./g)).toEqual(['item 1.', 'item 1.']);
  });

  it('nest by depth, the deepest level the house has serving for all below it', () => {
    const text = `# T\n\n${fenced('a.text', '1. a\n   1. b\n      1. c\n      2. d\n   2. e\n2. f')}`;
    expect(printed(text, 'none').match(/item \S+/g)).toEqual([
      'item 1.',
      'item (a)',
      'item (a)',
      'item (b)',
      'item (b)',
      'item 2.',
    ]);
  });
});
