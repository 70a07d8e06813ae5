import { figureStyleOf } from '../../calculators/format/figure-style-of.ts';
import { formatDate, formatTime } from '../../calculators/format/format-date.ts';
import { noticeLaw } from '../../calculators/timetable/notice-law.ts';
import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ForwardPlan } from '../../schema/forward-plan.ts';
import { inLanguage, type Language } from '../../schema/in-language.ts';
import type { YamlSource } from '../../source/read-yaml.ts';
import type { ForwardPlanContext } from '../../templating/forward-plan-context.ts';
import { wordsIn } from '../../templating/words.ts';
import { isRead, type ReadMeeting } from '../build-agenda-tree.ts';
import { inOrder } from '../in-order.ts';
import { type PreparedMeeting, prepareMeeting } from '../prepare-meeting.ts';
import { withPlaces } from '../with-places.ts';
import type { SourceFile, Workspace } from '../workspace.ts';
import { keptEntry, openEntries } from './compare-entries.ts';
import { type ListedEntries, listEntries } from './list-entries.ts';
import { bodyName, contactWords, members, oneLine } from './listed-entry.ts';
import type { PlanFile } from './plan-file.ts';
import { planFiles } from './plan-files.ts';
import type { PlanOptions } from './plan-options.ts';
import { readIssue } from './read-issue.ts';
import { searchPlan } from './search-plan.ts';

