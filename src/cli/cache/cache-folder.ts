import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/**
 * Where items and drawings are kept between runs: MOOTHALL_CACHE, else `moothall` in the user's cache folder
 * (XDG_CACHE_HOME where it is a full path, else `~/.cache`).
 */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env.MOOTHALL_CACHE) return resolve(env.MOOTHALL_CACHE);
  const { XDG_CACHE_HOME: xdg } = env;
  return join(xdg && isAbsolute(xdg) ? xdg : join(homedir(), '.cache'), 'moothall');
}
