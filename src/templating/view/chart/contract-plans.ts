import { isWithheld } from '../../../exemption/withheld.ts';
import { entriesOf, plainText } from '../../readable.ts';
import { type ChartPlan, NOTHING } from './chart-plan.ts';
import { type ChartReader, readPoint } from './read-point.ts';

/** Every contract of the case in time, from its first day to its last, and to the last with every option used. */
export function contractsPlan(reader: ChartReader): ChartPlan {
  const { paper, withheld } = reader;
  const { words, figures } = paper;
  const rows = entriesOf(paper.case.contracts).map((contract) => {
    if (isWithheld(contract)) withheld.push('contracts');
    const path = `contracts.${contract.id}`;
    const first = entriesOf(contract.terms)[0]?.id ?? '';
    const cells = [`${path}.terms.${first}.from`, `${path}.end`, `${path}.maximum_end`];
    return {
      label: plainText(contract.name, paper),
      cells: cells.map((each) => readPoint(each, undefined, reader)),
    };
  });
  const dated = rows.filter(({ cells }) => cells.slice(0, 2).some(({ text }) => text !== ''));
  const optional = dated.some(({ cells: [, end, latest] }) => (latest?.value ?? 0) > (end?.value ?? 0));
  const columns = [words('from'), words('to'), ...(optional ? [words('chart-option-end')] : [])];
  const cut = dated.map(({ label, cells }) => ({ label, cells: cells.slice(0, columns.length) }));
  return { kind: 'timeline', columns, rows: figures.size === 0 ? [] : cut, tabled: false };
}

/** The terms of one contract, then the options that are left. */
export function termsPlan(id: string, reader: ChartReader): ChartPlan | undefined {
  const { paper, withheld } = reader;
  const { words } = paper;
  const contract = entriesOf(paper.case.contracts).find((one) => one.id === id);
  if (!contract) return undefined;
  if (isWithheld(contract)) {
    withheld.push(`contracts.${id}`);
    return undefined;
  }
  const rows = entriesOf(contract.terms).map((term) => {
    if (isWithheld(term)) withheld.push(`contracts.${id}.terms`);
    const path = `contracts.${id}.terms.${term.id}`;
    const label = term.label === undefined ? words(`term-${term.basis}`) : plainText(term.label, paper);
    return {
      label,
      cells: [readPoint(`${path}.from`, undefined, reader), readPoint(`${path}.to`, undefined, reader)],
    };
  });
  const end = readPoint(`contracts.${id}.end`, undefined, reader);
  const latest = readPoint(`contracts.${id}.maximum_end`, undefined, reader);
  const columns = [words('from'), words('to')];
  if (latest.value <= end.value) return { kind: 'timeline', columns, rows, tabled: false };
  const last = rows.length - 1;
  return {
    kind: 'timeline',
    columns: [...columns, words('chart-option-end')],
    rows: rows.map((row, at) => ({ ...row, cells: [...row.cells, at === last ? latest : NOTHING] })),
    tabled: false,
  };
}
