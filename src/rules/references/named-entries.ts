import { namedIn } from '../../schema/addresses.ts';
import type { SectionBlock } from '../../schema/blocks.ts';
import { isCalendarDate } from '../../schema/calendar-date.ts';
import type { Case } from '../../schema/case.ts';
import { isAbsent } from '../../schema/fact.ts';
import type { FinancialTable } from '../../schema/financial.ts';
import type { Finding, RuleContext } from '../rule.ts';
import { suggestion } from '../suggestion.ts';

/** One place where an entry of a case names another by its id. */
interface Naming {
  readonly path: string;
  readonly id: string | undefined;
  /** The ids it may be, and what they are ids of: "the tables". */
  readonly among: readonly string[];
  readonly what: string;
}

/** Every place where an entry names another that is not there. */
export function namedEntries(context: RuleContext): Finding[] {
  const { case: input } = context;
  const namings = [
    ...ofDecisions(input),
    ...ofBlocks(context),
    ...ofPlans(input),
    ...(input.tables ?? []).flatMap((table) => ofTable(table, input)),
  ];
  return [...namings.flatMap(missing), ...unknownPaths(context)];
}

function missing({ path, id, among, what }: Naming): Finding[] {
  if (id === undefined || among.includes(id)) return [];
  return [
    {
      path,
      message: `"${id}" is not the id of one of ${what}.${suggestion(id, among)}`,
      found: id,
      expected: among.length === 0 ? `an id; but there are none of ${what}` : among.join(', '),
      mend: 'Correct the id, or add the entry it names.',
    },
  ];
}

const idsOf = (list: readonly { readonly id: string }[] | undefined) => (list ?? []).map(({ id }) => id);

function ofDecisions(input: Case): Naming[] {
  const among = idsOf(input.recommendations);
  const what = 'the recommendations';
  const reasons = input.reasons === undefined || isAbsent(input.reasons) ? [] : input.reasons;
  return [
    ...reasons.flatMap((reason) =>
      reason.for.map((id): Naming => ({ path: `reasons.${reason.id}.for`, id, among, what })),
    ),
    ...Object.entries(input.decisions ?? {}).flatMap(([key, { outcomes }]) =>
      outcomes.map(
        ({ recommendation: id }, index): Naming => ({
          path: `decisions.${key}.outcomes.${index}.recommendation`,
          id,
          among,
          what,
        }),
      ),
    ),
  ];
}

function ofPlans({ backward_plan: plan, contracts }: Case): Naming[] {
  return [
    { path: 'backward_plan.contract', id: plan?.contract, among: idsOf(contracts), what: 'the contracts' },
  ];
}

/** Blocks of text that print a table or a chart, wherever they stand. */
function ofBlocks({ case: input, addresses }: RuleContext): Naming[] {
  const among = idsOf(input.tables);
  return addresses.collections.flatMap(({ path, value }): Naming[] => {
    if ('chart' in value && 'title' in value) return ofChart(path, value as Chart, input);
    const table = 'table' in value ? value.table : undefined;
    return typeof table === 'string' ? [{ path: `${path}.table`, id: table, among, what: 'the tables' }] : [];
  });
}

type Chart = Extract<SectionBlock, { chart: string }>;

/** What a chart shows: a contract, or columns of a table. */
function ofChart(path: string, { chart, of, columns }: Chart, { contracts, tables }: Case): Naming[] {
  if (chart === 'risk_matrix') return [];
  if (chart === 'contract_timeline')
    return [{ path: `${path}.of`, id: of, among: idsOf(contracts), what: 'the contracts' }];
  const among = idsOf(tables?.find(({ id }) => id === of)?.columns);
  return [
    { path: `${path}.of`, id: of, among: idsOf(tables), what: 'the tables' },
    ...(columns ?? []).map((id, at) => ({
      path: `${path}.columns.${at}`,
      id,
      among,
      what: "the table's columns",
    })),
  ];
}

