import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import { formatText } from '../../diagnostics/format-text.ts';
import { type ItemStatus, type MeetingStatus, meetingStatus } from '../../pipeline/pack/meeting-status.ts';
import type { Deadline } from '../../pipeline/timetable-of.ts';
import type { Arguments } from '../arguments.ts';
import { caseReader } from '../case-reader.ts';
import { meetingFile } from '../meeting-file.ts';
import { readText } from '../read-text.ts';
import { table, wrap } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { UsageError } from '../usage-error.ts';
import { chosenWorkspace, openWorkspace } from '../workspace.ts';

/** `moothall status MEETING…`: each item, the state of its paper, what blocks publication, and the days that are left. */
export function status({ positionals, values }: Arguments, terminal: Terminal): number {
  const day = today(values.date === undefined ? undefined : String(values.date), process.env);
  const root = chosenWorkspace(values.workspace);
  if (positionals.length === 0) throw new UsageError('Name a meeting: moothall status MEETING.');
  const paths = positionals.map((name) => meetingFile(name, root));
  const workspace = openWorkspace(root);
  let blocked = false;
  for (const path of paths) {
    const file = readText(path, root);
    const cases = caseReader(root);
    const found = meetingStatus(file, cases.of, workspace, day);
    terminal.out(heading(found, day, terminal));
    if (found.items.length > 0) {
      const head = ['item', 'business', 'paper', 'blocking', 'to answer', 'next day the law sets', 'in'];
      terminal.out(table(head, found.items.map(row), [0, 3, 4, 6]));
    }
    const ahead = found.deadlines.filter(({ daysLeft }) => daysLeft >= 0);
    if (ahead.length > 0)
      terminal.out(`\n${table(['day', 'in', 'for the meeting'], ahead.map(deadlineRow), [1])}`);
    const blocking = found.diagnostics.filter(blocksPublication);
    blocked ||= blocking.length > 0 || found.items.some((item) => item.blocking > 0);
    if (found.items.length === 0 || values.verbose === true)
      terminal.complain(
        formatText(
          blocking,
          new Map([file, ...cases.read()].map((one) => [one.file, one.text])),
          terminal.paint,
        ),
      );
  }
  return blocked ? 1 : 0;
}

function heading({ id, date }: MeetingStatus, day: string, terminal: Terminal): string {
  return `${terminal.paint.strong(id)}${date === undefined ? '' : `, meets ${date}; seen from ${day}`}`;
}

function row({ number, id, about, state, blocking, warnings, next }: ItemStatus): string[] {
  const business = about === id ? id : `${id}: ${about}`;
  const count = (of: number) => (of === 0 ? '' : String(of));
  return [
    number,
    business.length > 52 ? `${business.slice(0, 51)}…` : business,
    state,
    count(blocking),
    count(warnings),
    next ? next.label : '',
    next ? String(next.daysLeft) : '',
  ];
}

function deadlineRow({ printed, daysLeft, label }: Deadline): string[] {
  return [printed, String(daysLeft), wrap(label, 60)];
}
