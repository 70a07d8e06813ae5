import type { Diagnostic, Severity } from './diagnostic.ts';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', advice: 'note' };

/** What a tool shows of a rule beside its id. */
export interface RuleDescription {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly source: string;
}

function describe(id: string, rule: RuleDescription | undefined): object {
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} Source: ${rule.source}.` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

/** Findings as SARIF 2.1.0 (OASIS), for editors and code-review tools. Answered findings are suppressed results; `known` describes the rules. */
export function formatSarif(
  diagnostics: readonly Diagnostic[],
  version: string,
  known: readonly RuleDescription[] = [],
): string {
  const ruleIds = [...new Set(diagnostics.map((diagnostic) => diagnostic.rule))].sort();
  const rules = ruleIds.map((id) =>
    describe(
      id,
      known.find((rule) => rule.id === id),
    ),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'moothall', version, rules } },
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
