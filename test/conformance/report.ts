import type { Row } from './standards/standard.ts';
import { printTable } from './tools/print-table.ts';

/** Faults shown of one file and standard; the rest are counted. */
const MOST_SHOWN = 20;

/** What was found in generated documents, which the table sums up. */
export interface Sample {
  readonly rows: readonly Row[];
  readonly count: number;
  readonly seed: number;
}

/** Prints a row for each document and standard, one for all generated documents, then every fault; true when clean. */
export function report(rows: readonly Row[], sample?: Sample): boolean {
  const sums = sample === undefined ? [] : sumsOf(sample);
  printTable(
    ['document', 'standard', 'result'],
    [...byDocument(rows).map(({ file, standard, ...row }) => [file.name, standard, verdict(row)]), ...sums],
  );
  const all = [...rows, ...(sample?.rows ?? [])];
  const failed = all.filter(({ faults }) => faults.length > 0);
  for (const { file, standard, faults } of failed) {
    console.log(`\n${file.name}, ${standard}:`);
    for (const fault of faults.slice(0, MOST_SHOWN)) console.log(`  ${fault}`);
    if (faults.length > MOST_SHOWN) console.log(`  and ${faults.length - MOST_SHOWN} more`);
  }
  console.log(`\n${all.length - failed.length} results clean, ${failed.length} failed\n`);
  return failed.length === 0;
}

const verdict = ({ passed, faults }: Pick<Row, 'passed' | 'faults'>): string => {
  if (faults.length > 0) return `${faults.length} failed`;
  return passed === undefined ? 'clean' : `clean (${passed} checks)`;
};

/** All rows of one document together, in the order in which documents were met. */
function byDocument(rows: readonly Row[]): readonly Row[] {
  const documents = [...new Set(rows.map(({ file }) => file))];
  return documents.flatMap((document) => rows.filter(({ file }) => file === document));
}

function sumsOf({ rows, count, seed }: Sample): readonly (readonly string[])[] {
  const standards = [...new Set(rows.map(({ standard }) => standard))];
  return standards.map((standard) => {
    const these = rows.filter((row) => row.standard === standard);
    const failed = these.filter(({ faults }) => faults.length > 0).length;
    const result = failed > 0 ? `${failed} of ${these.length} failed` : `clean (${these.length} files)`;
    return [`${count} generated documents, SEED=${seed}`, standard, result];
  });
}
