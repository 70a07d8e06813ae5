import { getPriority, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { loadCommand } from '../load-command.ts';
import type { WorkspaceTexts } from '../workspace.ts';
import type { Task } from './tasks.ts';

/** How far a worker steps back behind the main thread; 19 is furthest. */
const NICENESS = 10;

// A worker thread runs the same bundle as the command, with the same code compiled ahead.
const { perform, readOnce, withFiles } = loadCommand(
  fileURLToPath(new URL('command.cjs', import.meta.url)),
).start();
const workspace = readOnce(withFiles(workerData as WorkspaceTexts));

stepBack();

/** What the pool calls in a worker thread for each piece of work. Pages stay here: they are too much to hand over. */
export async function work(task: Task) {
  workspace.forget();
  const result = await perform(task, workspace);
  if (!('here' in result)) return result;
  const { here: _, ...made } = result;
  return made;
}

/**
 * The main thread puts together what the others make and is the one that all end up waiting for, so that it should not
 * wait for a processor. Only Linux gives a thread a priority of its own: elsewhere it would be the whole process's.
 */
function stepBack(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(Math.max(getPriority(), NICENESS));
  } catch {
    // Not everyone may; the work is the same.
  }
}
