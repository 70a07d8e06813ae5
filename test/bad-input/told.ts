import { expect } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatText } from '../../src/diagnostics/format-text.ts';
import { renderCase } from '../../src/pipeline/render-case.ts';
import type { Rendering, RenderOptions } from '../../src/pipeline/render-options.ts';
import type { Workspace } from '../../src/pipeline/workspace.ts';
import { CASE, workspaceWith } from './base.ts';

export { background, purpose, swap, without } from './change.ts';

/** What is wrong, the change that makes it so, then the rule, place (at ‸) and words of what is said. */
export type Row = readonly [
  what: string,
  change: (text: string) => string,
  rule: string,
  at: string,
  says: string | RegExp,
];

/** The name that the case under test has in messages. */
export const FILE = 'data/cases/base.yaml';

/** Renders a text as a case of a workspace of its own. */
export function render(
  text: string = CASE,
  workspace: Workspace = workspaceWith(),
  options: Partial<RenderOptions> = {},
): Promise<Rendering> {
  const usual = { formats: ['docx', 'pdf'], audience: 'public', date: '2024-05-01' } as const;
  return renderCase({ file: FILE, text }, workspace, { ...usual, ...options });
}

/** Findings as one line each: rule, place, message. */
export const told = (findings: readonly Diagnostic[]) =>
  findings.map(
    ({ rule, place, message }) => `${rule} ${place ? `${place.line}:${place.column}` : '–'} ${message}`,
  );

/** The same of what is wrong, without advice on style. */
export const faults = (findings: readonly Diagnostic[]) =>
  told(findings.filter(({ severity }) => severity !== 'advice'));

/** The line and column of a mark ‸ in a stretch of a text, as `told` gives them. */
export function placeOf(marked: string, text: string): string {
  const offset = text.indexOf(marked.replace('‸', ''));
  if (offset < 0) throw new Error(`the text has no "${marked}"`);
  const lines = text
    .slice(0, offset + marked.indexOf('‸'))
    .replace(/^\ufeff/, '')
    .split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** What every finding promises: words for an officer, a way to mend an error, and nothing of the program's own. */
export function expectPlainWords(findings: readonly Diagnostic[], text: string): void {
  for (const finding of findings) {
    expect(finding.message).toMatch(/^["*:[£A-Z].*[.?)]$/s);
    if (finding.severity === 'error') expect(finding.mend, finding.message).toBeTruthy();
  }
  const shown = formatText(findings, new Map([[FILE, text]]));
  expect(shown).not.toMatch(
    /undefined|\[object|NaN|\n\s+at .*:\d+:\d+\)|node_modules|Zod|Invalid (?:input|string)/,
  );
  expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
}
