import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import { formatText } from '../../diagnostics/format-text.ts';
import { caseTimetable, type Deadline, meetingTimetable } from '../../pipeline/timetable-of.ts';
import type { Arguments } from '../arguments.ts';
import { choice } from '../choices.ts';
import { readText } from '../read-text.ts';
import { table, wrap } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { UsageError } from '../usage-error.ts';
import { chosenWorkspace, findCase, findMeeting, openWorkspace } from '../workspace.ts';

/** `moothall timetable CASE|MEETING…`: every day that law, constitution or contract sets, earliest first. */
export function timetable({ positionals, values }: Arguments, terminal: Terminal): number {
  const format = choice('format', values.format, ['table', 'json'], 'table');
  const day = today(values.date === undefined ? undefined : String(values.date), process.env);
  const root = chosenWorkspace(values.workspace);
  if (positionals.length === 0)
    throw new UsageError('Name a case or a meeting: moothall timetable CASE|MEETING.');
  const workspace = openWorkspace(root);
  let failed = false;
  const all = positionals.map((name) => {
    const meeting = findMeeting(name, root);
    const file = readText(meeting ?? findCase(name, root), root);
    const found = (meeting === undefined ? caseTimetable : meetingTimetable)(file, workspace, day);
    const blocking = found.diagnostics.filter(blocksPublication);
    if (found.deadlines.length === 0 && blocking.length > 0) {
      failed = true;
      terminal.complain(formatText(blocking, new Map([[file.file, file.text]]), terminal.paint));
    }
    return found;
  });
  if (format === 'json')
    terminal.out(
      JSON.stringify(
        all.map(({ id, deadlines }) => ({ id, deadlines })),
        null,
        2,
      ),
    );
  else
    for (const { id, deadlines } of all) {
      terminal.out(terminal.paint.strong(id));
      terminal.out(
        deadlines.length === 0
          ? 'No day can be worked out: the file states no date of a meeting, decision or contract.'
          : table(['day', 'in', 'what', 'how', 'source'], deadlines.map(row), [1]),
      );
    }
  return failed ? 1 : 0;
}

function row({ printed, label, daysLeft, method, source }: Deadline): string[] {
  return [wrap(printed, 30), String(daysLeft), wrap(label, 34), wrap(method, 46), wrap(source ?? '', 30)];
}
