import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../schema/nearest.ts';
import type { Arguments } from './arguments.ts';
import { complaintOf } from './complaint.ts';
import { HELP } from './help.ts';
import { openTerminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Options every command takes. */
const COMMON = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean', short: 'v' },
  workspace: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** What making a pack takes, to look at it or to publish it. */
const PACK = {
  audience: { type: 'string' },
  supplement: { type: 'string' },
  'include-nonconforming': { type: 'boolean' },
  output: { type: 'string' },
  date: { type: 'string' },
  language: { type: 'string' },
  jobs: { type: 'string' },
  'no-cache': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

const OPTIONS = {
  check: { format: { type: 'string' }, fix: { type: 'boolean' }, jobs: { type: 'string' } },
  explain: { format: { type: 'string' } },
  rules: { manual: { type: 'boolean' } },
  timetable: { format: { type: 'string' }, date: { type: 'string' } },
  render: {
    document: { type: 'string', multiple: true },
    format: { type: 'string' },
    audience: { type: 'string' },
    output: { type: 'string' },
    date: { type: 'string' },
    language: { type: 'string' },
    jobs: { type: 'string' },
    'no-cache': { type: 'boolean' },
  },
  publish: PACK,
  pack: PACK,
  decide: {
    audience: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    date: { type: 'string' },
    language: { type: 'string' },
    'no-cache': { type: 'boolean' },
  },
  status: { date: { type: 'string' }, 'as-of': { type: 'string' }, json: { type: 'boolean' } },
  'forward-plan': {
    since: { type: 'string' },
    issue: { type: 'string' },
    output: { type: 'string' },
    date: { type: 'string' },
    language: { type: 'string' },
  },
  schema: { output: { type: 'string' } },
  new: { id: { type: 'string' } },
} as const satisfies Record<string, ParseArgsConfig['options']>;

export type CommandName = keyof typeof OPTIONS;

/** Runs one command line and gives its exit code: 0 clean or warnings, 1 findings at error level, 2 wrong usage. */
export async function run(words: readonly string[]): Promise<number> {
  const quiet = words.includes('--quiet') || words.includes('-q');
  const verbose = words.includes('--verbose') || words.includes('-v');
  const terminal = openTerminal({ quiet, verbose });
  try {
    const name = words.find((word) => !word.startsWith('-'));
    if (words.includes('--version') || words.includes('-V')) {
      terminal.out(version());
      return 0;
    }
    if (words.includes('--help') || words.includes('-h') || name === 'help') {
      terminal.out(HELP);
      return 0;
    }
    if (name === undefined)
      throw new UsageError(
        'Say what to do: check, render, pack, publish, decide, status, forward-plan, explain, timetable, rules, schema or new.',
      );
    if (!isCommand(name)) {
      const near = nearest(name, Object.keys(OPTIONS));
      throw new UsageError(`There is no command "${name}"${near ? `; did you mean "${near}"?` : '.'}`);
    }
    const given = read(name, words);
    switch (name) {
      case 'check':
        return await (await import('./commands/check.ts')).check(given, terminal);
      case 'explain':
        return (await import('./commands/explain.ts')).explain(given, terminal);
      case 'rules':
        return (await import('./commands/rules.ts')).rules(given, terminal);
      case 'timetable':
        return (await import('./commands/timetable.ts')).timetable(given, terminal);
      case 'render':
        return await (await import('./commands/render.ts')).render(given, terminal);
      case 'pack':
        return await (await import('./commands/pack.ts')).pack(given, terminal);
      case 'decide':
        return await (await import('./commands/decide.ts')).decide(given, terminal);
      case 'publish':
        return await (await import('./commands/publish.ts')).publish(given, terminal);
      case 'status':
        return (await import('./commands/status.ts')).status(given, terminal);
      case 'forward-plan':
        return await (await import('./commands/forward-plan.ts')).forwardPlan(given, terminal);
      case 'schema':
        return (await import('./commands/schema.ts')).schema(given, terminal);
      case 'new':
        return (await import('./commands/new-case.ts')).newCase(given, terminal);
    }
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`moothall: ${error.message}`);
      if (!(error.cause instanceof Error)) terminal.complain('Run "moothall --help" for the commands.');
      return 2;
    }
    terminal.complain(complaintOf(error, 'the command', verbose));
    return 2;
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(OPTIONS, name);
}

function read(name: CommandName, words: readonly string[]): Arguments {
  const index = words.indexOf(name);
  const rest = words.filter((_, position) => position !== index);
  const options: NonNullable<ParseArgsConfig['options']> = { ...COMMON, ...OPTIONS[name] };
  try {
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true, strict: true });
    const blank = Object.keys(values).find((key) => values[key] === '');
    if (blank !== undefined) throw new Error(`--${blank} needs a value`);
    return { positionals, values: values as Arguments['values'] };
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageError(`${message}.`);
  }
}
