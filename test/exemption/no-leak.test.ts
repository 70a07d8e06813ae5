import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/calculators/index.ts';
import { redact } from '../../src/exemption/redact.ts';
import { addressBook } from '../../src/schema/addresses.ts';
import { eachField } from '../../src/schema/each-field.ts';
import { authorityWith, caseWith } from '../rules/smallest-case.ts';
import { FULL_CASE } from './full-case.ts';
import { TOOLS } from './markdown-tools.ts';

const STRUCTURAL = /^(?:id|authority|kind|status|version|body|title)$|^figures\.people\.count$/;
const FIELDS = eachField(caseWith(FULL_CASE)).filter(
  ({ at, path }) => !STRUCTURAL.test(at) && at === path && !/\.(?:delegation\.to|target)$/.test(at),
);

const exempt = (target: string, more: object = {}) => ({
  id: 'held',
  target,
  paragraphs: [3],
  reason: 'Business affairs.',
  public_interest: 'The harm outweighs the interest.',
  replacement: 'Exempt.',
  publish_totals: true,
  ...more,
});

/** What the public gets of a case, as one string. */
function publicText(keys: Readonly<Record<string, unknown>>): string {
  const input = caseWith(keys);
  const { figures } = calculate(input, authorityWith());
  const { data, figures: open } = redact(input, figures, 'public', 'en', TOOLS);
  return JSON.stringify([data, [...open]], (_, value) => (typeof value === 'bigint' ? `${value}` : value));
}

/** The case with `words` at a path, list entries by id. */
function planted(value: unknown, path: readonly string[], words: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return words;
  if (Array.isArray(value)) {
    const at = value.findIndex((entry: unknown) => (entry as { id?: string }).id === first);
    const index = at < 0 ? Number(first) : at;
    return value.map((entry: unknown, i) => (i === index ? planted(entry, rest, words) : entry));
  }
  const mapping = value as Readonly<Record<string, unknown>>;
  return { ...mapping, [first]: planted(mapping[first], rest, words) };
}

describe('what is withheld', () => {
  it('is looked for in every kind of place', () => expect(FIELDS.length).toBeGreaterThan(70));

  it.each(FIELDS.map(({ at }) => at))('leaves no trace of %s', (at) => {
    const canary = at.startsWith('keywords') ? 'canaryone' : 'Canary One 98765';
    const keys = planted(FULL_CASE, at.split('.'), canary) as Readonly<Record<string, unknown>>;
    expect(publicText(keys)).toContain(canary);
    expect(publicText({ ...keys, exempt: [exempt(at)] })).not.toContain(canary);
  });

  it('leaves no trace when any part above the field is withheld', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIELDS.map(({ at }) => at)),
        fc.nat(),
        fc.uuid(),
        (at, depth, canary) => {
          const segments = at.split('.');
          const above = segments.slice(0, 1 + (depth % segments.length)).join('.');
          fc.pre(!STRUCTURAL.test(above));
          const keys = planted(FULL_CASE, segments, canary) as Readonly<Record<string, unknown>>;
          expect(publicText({ ...keys, exempt: [exempt(above)] })).not.toContain(canary);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves no trace of what an exempt block holds', () => {
    const words = fc
      .string({ minLength: 6, maxLength: 20 })
      .map((noise) => `canary ${noise.replace(/[^a-z0-9]/gi, '')}`);
    const text = FIELDS.filter(({ kind }) => kind === 'markdown').map(({ at }) => at);
    fc.assert(
      fc.property(fc.constantFrom(...text), words, fc.boolean(), (at, canary, known) => {
        const block = `Open.\n\n:::exempt{#held-block}\n${canary}\n:::\n\nOpen.`;
        const keys = planted(FULL_CASE, at.split('.'), block) as Readonly<Record<string, unknown>>;
        expect(publicText({ ...keys, exempt: known ? [exempt('held-block')] : [] })).not.toContain(canary);
      }),
      { numRuns: 100 },
    );
  });
});

const AMOUNTS = [
  'contracts.adult.annual_value',
  'options.align.cost',
  'savings.early.amount',
  'tables.costs.rows.other.cells.total',
  'funding.sources.commissioner.amount',
  'recommendations.award.amounts.ceiling.amount',
  'contracts.adult.values.now.amount',
  'contracts.adult.values.now.reduced_by',
] as const;

describe('a withheld amount', () => {
  it('leaves no trace, nor does anything that is worked out from it', () => {
    const amount = fc.integer({ min: 10_000_000, max: 99_999_999 });
    fc.assert(
      fc.property(fc.constantFrom(...AMOUNTS), amount, (at, pounds) => {
        const keys = planted(FULL_CASE, at.split('.'), pounds) as Readonly<Record<string, unknown>>;
        const before = calculate(caseWith(keys), authorityWith()).figures;
        const without = calculate(caseWith(FULL_CASE), authorityWith()).figures;
        const open = publicText({ ...keys, exempt: [exempt(at)] });
        for (const [path, { value }] of before) {
          const other = without.get(path)?.value;
          if (value.kind !== 'money' || (other?.kind === 'money' && other.pence === value.pence)) continue;
          expect(open, path).not.toContain(String(value.pence < 0n ? -value.pence : value.pence));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('can be withheld at any path of the case without a fault', () => {
    const paths = [...addressBook(caseWith(FULL_CASE)).byPath.keys()].filter(
      (path) => !STRUCTURAL.test(path),
    );
    fc.assert(
      fc.property(fc.subarray(paths, { minLength: 1, maxLength: 5 }), (targets) => {
        const list = targets.map((target, index) => exempt(target, { id: `held-${index + 1}` }));
        expect(publicText({ ...FULL_CASE, exempt: list })).toContain('"held-1"');
      }),
      { numRuns: 100 },
    );
  });
});
