import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatSarif } from '../../src/diagnostics/format-sarif.ts';
import { formatCounts, formatText } from '../../src/diagnostics/format-text.ts';

const text = 'id: x\nstatus: done\n';
const finding: Diagnostic = {
  rule: 'SHP-01',
  severity: 'error',
  message: '"status" must be one of: draft, final, published.',
  place: { file: 'data/cases/x.yaml', line: 2, column: 9, offset: 14, endOffset: 18 },
  found: 'done',
  expected: 'draft, final, published',
  mend: 'Choose one.',
};

describe('formatText', () => {
  it('shows the place, the line with a mark under it, what was found and expected, and the mend', () => {
    expect(formatText([finding], new Map([['data/cases/x.yaml', text]]))).toBe(
      [
        'data/cases/x.yaml:2:9  error  SHP-01  "status" must be one of: draft, final, published.',
        '     2 | status: done',
        '       |         ^^^^',
        '    found:    done',
        '    expected: draft, final, published',
        '    mend:     Choose one.',
        '',
      ].join('\n'),
    );
  });

  it('shows a window of a very long line', () => {
    const long = `a: ${'x'.repeat(5000)}`;
    const place = { file: 'f', line: 1, column: 4004, offset: 4003, endOffset: 4010 };
    const shown = formatText([{ ...finding, place }], new Map([['f', long]]));
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(130);
  });

  it('counts in words, with answered findings apart', () => {
    const answered = { ...finding, answered: { reason: 'r', office: 'o', date: '2024-01-01' } };
    expect(formatCounts([])).toBe('no findings');
    expect(formatCounts([finding, finding, answered])).toBe('2 errors, 1 answered');
    expect(formatCounts([{ ...finding, severity: 'warning' }])).toBe('1 warning');
  });
});

describe('formatSarif', () => {
  it('gives a result with its region for each finding, suppressed where answered', () => {
    const answered = { ...finding, answered: { reason: 'known', office: 'o', date: '2024-01-01' } };
    const log = JSON.parse(formatSarif([finding, answered], '1.0.0'));
    expect(log.version).toBe('2.1.0');
    const [first, second] = log.runs[0].results;
    expect(first).toMatchObject({
      ruleId: 'SHP-01',
      level: 'error',
      locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 9 } } }],
    });
    expect(second.suppressions[0].justification).toBe('known');
  });
});
