declare const MOOTHALL_VERSION: string | undefined;

/** The version of this build. */
export function version(): string {
  return typeof MOOTHALL_VERSION === 'string' ? MOOTHALL_VERSION : '0.0.0-source';
}
