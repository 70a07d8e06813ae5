import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { loadCommand } from '../load-command.ts';
import type { WorkspaceTexts } from '../workspace.ts';
import type { Task } from './tasks.ts';

// A worker thread runs the same bundle as the command, with the same code compiled ahead.
const { perform, readOnce, withFiles } = loadCommand(
  fileURLToPath(new URL('command.cjs', import.meta.url)),
).start();
const workspace = readOnce(withFiles(workerData as WorkspaceTexts));

/** What the pool calls in a worker thread for each piece of work. Pages stay here: they are too much to hand over. */
export async function work(task: Task) {
  workspace.forget();
  const result = await perform(task, workspace);
  if (!('here' in result)) return result;
  const { here: _, ...made } = result;
  return made;
}
