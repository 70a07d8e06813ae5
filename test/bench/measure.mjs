import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MILLISECONDS = 2;

/** The middle of the numbers; of an even count, the mean of the two in the middle. */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const start = ([command, ...parameters], { directory, environment }) => {
  const child = spawn(command, parameters, {
    cwd: directory,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  const ended = new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, complaint }));
  });
  return { child, ended };
};

/** Runs `work` on a side with its files out of the way, then sees that all of them were made anew. */
const havingMade = async ({ makes }, work) => {
  for (const file of makes) rmSync(file, { force: true });
  const complaints = [];
  const result = await work(complaints);
  const missing = makes.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`not made: ${missing[0]}\n${complaints.join('\n').slice(-3000)}`);
  return result;
};

/** Wall time of a side's processes, each run to its end before the next begins, in milliseconds. */
export const timeOf = (side) =>
  havingMade(side, async (complaints) => {
    const begun = performance.now();
    for (const command of side.commands) complaints.push((await start(command, side).ended).complaint);
    return performance.now() - begun;
  });

const peakOf = (pid) => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

/**
 * The largest resident set of any of a side's processes, in MiB: the kernel's own high-water mark, read while they
 * run, in a run of its own that is not timed. Undefined where the system has no /proc.
 */
export const memoryOf = (side) =>
  havingMade(side, async (complaints) => {
    let peak = 0;
    for (const command of side.commands) {
      const { child, ended } = start(command, side);
      let running = true;
      const closed = ended.finally(() => {
        running = false;
      });
      while (running) {
        peak = Math.max(peak, peakOf(child.pid));
        await pause(POLL_MILLISECONDS);
      }
      complaints.push((await closed).complaint);
    }
    return peak > 0 ? peak / 1024 : undefined;
  });

/** Two sides in turns, A B A B …, as pairs of times; the first turn, which fills the disk's cache, is left out. */
export const alternate = async (turns, ours, theirs) => {
  const pairs = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const pair = { ours: await timeOf(ours), theirs: await timeOf(theirs) };
    if (turn > 0) pairs.push(pair);
  }
  return pairs;
};

/** What a side's one command prints on standard output, read as JSON. */
export const printedBy = ({ commands: [[command, ...parameters]], directory }) =>
  JSON.parse(execFileSync(command, parameters, { cwd: directory, encoding: 'utf8' }));
