#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { loadCommand } from './load-command.ts';

// A reader that goes away (moothall … | head) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const command = loadCommand(fileURLToPath(new URL('command.cjs', import.meta.url))).start();
process.exitCode = await command.run(process.argv.slice(2));
