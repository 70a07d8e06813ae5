import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';
import { reason } from './read-text.ts';
import { UsageError } from './usage-error.ts';

/** Leave to publish a meeting, which one process has at a time. */
export interface PublishingTurn {
  readonly release: () => void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Takes the turn to publish what `lock` is the record of. It is a file beside it, named with a number: the one of the
 * highest number has the turn. Each is made only where none of its name is there, so that of two processes that both
 * find the holder gone, one succeeds it. A holder on another computer is taken to be at work.
 */
export function takeTurn(lock: string): PublishingTurn {
  const folder = dirname(lock);
  const stem = basename(lock).replace(/\.lock\.yaml$/, '');
  const pathOf = (number: number) => join(folder, `${stem}.publishing-${number}`);
  const there = numbersOf(folder, stem);
  for (const number of there) refuseAtWork(pathOf(number));
  const own = Math.max(0, ...there) + 1;
  const me: Holder = { pid: process.pid, host: hostname() };
  try {
    writeFileSync(pathOf(own), `${JSON.stringify(me)}\n`, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw atWork(pathOf(own), holderOf(pathOf(own)));
    throw new UsageError(`${pathOf(own)} cannot be written: ${reason(error)}.`);
  }
  const release = () => rmSync(pathOf(own), { force: true });
  try {
    for (const number of numbersOf(folder, stem)) if (number !== own) refuseAtWork(pathOf(number));
  } catch (error) {
    release();
    throw error;
  }
  for (const number of there) rmSync(pathOf(number), { force: true });
  return { release };
}

function numbersOf(folder: string, stem: string): number[] {
  return readdirSync(folder).flatMap((name) => {
    const number = name.startsWith(`${stem}.publishing-`) ? name.slice(stem.length + 12) : '';
    return /^\d+$/.test(number) ? [Number(number)] : [];
  });
}

function refuseAtWork(path: string): void {
  const holder = holderOf(path);
  if (holder && (holder.host !== hostname() || (holder.pid !== process.pid && isRunning(holder.pid))))
    throw atWork(path, holder);
}

/** Undefined where the file is gone, or was cut short by the end of the process that wrote it. */
function holderOf(path: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function atWork(path: string, holder: Holder | undefined): UsageError {
  const who = holder ? ` (process ${holder.pid} on ${holder.host})` : '';
  return new UsageError(
    `This meeting is being published by another run${who}. Wait until it has ended; if there is none, delete ${path}.`,
    { cause: new Error('at work') },
  );
}

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