function ofTable(table: FinancialTable, input: Case): Naming[] {
  const path = `tables.${table.id}`;
  const columns = idsOf(table.columns);
  const groups = idsOf(table.groups);
  const shares = idsOf(input.cost_shares?.find(({ id }) => id === table.shares)?.shares);
  const own = (at: string, id: string | undefined, among: readonly string[], what: string): Naming => ({
    path: `${path}.${at}`,
    id,
    among,
    what,
  });
  return [
    own('shares', table.shares, idsOf(input.cost_shares), 'the cost shares'),
    ...(table.heads ?? []).flatMap((head) =>
      head.columns.map((id) => own(`heads.${head.id}.columns`, id, columns, "the table's columns")),
    ),
    ...table.rows.flatMap((row) => [
      own(`rows.${row.id}.contract`, row.contract, idsOf(input.contracts), 'the contracts'),
      own(`rows.${row.id}.group`, row.group, groups, "the table's groups"),
      own(`rows.${row.id}.only`, row.only, shares, "the table's shares"),
      ...Object.keys(row.cells ?? {}).map((id) =>
        own(`rows.${row.id}.cells.${id}`, id, columns, "the table's columns"),
      ),
    ]),
    ...(table.totals ?? []).flatMap((total) => [
      own(`totals.${total.id}.of`, total.of, ['all', ...groups], 'the table\'s groups, or "all"'),
      ...Object.keys(total.stated ?? {}).map((id) =>
        own(`totals.${total.id}.stated.${id}`, id, columns, "the table's columns"),
      ),
    ]),
  ];
}

/** Paths that are not in texts: what funding pays for, when a request is due, what an answer or clearance is about. */
function unknownPaths({ case: input, figures, addresses }: RuleContext): Finding[] {
  const { funding } = input;
  const findings: Finding[] = [];
  const say = (path: string, named: string, expected: string, names: readonly string[]) =>
    findings.push({
      path,
      message: `"${named}" names nothing in this case.${suggestion(named, names)}`,
      found: named,
      expected,
      mend: 'Correct the path, or add what it names.',
    });
  const balanced = funding?.sources.some(({ amount }) => amount === 'balance') ?? false;
  if (funding && !balanced && !figures.has(funding.cost))
    say('funding.cost', funding.cost, 'the path of a figure', [...figures.keys()]);
  for (const { id, due } of input.requests ?? [])
    if (due !== undefined && !isDate(due) && figures.get(due)?.value.kind !== 'date')
      say(`requests.${id}.due`, due, 'a date, or the path of a calculated date', [...figures.keys()]);
  for (const { path, named } of figurePaths(input))
    if (!figures.has(named)) say(path, named, 'the path of a figure', [...figures.keys()]);
  const targets = [
    ...(input.savings ?? []).map(({ id, enabler }) => ({ path: `savings.${id}.enabler`, target: enabler })),
    ...(input.added ?? []).map(({ id, target }) => ({ path: `added.${id}.target`, target })),
    ...(input.clearances ?? []).map(({ id, section }) => ({
      path: `clearances.${id}.section`,
      target: section,
    })),
    ...(input.answers ?? []).map(({ target }, index) => ({ path: `answers.${index}.target`, target })),
  ];
  for (const { path, target } of targets)
    if (target !== undefined && namedIn(input, target).length === 0 && !figures.has(target))
      say(path, target, 'the path of something in the case', [...addresses.byPath.keys()]);
  return findings;
}

/** Figures that an entry states in round terms, or after a saving. */
function figurePaths(input: Case): { readonly path: string; readonly named: string }[] {
  return [
    ...(input.figures ?? []).flatMap((figure) =>
      'rounds' in figure && figure.rounds !== undefined
        ? [{ path: `figures.${figure.id}.rounds`, named: figure.rounds }]
        : [],
    ),
    ...(input.savings ?? []).flatMap(({ id, taken_into_account_by: named }) =>
      named === undefined ? [] : [{ path: `savings.${id}.taken_into_account_by`, named }],
    ),
  ];
}

function isDate(written: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && isCalendarDate(written);
}
