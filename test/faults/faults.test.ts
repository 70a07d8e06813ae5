import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { isOf, type Mark, marksOf } from './marks.ts';
import { pageOf } from './page.ts';
import { FAULTS, type Fault, findingsOf, variantOf } from './variants.ts';

/** Errors and warnings that a variant draws beside its faults: there are none. */
const BESIDE: readonly string[] = [];

const said = ({ rule, path, place, message }: Diagnostic) =>
  `${rule} line ${place?.line} ${path}: ${message}`;

/** Whether a fault is found by all its rules, in one of the entries marked with it. */
function isFound(fault: Fault, marks: readonly Mark[], findings: readonly Diagnostic[]): boolean {
  const says = ({ message }: Diagnostic) => message.includes(fault.says ?? '');
  return marks
    .filter(({ number }) => number === fault.number)
    .some((mark) =>
      mark.rules.every((rule) => findings.some((one) => one.rule === rule && isOf(mark, one) && says(one))),
    );
}

const papers = [...FAULTS].map(([paper, faults]) => {
  const marks = marksOf(variantOf(paper));
  const findings = findingsOf(paper);
  const found = new Set(
    faults.filter((fault) => isFound(fault, marks, findings)).map(({ number }) => number),
  );
  return { paper, faults, marks, findings, found };
});

describe.each(papers)('the faults of $paper', ({ faults, marks, findings, found }) => {
  it('are marked, or listed with the reason why not', () => {
    const listed = faults.map(({ number }) => number);
    expect(listed).toEqual([...new Set(listed)]);
    const marked = new Set(marks.map(({ number }) => number));
    expect([...marked].filter((number) => !listed.includes(number))).toEqual([]);
    const unexplained = faults.filter(
      ({ number, not, why, shown }) => !marked.has(number) && !(not && why) && !shown,
    );
    expect(unexplained).toEqual([]);
    const wrongRule = marks.filter(
      ({ number, rules }) => !faults.find((one) => one.number === number)?.rules.includes(rules[0] ?? ''),
    );
    expect(wrongRule).toEqual([]);
  });

  it('are found by their rules, where they stand', () => {
    const lost = faults.filter(({ number, not, shown }) => !not && !shown && !found.has(number));
    expect(lost.map(({ number, rules }) => `${number} ${rules}`)).toEqual([]);
  });

  it('and those listed as missed are', () => {
    const after = faults.filter(({ number, not }) => not && found.has(number));
    expect(
      after.map(({ number }) => number),
      'now found: delete "not" and "why" of it in faults.yaml',
    ).toEqual([]);
  });

  it('draw no error and no warning beside them', () => {
    const beside = findings.filter(
      (one) => one.severity !== 'advice' && !one.answered && !marks.some((mark) => isOf(mark, one)),
    );
    expect(beside.map(said)).toEqual(BESIDE);
  });
});

describe('faults that need another file', () => {
  it('6.3.2b: a decision of millions a year that is not key, where the thresholds are known', () => {
    const thresholds = '\n    thresholds: { revenue: 500000, capital: 500000 }';
    const names = ['short_name: North Northamptonshire', 'short_name: West Northamptonshire'];
    const findings = findingsOf(
      'northamptonshire',
      [],
      names.map((name) => [name, name + thresholds]),
    );
    expect(findings.filter(({ rule }) => rule === 'JNT-03')).toEqual([]);
    const flag = findings.filter(({ rule, path }) => rule === 'EXE-01' && path?.startsWith('key_decision'));
    expect(flag.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('6.3.10d: cells that follow from a share of which too few places are printed', () => {
    const findings = findingsOf('northamptonshire', [
      ['per_cent: 48.6\n', 'per_cent: 48.615\n'],
      ['per_cent: 51.4\n', 'per_cent: 51.385\n'],
    ]);
    expect(findings.filter(({ rule }) => rule === 'MON-03' || rule === 'MON-02')).toEqual([]);
    const coarse = findings.filter(({ rule }) => rule === 'MON-05');
    expect(coarse.map(({ path }) => path)).toEqual(['cost_shares.population']);
    expect(coarse[0]?.message).toContain('48.611% to 48.617%');
  });

  it.each([
    ['coventry', 'appendices'],
    ['warwickshire', 'appendices'],
  ])('a heading of %s that is blank in the file is reported at its line', (paper, key) => {
    const text = variantOf(paper);
    const findings = findingsOf(paper, [[`${key}: { none: To be confirmed. }`, `${key}:`]]);
    const line = text.slice(0, text.indexOf(`\n${key}:`)).split('\n').length + 1;
    expect(findings.map(({ rule, place }) => `${rule} ${place?.line}`)).toContain(`SHP-03 ${line}`);
  });
});

describe('the page', () => {
  it('says what is found and what is missed', async () => {
    await expect(pageOf(papers)).toMatchFileSnapshot('README.md');
  });
});
