import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import { formatText } from '../../diagnostics/format-text.ts';
import { type MeetingStatus, meetingStatus } from '../../pipeline/pack/meeting-status.ts';
import type { Arguments } from '../arguments.ts';
import { caseReader } from '../case-reader.ts';
import { readLockFile } from '../lock-file.ts';
import { meetingFile } from '../meeting-file.ts';
import { readText } from '../read-text.ts';
import { statusScreen } from '../status-screen.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { UsageError } from '../usage-error.ts';
import { chosenWorkspace, openWorkspace } from '../workspace.ts';

/** Screens are no narrower and no wider than this. */
const COLUMNS = { least: 80, most: 100 } as const;

/**
 * `moothall status MEETING…`: each item, the state of its paper, what blocks publication, what was decided, and the days
 * that are left of each that the law sets; `--json` for machines.
 */
export function status({ positionals, values }: Arguments, terminal: Terminal): number {
  const day = seenFrom(values);
  const root = chosenWorkspace(values.workspace);
  if (positionals.length === 0) throw new UsageError('Name a meeting: moothall status MEETING.');
  const paths = [...new Set(positionals.map((name) => meetingFile(name, root)))];
  const workspace = openWorkspace(root);
  const found = paths.map((path) => {
    const file = readText(path, root);
    const cases = caseReader(root);
    const state = meetingStatus(file, cases.of, workspace, day, readLockFile(path, root));
    const texts = new Map([file, ...cases.read()].map((one) => [one.file, one.text]));
    return { state, texts };
  });
  if (values.json === true)
    terminal.out(
      JSON.stringify(
        found.map(({ state }) => asData(state, day)),
        null,
        2,
      ),
    );
  else
    found.forEach(({ state, texts }, index) => {
      terminal.out(`${index === 0 ? '' : '\n'}${statusScreen(state, columns())}`);
      if (state.items.length === 0 || values.verbose === true) {
        const blocking = state.diagnostics.filter(blocksPublication);
        if (blocking.length > 0) terminal.complain(formatText(blocking, texts, terminal.paint));
      }
    });
  return found.some(({ state }) => isBlocked(state)) ? 1 : 0;
}

function seenFrom(values: Arguments['values']): string {
  const { date, 'as-of': asOf } = values;
  if (date !== undefined && asOf !== undefined)
    throw new UsageError('Give --as-of or --date, not both: they are the same.');
  const given = asOf ?? date;
  return today(
    given === undefined ? undefined : String(given),
    process.env,
    asOf === undefined ? 'date' : 'as-of',
  );
}

function columns(): number {
  const { columns: own } = process.stdout;
  return Math.min(COLUMNS.most, Math.max(COLUMNS.least, own ?? COLUMNS.most));
}

function isBlocked({ items, diagnostics }: MeetingStatus): boolean {
  return diagnostics.some(blocksPublication) || items.some(({ blocking }) => blocking > 0);
}

function asData({ diagnostics, items, ...rest }: MeetingStatus, asOf: string): object {
  return {
    as_of: asOf,
    blocked: isBlocked({ diagnostics, items, ...rest }),
    ...rest,
    items,
    findings: diagnostics
      .filter(({ severity, answered }) => severity !== 'advice' && !answered)
      .map(({ rule, severity, message, place }) => ({
        rule,
        severity,
        message,
        ...(place ? { file: place.file, line: place.line, column: place.column } : {}),
      })),
  };
}
