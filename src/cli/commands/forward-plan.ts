import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import { formatCounts, formatText } from '../../diagnostics/format-text.ts';
import { type MadeForwardPlan, makeForwardPlan } from '../../pipeline/forward-plan/make-forward-plan.ts';
import { issueText } from '../../pipeline/forward-plan/plan-files.ts';
import type { SourceFile } from '../../pipeline/workspace.ts';
import type { Arguments } from '../arguments.ts';
import { caseReader } from '../case-reader.ts';
import { choice } from '../choices.ts';
import { issueFile, lastIssue, meetingsNamedIn } from '../forward-plan-issues.ts';
import { meetingFile } from '../meeting-file.ts';
import { readText } from '../read-text.ts';
import { removeFolder, swapFolder } from '../swap-folder.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { uninterrupted } from '../uninterrupted.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { chosenWorkspace, openWorkspace } from '../workspace.ts';
import { writableFolder } from '../writable-folder.ts';
import { writeFile } from '../write-file.ts';

/**
 * `moothall forward-plan MEETING…`: the notice of key decisions and private meetings over the meetings given and those
 * that the last issue names, to `DIR/forward-plan-<authority>/`. With `--issue` the issue is also kept, in
 * data/forward-plans, for the next one to be compared with; one that is kept is never changed.
 */
export async function forwardPlan({ values, positionals }: Arguments, terminal: Terminal): Promise<number> {
  const date = today(values.date === undefined ? undefined : String(values.date), process.env);
  const language = choice('language', values.language, ['en', 'cy'], 'en');
  const issue = issueName(values.issue);
  const root = chosenWorkspace(values.workspace);
  const output = resolve(values.output === undefined ? join(root, 'output') : String(values.output));
  if (positionals.length === 0)
    throw new UsageError('Name one or more meetings: moothall forward-plan MEETING….');
  const given = positionals.map((name) => readText(meetingFile(name, root), root));
  writableFolder(output);
  const since = values.since === undefined ? undefined : String(values.since);
  const last = lastIssue({ since, issue, date, root, meetings: given });
  const files = withoutTwins([...given, ...meetingsNamedIn(last, root)]);
  const workspace = openWorkspace(root);
  const cases = caseReader(root);
  const options = { date, language, issue, program: `moothall ${version()}` };
  const made = await makeForwardPlan(files, cases.of, last, workspace, options);
  const sources = [
    ...files,
    ...cases.read(),
    ...(last ? [last] : []),
    ...workspace.authorities.values(),
    ...workspace.registers,
  ];
  tell(made, sources, values.verbose === true, terminal);
  const folder = join(output, `forward-plan-${made.authority ?? 'none'}`);
  if (made.refused) {
    removeFolder(folder);
    terminal.complain('moothall: the notice gives away what is withheld, so that none is left in place.');
  }
  if (made.plan) {
    if (issue !== undefined) keep(made, issue, root, terminal);
    await uninterrupted(() => swapFolder(folder, made.files, 0o755));
    terminal.out(summary(made, folder));
  }
  terminal.say(`${formatCounts(made.diagnostics)}.`);
  return made.diagnostics.some(blocksPublication) ? 1 : 0;
}

function issueName(given: Arguments['values'][string]): string | undefined {
  if (given === undefined) return undefined;
  const name = String(given);
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return name;
  throw new UsageError(
    `--issue must be lower-case letters and digits joined by hyphens, such as "2025-03", not "${name}".`,
  );
}

function withoutTwins(files: readonly SourceFile[]): readonly SourceFile[] {
  return [...new Map(files.map((file) => [file.file, file])).values()];
}

function tell(
  made: MadeForwardPlan,
  sources: readonly SourceFile[],
  verbose: boolean,
  terminal: Terminal,
): void {
  const shown = made.diagnostics.filter(
    (finding) => verbose || (finding.severity !== 'advice' && !finding.answered),
  );
  if (shown.length === 0) return;
  terminal.complain(
    formatText(shown, new Map(sources.map(({ file, text }) => [file, text])), terminal.paint),
  );
}

/** An issue with a finding that blocks is no published one, and a kept one is never changed. */
function keep(made: MadeForwardPlan, issue: string, root: string, terminal: Terminal): void {
  const { plan, authority, diagnostics } = made;
  if (!plan || authority === undefined) return;
  if (diagnostics.some(blocksPublication)) {
    terminal.complain(`moothall: issue ${issue} is a draft while an error stands, so that it is not kept.`);
    return;
  }
  const path = issueFile(authority, issue, root);
  const text = issueText(plan);
  if (existsSync(path)) {
    if (readFileSync(path, 'utf8') === text) return;
    throw new UsageError(
      `${relative(process.cwd(), path)} is published and not changed; give this issue another name with --issue.`,
    );
  }
  writeFile(path, text);
  terminal.say(`kept: ${relative(process.cwd(), path)}`);
}

function summary({ plan, pages, files }: MadeForwardPlan, folder: string): string {
  const entries = plan?.entries ?? [];
  const count = (status: string) => String(entries.filter((entry) => entry.status === status).length);
  const where = `${relative(process.cwd(), folder) || '.'}/`;
  const head = [
    'issue',
    'since',
    'new',
    'changed',
    'as before',
    'decided',
    'withdrawn',
    'pages',
    'files',
    'where',
  ];
  const row = [
    plan?.issue ?? '',
    plan?.since ?? '',
    count('new'),
    count('changed'),
    count('carried_over'),
    count('decided'),
    count('withdrawn'),
    String(pages),
    String(files.length),
    where,
  ];
  return table(head, [row], [2, 3, 4, 5, 6, 7, 8]);
}
