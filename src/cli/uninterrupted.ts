/** What a person, or the system, ends a command with. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does something on the disk that must not be broken off half-way. A signal to end that comes meanwhile (Ctrl-C) ends the
 * command right after; at any other time it ends it at once.
 */
export async function uninterrupted<Result>(work: () => Result): Promise<Result> {
  let ending: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals) => {
    ending ??= signal;
  };
  for (const signal of ENDINGS) process.on(signal, hold);
  try {
    return work();
  } finally {
    // A signal is heard of only when the event loop comes round.
    await new Promise((done) => setImmediate(done));
    for (const signal of ENDINGS) process.off(signal, hold);
    if (ending) process.kill(process.pid, ending);
  }
}
