import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { documentKind } from '../../schema/case.ts';
import { id as idSchema } from '../../schema/scalars.ts';
import type { Arguments } from '../arguments.ts';
import { choices } from '../choices.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { chosenWorkspace, packageFolder } from '../workspace.ts';
import { writeFile } from '../write-file.ts';

/** `moothall new KIND --id ID`: a commented starter in data/cases, with its blanks to fill; never overwrites. */
export function newCase(given: Arguments, terminal: Terminal): number {
  const kind = choices('KIND', given.positionals, documentKind.options)?.[0];
  if (!kind) throw new UsageError(`Say which document: ${documentKind.options.join(', ')}.`);
  const id = given.values.id === undefined ? undefined : String(given.values.id);
  if (id === undefined) throw new UsageError('Give the case an id: --id my-authority-my-matter.');
  const shape = idSchema.safeParse(id);
  if (!shape.success)
    throw new UsageError(`The id "${id}" ${shape.error.issues[0]?.message ?? 'is not valid'}.`);

  const root = chosenWorkspace(given.values.workspace);
  const path = join(root, 'data', 'cases', `${id}.yaml`);
  const shown = relative(process.cwd(), path);
  if (existsSync(path)) throw new UsageError(`${shown} is already there; nothing was written.`);
  const starter = readFileSync(join(packageFolder('templates'), 'starters', `${kind}.yaml`), 'utf8');
  writeFile(path, starter.replaceAll('{{id}}', id));
  terminal.out(`written: ${shown}`);
  terminal.say(`Fill in the blanks, then run: moothall check ${id}`);
  return 0;
}
