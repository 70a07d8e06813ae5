import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process';

const LARGEST_OUTPUT = 1 << 30;

/** Whether a command of this name can be started on this machine. */
export const hasTool = (name: string): boolean =>
  spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;

/** The tools of the list that this machine lacks. */
export const missingTools = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !hasTool(name));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end and gives its exit status and what it printed; throws when it cannot be started. */
export function runTool(
  name: string,
  parameters: readonly string[],
  options: Partial<SpawnSyncOptionsWithStringEncoding> = {},
): Ran {
  const { error, status, stdout, stderr } = spawnSync(name, parameters, {
    maxBuffer: LARGEST_OUTPUT,
    ...options,
    encoding: 'utf8',
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** Prints one sentence about what this machine lacks and ends the process with the exit code for it, 2. */
export function stopForMissing(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
