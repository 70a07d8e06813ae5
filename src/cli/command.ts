/** What the bundle holds: the command itself, and what its worker threads do. */

export { readOnce } from './read-once.ts';
export { run } from './run.ts';
export { perform } from './workers/perform.ts';
export { withFiles } from './workspace.ts';
