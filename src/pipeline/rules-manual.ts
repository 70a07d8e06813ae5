import { RULES } from '../rules/index.ts';
import { MEETING_RULES } from '../rules/meeting/index.ts';
import type { MeetingExample, MeetingRule, RejectedMeeting } from '../rules/meeting/meeting-rule.ts';
import { NOT_CHECKED, type NotChecked, type NotCheckedReason } from '../rules/not-checked.ts';
import type { Example, RejectedExample, Rule, Scope } from '../rules/rule.ts';
import { writeYaml } from '../source/write-yaml.ts';
import { STEP_FINDINGS } from './step-findings.ts';

const STANDING: Readonly<Record<Rule['standing'], string>> = {
  law: 'Law: an error can be answered in the case, never switched off.',
  arithmetic: 'Arithmetic and logic: an error can be answered in the case, never switched off.',
  house: 'House rule: the authority’s profile may make it graver or lighter, or switch it off.',
};

const REASONS: Readonly<Record<NotCheckedReason, string>> = {
  calculated: 'Calculated, not checked',
  'made so': 'Made so, by how papers are written',
  'read by readers': 'Proved on the finished papers',
  judgement: 'For a person to judge',
  later: 'Not yet',
};

/** Rules of cases and rules of meetings alike. */
type AnyRule = Rule | MeetingRule;

const ALL_RULES: readonly AnyRule[] = [...RULES, ...MEETING_RULES];

/** Every rule of the register in one line each, by id. */
export function ruleList(): readonly Pick<
  Rule,
  'id' | 'severity' | 'standing' | 'title' | 'why' | 'source'
>[] {
  return [...ALL_RULES].sort(byId);
}

/** The manual page of one rule as Markdown; undefined where there is no such rule. */
export function rulePage(id: string): string | undefined {
  const rule = ALL_RULES.find((candidate) => candidate.id === id);
  if (rule) return pageOf(rule, '#');
  const step = STEP_FINDINGS.find((candidate) => candidate.id === id);
  if (step) return `# ${step.id}: ${step.title}\n\n${step.why}\n`;
  const known = NOT_CHECKED.find((candidate) => candidate.id === id);
  return known && `# ${known.id}: ${known.title}\n\n${REASONS[known.reason]}. ${known.instead}\n`;
}

/** The whole manual as one Markdown page: every rule with its examples, then what is not checked and why. */
export function rulesManual(): string {
  const rules = [...ALL_RULES].sort(byId);
  const row = ({ id, severity, title }: AnyRule) => `| [${id}](#${anchorOf(id)}) | ${severity} | ${title} |`;
  return [
    '# The rules',
    `${rules.length} rules are checked, each with cases (or meetings) that it accepts and rejects; a test runs them all. ` +
      'Here stands the shortest of each; `moothall rules ID` shows all of them. ' +
      'An error keeps a paper a draft, a warning wants an answer, advice is style. ' +
      'A case answers a rule under `answers`, with the reason, the office and the date.',
    'This page is written by `npm run rules-manual`, from the rules themselves.',
    `| rule | severity | |\n|---|---|---|\n${rules.map(row).join('\n')}`,
    ...rules.map((rule) => pageOf(rule, '##').trimEnd()),
    '## Findings of the steps',
    'These are no rules of the register: a step gives them where it cannot go on, or would have to guess.',
    `| finding | | |\n|---|---|---|\n${STEP_FINDINGS.map(({ id, title, why }) => `| ${id} | ${title} | ${why} |`).join('\n')}`,
    '## Known, and not checked',
    notCheckedTable(),
  ]
    .join('\n\n')
    .concat('\n');
}

function pageOf(rule: AnyRule, mark: '#' | '##'): string {
  const { id, title, severity, standing, scope, source, why, reads, examples } = rule;
  // The page of all rules has the shortest example of each kind; the page of one rule has all of its examples.
  const shown = <One extends Example | MeetingExample>(all: readonly One[]) =>
    mark === '#' ? all : briefest(all);
  const accepted: readonly (Example | MeetingExample)[] = examples.accepted;
  const rejected: readonly (RejectedExample | RejectedMeeting)[] = examples.rejected;
  const parts = [
    mark === '#' ? `# ${id}: ${title}` : `## ${id}\n\n**${title}**`,
    why,
    [
      `- Severity: ${severity}`,
      `- Standing: ${STANDING[standing]}`,
      `- Source: ${source}`,
      ...(scope ? [`- In force: ${scopeWords(scope)}`] : []),
      `- Reads: ${reads.map((path) => `\`${path}\``).join(', ')}`,
    ].join('\n'),
    `${mark}# Accepted`,
    ...shown(accepted).map((example) => fence(exampleText(example))),
    `${mark}# Rejected`,
    ...shown(rejected).flatMap(({ message, path, ...example }) => [
      fence(exampleText(example)),
      `> At \`${path || 'the case'}\`: ${message}`,
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function briefest<One extends Example | MeetingExample>(all: readonly One[]): readonly One[] {
  const lengths = all.map((example) => exampleText(example).length);
  return all.filter((_, index) => index === lengths.indexOf(Math.min(...lengths)));
}

function scopeWords({ nations, authorities, executive, from, until }: Scope): string {
  const parts = [
    nations?.map((nation) => nation.replace('_', ' ')).join(', '),
    authorities?.map((type) => type.replace('_', ' ')).join(', '),
    executive === true && 'executive matters',
    executive === false && 'matters that are not for an executive',
    from && `from ${from}`,
    until && `until ${until}`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** An example as its file would have it; what is laid over other files stands under a comment. */
function exampleText(example: Example | MeetingExample): string {
  const part = (comment: string, value: unknown) => `# ${comment}\n${writeYaml(plain(value))}`;
  const { authority } = example;
  const [name, keys] = 'meeting' in example ? ['meeting', example.meeting] : ['case', example.case];
  return [
    Object.keys(keys).length === 0
      ? `# a ${name} with none of what the rule reads\n`
      : writeYaml(plain(keys)),
    ...(authority ? [part('in the authority file', authority)] : []),
    ...('registers' in example && example.registers ? [part('in the registers', example.registers)] : []),
    ...('cases' in example && example.cases ? [part('in the cases, by id', example.cases)] : []),
  ].join('');
}

/** Long repeated text is cut: an example shows the fault, not its length. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'bigint'
        ? String(inner)
        : typeof inner === 'string' && inner.length > 400
          ? `${inner.slice(0, 200)} …`
          : inner,
    ),
  );
}

function notCheckedTable(): string {
  const row = ({ id, title, reason, instead }: NotChecked) =>
    `| ${id} | ${title} | ${REASONS[reason]} | ${instead} |`;
  return `| rule | | | |\n|---|---|---|---|\n${[...NOT_CHECKED].sort(byId).map(row).join('\n')}`;
}

const fence = (text: string) => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
const anchorOf = (id: string) => id.toLowerCase();
const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);
