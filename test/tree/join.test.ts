import { describe, expect, it } from 'vitest';
import { joinDocuments } from '../../src/tree/join.ts';
import { parseDocument } from '../../src/tree/parse-document.ts';
import { printTree } from './print-tree.ts';
import { fenced, sampleOptions } from './sample-options.ts';

const paper = `# T

::contents{title="Contents"}

::mark{id="s"}

## S

${fenced('a.text', 'See :ref[s][^n].\n\n1. x\n\n[^n]: Note :ref[a]')}

::::title-block
| | |
|---|---|
| A | :page[s] |
::::

::::table{id="t" caption="C"}
| a |
|---|
| :ref[s] |

:::note
n
:::
::::
`;

describe('documents joined', () => {
  const { root } = parseDocument(paper, sampleOptions());
  const joined = joinDocuments([
    { root, prefix: 'one-' },
    { root, prefix: 'two-' },
  ]);
  const lines = printTree(joined, { ids: true }).split('\n');
  const once = printTree(root, { ids: true }).split('\n');

  it('stand one after another, each on a new page, with ids and targets of their own', () => {
    const prefixed = (prefix: string) =>
      once.map((line) => line.replace(/#(?=[a-z])/, `#${prefix}`).replace(/>(?=[a-z])/g, `>${prefix}`));
    const blocks = (all: readonly string[]) => all.filter((line) => !line.startsWith('note '));
    expect(blocks(lines).map((line) => line.replace('[^2]', '[^1]'))).toEqual([
      ...blocks(prefixed('one-')),
      'page break',
      ...blocks(prefixed('two-')),
    ]);
  });

  it('number their notes on', () => {
    expect(lines.slice(-2)).toEqual([
      'note 1: Note {paragraph 1.1>one-a.text}',
      'note 2: Note {paragraph 1.1>two-a.text}',
    ]);
    expect(joined.footnotes.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('have numbers of their own', () => {
    const instances: string[] = [];
    JSON.stringify(joined, (key, value) => {
      if (key === 'number' && typeof value === 'object') instances.push(`${value.list} ${value.instance}`);
      return value;
    });
    expect(instances).toEqual(['body 0', 'body 0', 'list 0', 'body 1', 'body 1', 'list 1']);
  });

  it('are none where there are none, and themselves where there is one', () => {
    expect(joinDocuments([])).toEqual({ type: 'root', children: [], footnotes: [] });
    expect(joinDocuments([{ root, prefix: '' }])).toEqual(root);
  });
});
