import { spawnSync } from 'node:child_process';

const LARGEST_OUTPUT = 1 << 30;

/** Whether a command of this name can be started on this machine. */
export const hasTool = (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;

/** The tools of the list that this machine lacks. */
export const missingTools = (names) => names.filter((name) => !hasTool(name));

/** Runs a command to its end and gives its exit status and what it printed; throws when it cannot be started. */
export const runTool = (name, parameters, options = {}) => {
  const { error, status, stdout, stderr } = spawnSync(name, parameters, {
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
    ...options,
  });
  if (error) throw error;
  return { status, stdout, stderr };
};

/** Prints one sentence about what this machine lacks and ends the process with the exit code for it, 2. */
export const stopForMissing = (sentence) => {
  console.error(sentence);
  process.exit(2);
};
