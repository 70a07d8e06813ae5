import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { reason } from './read-text.ts';
import { UsageError } from './usage-error.ts';

/** Refuses an output folder that cannot be made or written, before any work is done. */
export function writableFolder(folder: string): void {
  let nearest = folder;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  try {
    if (!statSync(nearest).isDirectory()) throw new Error('a file stands in the way');
    accessSync(nearest, constants.W_OK);
  } catch (error) {
    throw new UsageError(`${folder} cannot be written: ${reason(error)}.`);
  }
}
