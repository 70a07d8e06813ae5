import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleList, rulePage, rulesManual } from '../../src/pipeline/rules-manual.ts';
import { STEP_FINDINGS } from '../../src/pipeline/step-findings.ts';
import { RULES as CASE_RULES } from '../../src/rules/index.ts';
import { MEETING_RULES } from '../../src/rules/meeting/index.ts';
import { NOT_CHECKED } from '../../src/rules/not-checked.ts';

const RULES = [...CASE_RULES, ...MEETING_RULES];
const ROOT = resolve(import.meta.dirname, '../..');
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : [];
  });

describe('the manual', () => {
  it('is the page that is committed', () => {
    const page = readFileSync(join(ROOT, 'src/rules/README.md'), 'utf8');
    expect(page, 'run "npm run rules-manual"').toBe(rulesManual());
  });

  it('has each id once, whether checked, given by a step, or not checked', () => {
    const ids = [...RULES, ...STEP_FINDINGS, ...NOT_CHECKED].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ruleList().map(({ id }) => id)).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('knows every id that the code gives', () => {
    const given = sources(join(ROOT, 'src'))
      .filter((path) => !path.includes('/rules/'))
      .flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/'([A-Z]{3}-\d{2})'/g)].map(([, id]) => id ?? ''),
      );
    const known = new Set([...RULES, ...STEP_FINDINGS, ...NOT_CHECKED].map(({ id }) => id));
    expect([...new Set(given)].filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('explains %s', (id, rule) => {
    const page = rulePage(id) ?? '';
    expect(rule.why, 'why it matters').not.toBe('');
    expect(rule.source).not.toBe('');
    expect(rule.examples.accepted.length).toBeGreaterThan(0);
    expect(rule.examples.rejected.length).toBeGreaterThan(0);
    for (const part of [
      rule.title,
      rule.why,
      rule.source,
      ...rule.examples.rejected.map(({ message }) => message),
    ])
      expect(page).toContain(part);
  });

  it('says why a rule is not checked', () => {
    for (const { id, instead } of NOT_CHECKED) expect(rulePage(id)).toContain(instead);
  });
});
