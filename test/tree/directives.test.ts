import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { printTree, type Shown } from './print-tree.ts';
import { fenced, sampleOptions } from './sample-options.ts';

const printed = (markdown: string, shown: Shown = {}) =>
  printTree(parseDocument(markdown, sampleOptions('none')).root, shown);

const examples: readonly (readonly [string, string, string])[] = [
  ['the title and sections', '# T\n\n## S\n\n### U', 'H1 T\nH2 S\nH3 U'],
  ['headings that would skip a depth', '# T\n\n### S\n\n###### U\n\n## V', 'H1 T\nH2 S\nH3 U\nH2 V'],
  ['a part', '::mark{id="a" class="part"}\n\n## Part A', 'H2 part Part A'],
  [
    'roles of paragraphs',
    ':::organisation\nCouncil\n:::\n\n:::subtitle\nReport\n:::\n\n:::provenance\nAn example.\n:::\n\n:::label\nFor\n:::\n\n:::note\nsmall\n:::',
    'organisation Council\nsubtitle Report\nprovenance An example.\nlabel For\nnote small',
  ],
  [
    'a panel',
    '::::panel{role="resolutions"}\nRESOLVED\\:\n\n:::item{list="resolutions"}\nto do\n:::\n::::',
    'panel resolutions\n  P RESOLVED:\n  list resolutions\n    item 1)\n      P to do',
  ],
  [
    'a quotation with its source',
    `:::quotation{source="A. Source, 2024"}\n${fenced('q.text', 'Said *so*.')}\n:::`,
    'quote\n  P Said *so*.\n  note A. Source, 2024',
  ],
  ['a page break', 'a\n\n::page-break\n\nb', 'P a\npage break\nP b'],
  [
    'a signature block',
    '::::signature\n| | |\n|---|---|\n| Signed | |\n| Date | 1 May\\: 2024 |\n::::',
    'signature\n  Signed: \n  Date: 1 May: 2024',
  ],
  [
    'a title block',
    `::::title-block{summary="Details"}\n| | |\n|---|---|\n| Report of | Director :br Deputy |\n| Key | :tick[Yes]{on="true"} :tick[No]{on="false"} :br Why\\: so |\n| Wards | :cell[wards.text] |\n| | |\n\n${fenced('wards.text', 'All.\n\n- East\n- West')}\n::::`,
    'title block\n  Report of: Director / Deputy\n  Key: [x] Yes [ ] No / Why: so\n  Wards: All. ¶ • East ¶ • West',
  ],
  [
    'items of several lists',
    ':::item{list="points"}\na\n:::\n:::item{list="bullet" level="2"}\nb\n:::\n:::item{list="points"}\nc\n:::\n:::item{list="scrutiny"}\nd\n:::',
    'list points\n  item (a)\n    P a\n    list bullet\n      item •\n        P b\n  item (b)\n    P c\nlist scrutiny\n  item i)\n    P d',
  ],
  [
    'an item whose level skips',
    ':::item{list="points" level="3"}\na\n:::\n:::item{list="points" level="3"}\nb\n:::',
    'list points\n  item (a)\n    P a\n    list points\n      item (i)\n        P b',
  ],
  [
    'an item that begins with a list',
    ':::item{list="points"}\n- a\n:::',
    'list points\n  item (a)\n    P\n    list bullet\n      item •\n        P a',
  ],
  [
    'an item of several paragraphs',
    ':::item{list="points"}\na\n\nb\n:::',
    'list points\n  item (a)\n    P a\n    P b',
  ],
  [
    'text with links, bold words and colons',
    'See [here](https://a.example), **now**\\: at 10:30.',
    'P See <here https://a.example>, **now**: at 10:30.',
  ],
  [
    'what is withheld in an item, once',
    '::::item{list="points"}\n:::withheld{path="a.b" count="3"}\nExempt.\n:::\n::::',
    'list points\n  item (a)\n    withheld Exempt.',
  ],
];

describe('a template', () => {
  it.each(examples)('prints %s', (_, markdown, expected) => {
    expect(printed(markdown)).toBe(expected);
  });

  it('lists its sections where the contents stand, with their numbers', () => {
    const text = '# T\n\n::contents{title="Contents"}\n\n## One :br more\n\n### Two\n\n#### Three\n\n## Four';
    const { root } = parseDocument(text, sampleOptions('decimal'));
    expect(printTree(root).split('\n').slice(1, 5)).toEqual([
      'contents Contents',
      '  1. One more',
      '    1.1 Two',
      '  2. Four',
    ]);
    const ids = root.children.flatMap((block) => (block.type === 'heading' ? [block.id] : []));
    const contents = root.children.find((block) => block.type === 'contents');
    expect(contents?.entries.map(({ target }) => target)).toEqual([ids[1], ids[2], ids[4]]);
  });

  it('keeps headings, labels and lead-ins with what follows, and nothing with a page break or an end', () => {
    const text = [
      '# T',
      '## S',
      'Leading to:',
      '- a\n\n  and:\n\n  - b',
      'No lead',
      '> quoted',
      'Leading to:',
      '> quoted',
      'Ends:',
      '::page-break',
      ':::label\nFor\n:::',
      'x',
      '## Last',
    ].join('\n\n');
    expect(
      printed(text, { keeps: true })
        .split('\n')
        .filter((line) => line.includes('+')),
    ).toEqual(['H1 + T', 'H2 + S', 'P + Leading to:', '    P + and:', 'P + Leading to:', 'label + For']);
  });

  it('reports a directive it does not know and prints what it holds', () => {
    const { root, diagnostics } = parseDocument(
      ':::pannel\nwords\n:::\n\n::brake\n\n:::note\nx\n:::',
      sampleOptions('none'),
    );
    expect(printTree(root)).toBe('P words\nnote x');
    expect(diagnostics.map(({ rule, found }) => `${rule} ${found}`)).toEqual([
      'TPL-01 pannel',
      'TPL-01 brake',
    ]);
  });

  it('reports what it opens and does not close', () => {
    const found = (markdown: string) =>
      parseDocument(markdown, sampleOptions('none')).diagnostics.map(({ rule, found }) => `${rule} ${found}`);
    expect(found('::::panel{role="decision"}\n\n:::item\na\n\n::::\n\nb')).toEqual(['TPL-01 :::item']);
    expect(found(':::note\na')).toEqual(['TPL-01 :::note']);
    expect(found(`:::note\n${fenced('a.text', ':::item\n```\nx')}\n:::`)).toEqual([]);
    expect(found('````field path=a language=en audience=public\n:::')).toEqual([
      'TPL-01 ````field path=a language=en audience=public',
    ]);
  });

  it('reports a cell that takes in a field which is not there, and prints a field that no cell took', () => {
    const text = `::::title-block\n| | |\n|---|---|\n| A | :cell[a] |\n\n${fenced('b', 'left over')}\n::::`;
    const { root, diagnostics } = parseDocument(text, sampleOptions('none'));
    expect(printTree(root)).toBe('title block\n  A: \nP left over');
    expect(diagnostics).toMatchObject([{ rule: 'TPL-01', found: ':cell[a]' }]);
  });
});
