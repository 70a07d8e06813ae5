import { join } from 'node:path';
import { readOnce } from '../read-once.ts';
import { type OpenWorkspace, packageFolder, textsOf } from '../workspace.ts';
import { perform } from './perform.ts';
import type { Task, TaskName, Tasks } from './tasks.ts';

/** Who does the work of a command: worker threads, or this thread where there is too little to be worth them. */
export interface Crew {
  /** Does one piece of work; rejects where the program fails over it, or the thread that has it dies. */
  readonly perform: <Name extends TaskName>(
    name: Name,
    given: Tasks[Name]['given'],
  ) => Promise<Tasks[Name]['gives']>;
  /** How many pieces may be under way or waiting to be taken, so that memory stays bounded. */
  readonly ahead: number;
  /** Whether there are threads beside this one. */
  readonly shared: boolean;
  readonly close: () => Promise<void>;
}

/** Fewer pieces are finished before a second thread has loaded the program and its code is warm. */
const FEWEST = 6;

/** For each thread, one piece under way and one that waits, so that none is ever without. */
const AHEAD = 2;

/**
 * A crew of as many threads as `jobs` for about so many pieces of work; `file` is what they run. Whoever does the work, it
 * comes out the same.
 */
export async function openCrew(
  workspace: OpenWorkspace,
  { jobs, pieces }: { readonly jobs: number; readonly pieces: number },
  file: string = join(packageFolder('dist'), 'cli', 'worker.cjs'),
): Promise<Crew> {
  const threads = Math.min(jobs, pieces);
  if (threads < 2 || pieces < FEWEST) return alone(workspace);
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: file,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
    workerData: textsOf(workspace),
    recordTiming: false,
  });
  return {
    perform: (name, given) => pool.run({ name, given } as Task),
    ahead: threads * AHEAD,
    shared: true,
    close: () => pool.destroy(),
  };
}

/** All in this thread, one piece after the other, and none begun before it is wanted. */
function alone(given: OpenWorkspace): Crew {
  const workspace = readOnce(given);
  return {
    perform: async <Name extends TaskName>(name: Name, given: Tasks[Name]['given']) => {
      workspace.forget();
      return (await perform({ name, given } as Task, workspace)) as Tasks[Name]['gives'];
    },
    ahead: 1,
    shared: false,
    close: async () => {},
  };
}
