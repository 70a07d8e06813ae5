import type { Paint } from '../diagnostics/format-text.ts';
import { PLAIN } from '../diagnostics/format-text.ts';

/** Where the command speaks: results on standard output, progress and complaints on standard error. */
export interface Terminal {
  readonly paint: Paint;
  /** A result, always printed. */
  out(words: string): void;
  /** A complaint, always printed. */
  complain(words: string): void;
  /** News of the work; not with --quiet. */
  say(words: string): void;
  /** Detail; only with --verbose. */
  detail(words: string): void;
  /** A line that the next one replaces; only on a terminal. */
  progress(words: string): void;
}

const COLOURED: Paint = {
  error: (words) => `\u001b[31m${words}\u001b[0m`,
  warning: (words) => `\u001b[33m${words}\u001b[0m`,
  advice: (words) => `\u001b[36m${words}\u001b[0m`,
  faint: (words) => `\u001b[2m${words}\u001b[0m`,
  strong: (words) => `\u001b[1m${words}\u001b[0m`,
};

/** A terminal over this process's streams. No colour with NO_COLOR, nor a moving line where nobody watches. */
export function openTerminal(options: { readonly quiet: boolean; readonly verbose: boolean }): Terminal {
  const { stdout, stderr, env } = process;
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  const moving = stderr.isTTY === true && !options.quiet && env.TERM !== 'dumb';
  const clear = () => (moving ? stderr.write('\r\u001b[2K') : undefined);
  return {
    paint: colour ? COLOURED : PLAIN,
    out: (words) => {
      clear();
      stdout.write(`${words}\n`);
    },
    complain: (words) => {
      clear();
      stderr.write(`${words}\n`);
    },
    say: (words) => {
      if (options.quiet) return;
      clear();
      stderr.write(`${words}\n`);
    },
    detail: (words) => {
      if (options.verbose) stderr.write(`${words}\n`);
    },
    progress: (words) => {
      if (moving) stderr.write(`\r\u001b[2K${words}`);
    },
  };
}