/** What was made: the files of one issue, and the issue as data. None where it may not or cannot be made. */
export interface MadeForwardPlan {
  readonly authority: string | undefined;
  readonly plan: ForwardPlan | undefined;
  readonly files: readonly PlanFile[];
  readonly pages: number;
  /** True where it was made but gives away what is withheld, so that there is none. */
  readonly refused: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes one issue of an authority's forward plan from its meetings: the notice of key decisions and of business in
 * private, as a paper in both formats, and as data for the next issue to be compared with. `last` is the issue before.
 * Only what the public may read goes in, and the finished files are searched for the rest.
 */
export async function makeForwardPlan(
  files: readonly SourceFile[],
  caseOf: (id: string) => SourceFile | undefined,
  last: SourceFile | undefined,
  workspace: Workspace,
  options: PlanOptions,
): Promise<MadeForwardPlan> {
  const all = files.map((file) => prepareMeeting(file, caseOf, workspace));
  const meetings = all.filter(isRead).sort(byDay);
  const found = all.flatMap(noticeFindings);
  const [first] = meetings;
  const before = last && readIssue(last, first?.authority.id, options.date);
  found.push(...(before?.diagnostics ?? []));
  const nothing = { authority: first?.authority.id, plan: undefined, files: [], pages: 0, refused: false };
  const mixed = meetings.filter(({ authority }) => authority.id !== first?.authority.id);
  found.push(...mixed.map((one) => ofAnother(one, first?.authority.id ?? '')));
  if (!first || meetings.length < all.length || mixed.length > 0 || (before && !before.plan))
    return { ...nothing, diagnostics: inOrder(found) };
  const previous = before?.plan;
  const issue = options.issue ?? options.date;
  const listed = listIn(options.language, meetings, previous, workspace, options);
  const plan: ForwardPlan = {
    kind: 'forward-plan',
    authority: first.authority.id,
    issue,
    published_on: options.date,
    ...(previous ? { since: previous.issue } : {}),
    entries: dataOf(listIn('en', meetings, previous, workspace, options)),
  };
  found.push(...placedIn(listed.diagnostics, before?.source));
  const made = await planFiles(
    contextOf(meetings, listed, plan, previous, options),
    plan,
    found,
    workspace,
    options,
  );
  found.push(...made.diagnostics);
  const leaks = searchPlan(made.files, meetings, workspace);
  const refused = leaks.some(blocksPublication);
  const diagnostics = [...inOrder(found), ...leaks];
  if (refused) return { ...nothing, refused, diagnostics };
  return { authority: plan.authority, plan, files: made.files, pages: made.pages, refused, diagnostics };
}

/** What of a meeting, and of its cases, bears on a notice; a case that cannot be read may hide a key decision. */
function noticeFindings({ diagnostics, items }: PreparedMeeting): readonly Diagnostic[] {
  return [
    ...diagnostics,
    ...items.flatMap(({ prepared, diagnostics: own }) =>
      own.filter(({ rule }) => !prepared || OF_NOTICES.has(rule)),
    ),
  ];
}

/** Rules of key decisions and of meetings in private; the others bear on papers, not on this notice. */
const OF_NOTICES = new Set(['EXE-02', 'EXE-03', 'EXE-04', 'EXE-05', 'EXE-06', 'EXE-08', 'EXE-09', 'EXE-10']);

function byDay({ meeting: one }: ReadMeeting, { meeting: other }: ReadMeeting): number {
  const [a, b] = [`${one.date} ${one.time} ${one.id}`, `${other.date} ${other.time} ${other.id}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

function ofAnother({ source, authority, id }: ReadMeeting, expected: string): Diagnostic {
  const place = source.placeOf(['authority']);
  return {
    rule: 'FWP-06',
    severity: 'error',
    path: 'authority',
    ...(place ? { place } : {}),
    message: `The meeting "${id}" is one of "${authority.id}", and the notice is one of "${expected}".`,
    found: authority.id,
    expected,
    mend: 'Make one notice for each authority.',
    source: 'house rule',
  };
}

function listIn(
  language: Language,
  meetings: readonly ReadMeeting[],
  previous: ForwardPlan | undefined,
  workspace: Workspace,
  { date }: PlanOptions,
): ListedEntries {
  const authority = (meetings[0] as ReadMeeting).authority;
  const { dates } = figureStyleOf(authority, language);
  return listEntries(meetings, {
    language,
    words: wordsIn(language, authority.words),
    today: date,
    workspace,
    open: openEntries(previous),
    printed: (day) => formatDate(day, dates, language),
  });
}

function dataOf({ entries, closed }: ListedEntries): ForwardPlan['entries'] {
  return [...entries.map(keptEntry), ...closed];
}

/** A finding without a place is about the last issue. */
function placedIn(findings: readonly Diagnostic[], source: YamlSource | undefined): readonly Diagnostic[] {
  return source ? findings.flatMap((one) => (one.place ? [one] : withPlaces([one], source))) : findings;
}

function contextOf(
  meetings: readonly ReadMeeting[],
  { entries, ended }: ListedEntries,
  plan: ForwardPlan,
  previous: ForwardPlan | undefined,
  { language }: PlanOptions,
): ForwardPlanContext {
  const { authority, registers } = meetings[0] as ReadMeeting;
  const said = (words: Parameters<typeof inLanguage>[0]) => oneLine(inLanguage(words, language));
  return {
    kind: 'forward-plan',
    case: { id: `${authority.id}-forward-plan` },
    figures: new Map(),
    authority,
    registers,
    language,
    audience: 'public',
    words: wordsIn(language, authority.words),
    report: () => {},
    issue: plan.issue,
    publishedOn: plan.published_on,
    last: previous && { issue: previous.issue, publishedOn: previous.published_on },
    provenance: [
      ...new Set(meetings.flatMap(({ meeting: { provenance } }) => (provenance ? [said(provenance)] : []))),
    ],
    contacts: [
      ...new Set(meetings.map((one) => contactWords(one, language)).filter((words) => words !== '')),
    ],
    meetings: meetings.map((prepared) => ({
      id: prepared.id,
      body: bodyName(prepared, language),
      date: prepared.meeting.date,
      time: formatTime(prepared.meeting.time, language),
      place: said(prepared.meeting.place),
      law: noticeLaw(prepared.meeting.body, authority),
      members: members(prepared, language),
    })),
    entries,
    ended,
  };
}
