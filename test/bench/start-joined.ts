// node start-joined.js OUT.pdf JOBS CASE.yaml…  Loads joined.cjs with its compiled code, as the command is loaded.
import { fileURLToPath } from 'node:url';
import { loadCommand } from '../../src/cli/load-command.ts';
import type * as Joined from './joined.ts';

const joined: unknown = loadCommand(fileURLToPath(new URL('joined.cjs', import.meta.url))).start();
await (joined as typeof Joined).run(process.argv.slice(2));
