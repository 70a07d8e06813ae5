import { join, resolve } from 'node:path';
import { jsonSchema, SCHEMA_NAMES } from '../../schema/json-schema.ts';
import type { Arguments } from '../arguments.ts';
import { choices } from '../choices.ts';
import type { Terminal } from '../terminal.ts';
import { chosenWorkspace } from '../workspace.ts';
import { writeFile } from '../write-file.ts';

/** `moothall schema`: prints one JSON Schema, or writes all of them where the data files look for them. */
export function schema(given: Arguments, terminal: Terminal): number {
  const names = choices('schema', given.positionals.length > 0 ? given.positionals : undefined, SCHEMA_NAMES);
  if (names) {
    for (const name of names) terminal.out(JSON.stringify(jsonSchema(name), null, 2));
    return 0;
  }
  const folder = given.values.output
    ? resolve(String(given.values.output))
    : join(chosenWorkspace(given.values.workspace), 'data', 'schema');
  for (const name of SCHEMA_NAMES) {
    const path = join(folder, `${name}.schema.json`);
    writeFile(path, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
    terminal.say(`written: ${path}`);
  }
  return 0;
}
