import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Root } from '../../src/tree/nodes.ts';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { printTree } from './print-tree.ts';
import { fenced, sampleOptions } from './sample-options.ts';

const paper = (reference: string) => `# T

::mark{id="background"}

## Background

${fenced('background.services.text', 'The services.')}

::::table{id="tables.contracts" caption="Contracts" summary="s"}
| a |
|---|
| :cell[tables.contracts.note] |

${fenced('tables.contracts.note', 'In the table.')}
::::

::mark{id="recommendations"}

## Recommendations

:::item{list="recommendations" id="recommendations.award"}
${fenced('recommendations.award.object', 'award the contract')}
:::
:::item{list="recommendations" id="recommendations.note"}
note
:::
:::item{list="recommendations" level="2" id="recommendations.note.points.one"}
one
:::

:::item{list="resolutions" id="resolutions.award"}
awarded
:::

## Reasons

Because:

:::item{list="points" id="reasons.first"}
of this
:::

::mark{id="part.a" class="part"}

## Part A

::mark{id="open" class="unnumbered"}

### How to take part

${fenced('open.how.text', 'Come along.')}

:::item{list="bullet" id="appendices.needs"}
Appendix 2: Needs assessment
:::

${fenced('asking.text', reference)}
`;

const resolved = (reference: string) => {
  const { root, diagnostics } = parseDocument(paper(`See :ref[${reference}].`), sampleOptions('decimal'));
  return { line: printTree(root).split('\n').at(-1), diagnostics };
};

const texts: readonly (readonly [string, string])[] = [
  ['background', '{section 1>background}'],
  ['background.services', '{paragraph 1.1>background.services.text}'],
  ['background.services.text', '{paragraph 1.1>background.services.text}'],
  ['services', '{paragraph 1.1>background.services.text}'],
  ['tables.contracts', '{Table 1>tables.contracts}'],
  ['contracts', '{Table 1>tables.contracts}'],
  ['tables.contracts.note', '{Table 1>tables.contracts.note}'],
  ['recommendations.award', '{recommendation (a)>recommendations.award}'],
  ['award.object', '{recommendation (a)>recommendations.award.object}'],
  ['points.one', '{recommendation (b)(i)>recommendations.note.points.one}'],
  ['resolutions.award', '{resolution 1)>resolutions.award}'],
  ['first', '{paragraph 3.1(a)>reasons.first}'],
  ['part.a', '{Part A>part.a}'],
  ['open', '{“How to take part”>open}'],
  ['how', '{“How to take part”>open.how.text}'],
  ['needs', '{Appendix 2>appendices.needs}'],
];

describe('a reference', () => {
  it.each(texts)('%s prints %s', (reference, printed) => {
    const { line, diagnostics } = resolved(reference);
    expect(diagnostics).toEqual([]);
    expect(line).toContain(`See ${printed}.`);
  });

  it('to nothing is an error with the path of its field, and prints what it asked for', () => {
    const { line, diagnostics } = resolved('nowhere');
    expect(line).toContain('See [nowhere].');
    expect(diagnostics).toMatchObject([
      { rule: 'LNT-04', severity: 'error', path: 'asking.text', found: ':ref[nowhere]' },
    ]);
  });

  it('that could mean several things is an error that names them', () => {
    const { diagnostics } = resolved('award');
    expect(diagnostics).toMatchObject([
      { rule: 'LNT-04', path: 'asking.text', expected: 'recommendations.award or resolutions.award' },
    ]);
  });

  it('reaches into what is withheld as far as its placeholder', () => {
    const text = `# T\n\n## S\n\n:::withheld{path="options.align"}\nExempt.\n:::\n\n${fenced('a.text', 'See :ref[options.align.advantages.cost].')}`;
    const { root, diagnostics } = parseDocument(text, sampleOptions());
    expect(diagnostics).toEqual([]);
    expect(printTree(root)).toContain('See {paragraph 1.1>options.align}.');
  });

  it('to a page leaves its number to the page map', () => {
    const { root } = parseDocument('# T\n\n::mark{id="a"}\n\n## S\n\nSee :page[a].', sampleOptions('none'));
    expect(printTree(root)).toContain('P See page {page>a}.');
  });

  it('in a heading, a cell, a quotation and a note is found too', () => {
    const field = '> Quoted :ref[s][^n]\n\n| a |\n|---|\n| :ref[s] |\n\n[^n]: Noted :ref[s]';
    const { root } = parseDocument(
      `# T\n\n::mark{id="s"}\n\n## S :ref[s]\n\n${fenced('a.text', field)}`,
      sampleOptions(),
    );
    expect(printTree(root).match(/\{section 1>s\}/g)).toHaveLength(4);
  });
});

describe('names', () => {
  it('given by the template win over the paths of fields, and the first of equals over the others', () => {
    const text = [
      '# T',
      '## S',
      fenced('a.b.text', 'field first'),
      '::mark{id="a.b"}',
      'marked',
      fenced('a.b.text', 'the field again'),
    ].join('\n\n');
    expect(printTree(parseDocument(text, sampleOptions('none')).root, { ids: true }).split('\n')).toEqual([
      'H1 #heading-1 T',
      'H2 #heading-2 S',
      'P #a.b.text field first',
      'P #a.b marked',
      'P the field again',
    ]);
  });

  it('are one to a block, and every target, entry and note has its block', () => {
    const piece = fc.constantFrom(
      '## Section',
      '### Sub',
      '::mark{id="x"}',
      '::mark{id="y"}',
      fenced('x.text', 'Field of x. :ref[y] :ref[x] :ref[z]'),
      fenced('y.text', 'Field[^1]\n\n- of y\n\n[^1]: note :ref[x]'),
      ':::item{list="points" id="x"}\nitem :ref[y]\n:::',
      '::contents{title="Contents"}',
      '::::table{id="y" caption="C"}\n| a |\n|---|\n| :ref[x] |\n::::',
      ':::withheld{path="z" count="2"}\nno\n:::',
      ':page[x]',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { root } = parseDocument(['# T', ...pieces].join('\n\n'), sampleOptions());
        const { ids, targets, calls } = gathered(root);
        expect(new Set(ids).size).toBe(ids.length);
        expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
        expect(new Set(calls).size).toBe(root.footnotes.length);
        expect(root.footnotes.map(({ number }) => number)).toEqual(root.footnotes.map((_, i) => i + 1));
      }),
      { numRuns: 200 },
    );
  });
});

function gathered(root: Root): { ids: string[]; targets: string[]; calls: number[] } {
  const ids: string[] = [];
  const targets: string[] = [];
  const calls: number[] = [];
  JSON.stringify(root, (_, value: Block | Inline) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('id' in value && typeof value.id === 'string') ids.push(value.id);
    if ('target' in value && typeof value.target === 'string') targets.push(value.target);
    if (value.type === 'footnoteReference') calls.push(value.number);
    return value;
  });
  return { ids, targets, calls };
}
