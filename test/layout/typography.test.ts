import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../src/layout/laid-out.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Root } from '../../src/tree/nodes.ts';
import { typeface } from './lay-out-blocks.ts';
import { sampleDetails } from './sample-paper.ts';
import { sampleStyle } from './sample-style.ts';
import { someRoot } from './tree-arbitrary.ts';
import { readingOf } from './typography.ts';
import { TYPOGRAPHY } from './typography-rules.ts';

const RUNS = Number(process.env.RUNS ?? 80);
const { margins, height } = sampleStyle.page;

const settingOf = (root: Root) => ({
  margins,
  column: height - margins.top - margins.bottom,
  signatures: root.children.flatMap(({ type, id }) => (type === 'signatureBlock' && id ? [id] : [])),
});
const lay = (root: Root): LaidOut => layOut(root, sampleStyle, sampleDetails, typeface);
/** Page breaks end a page wherever the author wants, and hard breaks leave lines empty. */
const withoutBreaks = (root: Root): Root => ({
  ...root,
  children: unbroken(root.children.filter(({ type }) => type !== 'pageBreak')),
});

function unbroken<T>(value: T): T {
  if (Array.isArray(value))
    return value.filter((each) => (each as { type?: string } | null)?.type !== 'break').map(unbroken) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unbroken(each)])) as T;
}

describe('any document', () => {
  it('keeps to the rules of typography', () => {
    fc.assert(
      fc.property(someRoot.map(withoutBreaks), (root) => {
        const reading = readingOf(lay(root));
        const setting = settingOf(root);
        const faults = TYPOGRAPHY.flatMap((rule) =>
          rule.faults(reading, setting).map((fault) => `${rule.name}: ${fault}`),
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: RUNS, ...(process.env.RUNS ? { endOnFailure: true } : {}) },
    );
  });
});
