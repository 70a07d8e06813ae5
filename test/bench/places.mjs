import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** The benchmark's own folder. */
export const BENCH = join(ROOT, 'test', 'bench');

/** Where inputs and results lie; ignored, made anew by every run. */
export const WORK = join(BENCH, 'work');

/** The kind of paper every measurement is of; read-paper.ts names the same. */
export const KIND = 'joint-committee-report';

/** The day the papers are rendered for; read-paper.ts names the same. */
export const DATE = '2026-01-06';
