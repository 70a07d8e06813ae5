import type { Diagnostic, Severity } from './diagnostic.ts';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', advice: 'note' };

/** Findings as SARIF 2.1.0 (OASIS), for editors and code-review tools. Answered findings are suppressed results. */
export function formatSarif(diagnostics: readonly Diagnostic[], version: string): string {
  const ruleIds = [...new Set(diagnostics.map((diagnostic) => diagnostic.rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'moothall', version, rules: ruleIds.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(diagnostic: Diagnostic): object {
  const { place } = diagnostic;
  const detail = [diagnostic.message, diagnostic.mend].filter((part) => part !== undefined).join(' ');
  return {
    ruleId: diagnostic.rule,
    level: LEVELS[diagnostic.severity],
    message: { text: detail },
    ...(place
      ? {
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(place.file) },
                region: {
                  startLine: place.line,
                  startColumn: place.column,
                  charOffset: place.offset,
                  charLength: Math.max(0, place.endOffset - place.offset),
                },
              },
            },
          ],
        }
      : {}),
    ...(diagnostic.answered
      ? { suppressions: [{ kind: 'inSource', justification: diagnostic.answered.reason }] }
      : {}),
  };
}
