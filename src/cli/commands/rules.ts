import { ruleList, rulePage, rulesManual } from '../../pipeline/rules-manual.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Arguments } from '../arguments.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `moothall rules`: every rule in one line, the manual page of those named, or with `--manual` all of them. */
export function rules({ positionals, values }: Arguments, terminal: Terminal): number {
  if (values.manual === true) {
    terminal.out(rulesManual().trimEnd());
    return 0;
  }
  const list = ruleList();
  if (positionals.length === 0) {
    const rows = list.map(({ id, severity, standing, title }) => [id, severity, standing, title]);
    terminal.out(table(['rule', 'severity', 'rests on', 'what it asks'], rows));
    terminal.say(`${list.length} rules. "moothall rules ID" shows one with its source and examples.`);
    return 0;
  }
  for (const name of positionals) {
    const page = rulePage(name.toUpperCase());
    if (page === undefined) {
      const near = nearest(
        name.toUpperCase(),
        list.map(({ id }) => id),
      );
      throw new UsageError(`There is no rule "${name}"${near ? `; did you mean "${near}"?` : '.'}`);
    }
    terminal.out(page.trimEnd());
  }
  return 0;
}
