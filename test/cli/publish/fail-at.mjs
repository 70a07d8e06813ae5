// Loaded before the command: lets its writing of files fail, or the process be killed, at a moment of our choosing.
// KILL_AT=n kills it (SIGKILL) before its n-th change of the disk, FULL_AFTER=n fills the disk after n bytes,
// COUNT_TO=file says at its end how many changes it made.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_AT, FULL_AFTER, COUNT_TO } = process.env;
const plain = { writeFileSync: fs.writeFileSync, writeSync: fs.writeSync };
let changes = 0;
let written = 0;

for (const name of [
  'mkdirSync',
  'openSync',
  'writeSync',
  'writeFileSync',
  'fsyncSync',
  'renameSync',
  'rmSync',
]) {
  const own = fs[name];
  fs[name] = (...given) => {
    // Descriptors 0 to 2 are the terminal, and what is opened to be read changes nothing.
    if (name === 'openSync' && (given[1] ?? 'r') === 'r') return own(...given);
    changes += 1;
    if (changes === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
    if (FULL_AFTER !== undefined && (name === 'writeSync' || name === 'writeFileSync')) {
      written += given[1].length;
      if (written > Number(FULL_AFTER))
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    }
    return own(...given);
  };
}
syncBuiltinESMExports();
if (COUNT_TO !== undefined) process.on('exit', () => plain.writeFileSync(COUNT_TO, String(changes)));
