/** Wrong usage, configuration, or an output that cannot be written: the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
