import type { Table } from '../../src/tree/nodes.ts';
import { columns, row, table } from './tree-builder.ts';

export const RISK_HEADINGS = [
  'Risk',
  'Cause',
  'Likelihood',
  'Impact',
  'Risk before mitigation',
  'Mitigation',
  'Residual risk',
  'Owner',
] as const;
const RISK = [
  'A provider withdraws',
  'Short awards',
  'Medium',
  'Medium',
  'Medium',
  'Both councils write to each provider as soon as the decision takes effect.',
  'Low',
  'Director of Health',
] as const;
/** The words of the risk table. */
export const RISK_WORDS = [...RISK_HEADINGS, ...RISK].flatMap((words) => words.split(' '));

/** Eight columns, those of single words far too narrow for their headings. */
export function riskTable(): Table {
  const asked = columns(...[10, 8, 4, 4, 4, 12, 4, 6].map((share) => [share, 'left'] as const));
  return table('', asked, [row('head', asked, RISK_HEADINGS)], [row('body', asked, RISK)]);
}

/** So many columns of the same width and heading, and rows of short figures. */
export function manyColumns(count: number, more: Partial<Table> = {}, rows = 1): Table {
  const asked = columns(...Array.from({ length: count }, () => [1, 'left'] as const));
  const figures = row(
    'body',
    asked,
    asked.map((_, i) => `${i}`),
  );
  const head = [
    row(
      'head',
      asked,
      asked.map(() => 'Likelihood'),
    ),
  ];
  return table(
    'Table 1: Wide',
    asked,
    head,
    Array.from({ length: rows }, () => figures),
    more,
  );
}
