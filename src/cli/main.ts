#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// One paper is finished before optimised code pays for its own making: V8 waits longer before it optimises. A batch
// still gets there.
setFlagsFromString('--interrupt-budget=1000000');

const { run } = await import('./run.ts');

// A reader that goes away (moothall … | head) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
