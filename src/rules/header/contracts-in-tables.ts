import type { CommittedSum } from '../../calculators/committed-sums.ts';
import type { RuleContext } from '../rule.ts';

/** What the tables give for contracts of the case: the rows of each table, added in the column of whole values. */
export function contractsInTables({
  case: input,
  figures,
}: Pick<RuleContext, 'case' | 'figures'>): readonly CommittedSum[] {
  return (input.tables ?? []).flatMap(({ id, rows, columns, basis }): CommittedSum[] => {
    const column = columns.findLast((one) => one.kind === 'money' && one.share === undefined);
    if (!column) return [];
    const sums = rows.flatMap((row) => {
      if (row.contract === undefined) return [];
      const path = `tables.${id}.${row.id}.${column.id}`;
      const value = figures.get(path)?.value;
      return value?.kind === 'money' ? [{ path, pence: value.pence }] : [];
    });
    if (sums.length === 0) return [];
    return [
      {
        pence: sums.reduce((sum, { pence }) => sum + pence, 0n),
        what: `the value of the contracts in table "${id}"${basis === 'per_year' ? ' for one year' : ''}`,
        inputs: sums.map(({ path }) => path),
      },
    ];
  });
}
