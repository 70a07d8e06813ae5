import { noticeLaw } from '../../calculators/timetable/notice-law.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ForwardPlanEntry } from '../../schema/forward-plan.ts';
import { inLanguage } from '../../schema/in-language.ts';
import type { EndedEntry, PlanEntry } from '../../templating/forward-plan-context.ts';
import { type ReadMeeting, titlesOnAgenda } from '../build-agenda-tree.ts';
import { withPlaces } from '../with-places.ts';
import type { Workspace } from '../workspace.ts';
import { changesOf, lastEntry } from './compare-entries.ts';
import { decidedOn } from './decided-on.ts';
import { type Listing, listedEntry, oneLine } from './listed-entry.ts';
import { lateFindings, lostFinding, notYetFinding, undecidedFinding } from './plan-findings.ts';
import { type PublicItem, publicItems } from './public-item.ts';

/** The matters of an issue, and those of the last that are no longer to be decided. */
export interface ListedEntries {
  readonly entries: readonly PlanEntry[];
  readonly ended: readonly EndedEntry[];
  /** Entries of the last issue as they ended, for the data of this one. */
  readonly closed: readonly ForwardPlanEntry[];
  /** Placed in the meeting files; of what the last issue alone has, in none. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How entries are made and compared. */
export interface ListSettings extends Omit<Listing, 'titles'> {
  readonly workspace: Workspace;
  /** The entries of the last issue that were still open, and how a day is printed. */
  readonly open: readonly ForwardPlanEntry[];
  readonly printed: (day: string) => string;
}

/**
 * Lists every key decision and every matter in private of the meetings, in order; where the law asks for no notice, every
 * report. Each is compared with the last issue, and what stood there and is gone is told to its end.
 */
export function listEntries(meetings: readonly ReadMeeting[], settings: ListSettings): ListedEntries {
  const taken = new Set<string>();
  const state: State = { entries: [], ended: [], closed: [], diagnostics: [] };
  const listed = meetings.flatMap((prepared) => candidates(prepared, settings));
  const found = listed.filter((one) => !wasPutOff(one, listed, settings.today));
  // What is still to be decided claims its entry of the last issue before what was withdrawn does.
  for (const one of found.filter(({ item }) => item.item.status !== 'withdrawn'))
    take(one, taken, settings, state);
  for (const one of found.filter(({ item }) => item.item.status === 'withdrawn'))
    withdraw(one, taken, settings, state);
  for (const last of settings.open.filter((one) => !taken.has(one.id) && !goesOn(one, state.entries))) {
    const held = meetings.some(({ id }) => id === last.meeting);
    if (held) end(last, 'withdrawn', last.date, '', state);
    else state.diagnostics.push(lostFinding(last));
  }
  return state;
}

/** Whether a matter that stood on two agendas still stands on the other, by its case or its notice's reference. */
function goesOn({ case: matter, reference }: ForwardPlanEntry, entries: readonly PlanEntry[]): boolean {
  return entries.some(
    (entry) =>
      (matter !== undefined && entry.case === matter) ||
      (reference !== undefined && entry.reference === reference),
  );
}

interface State {
  readonly entries: PlanEntry[];
  readonly ended: EndedEntry[];
  readonly closed: ForwardPlanEntry[];
  readonly diagnostics: Diagnostic[];
}

interface Candidate {
  readonly item: PublicItem;
  readonly prepared: ReadMeeting;
  readonly titles: ReadonlyMap<string, string>;
}

function candidates(prepared: ReadMeeting, { language, workspace }: ListSettings): readonly Candidate[] {
  const titles = titlesOnAgenda(prepared, { audience: 'public', language }, workspace);
  const law = noticeLaw(prepared.meeting.body, prepared.authority);
  return publicItems(prepared, language)
    .filter(
      ({ key, hidden, item }) =>
        key?.value.answer === 'yes' || hidden !== 'no' || (law !== 'executive' && item.kind === 'report'),
    )
    .map((item) => ({ item, prepared, titles }));
}

/** Whether a matter whose day is past undecided stands on a later agenda too, by its case or its notice's reference. */
function wasPutOff({ item, prepared }: Candidate, all: readonly Candidate[], today: string): boolean {
  if (prepared.meeting.date > today || decidedOn(item.one, prepared, today) !== undefined) return false;
  const reference = referenceOf(item);
  return all.some(
    (other) =>
      other.prepared.meeting.date > prepared.meeting.date &&
      ((item.item.case !== undefined && other.item.item.case === item.item.case) ||
        (reference !== undefined && referenceOf(other.item) === reference)),
  );
}

function take(one: Candidate, taken: Set<string>, settings: ListSettings, state: State): void {
  const { item, prepared, titles } = one;
  const listing = { ...settings, titles };
  const { open, words, printed, today } = settings;
  const named = { meeting: prepared.id, item: item.item.id, case: item.item.case, title: '' };
  const known = lastEntry({ ...named, reference: referenceOf(item) }, open, taken);
  if (known) taken.add(known.id);
  const decided = decidedOn(item.one, prepared, today);
  if (decided !== undefined) {
    if (known) end(known, 'decided', decided, '', state);
    return;
  }
  const entry = listedEntry(item, prepared, known, listing);
  if (entry.firstPublishedOn > today) {
    state.diagnostics.push(
      ...withPlaces([notYetFinding(entry, item.key?.path ?? '', today)], noticeSource(one)),
    );
    return;
  }
  const changes = known ? changesOf(entry, known, words, printed) : [];
  const status = known ? (changes.length > 0 ? 'changed' : 'carried_over') : 'new';
  state.entries.push({ ...entry, status, changes });
  const findings = [...lateFindings(entry), ...(entry.date < today ? [undecidedFinding(entry)] : [])];
  state.diagnostics.push(...withPlaces(findings, prepared.source));
}

/** The file that a key decision is recorded in. */
function noticeSource({ item: { one, key }, prepared }: Candidate): ReadMeeting['source'] {
  return (key?.inCase && one.prepared?.source) || prepared.source;
}

function referenceOf({ key }: PublicItem): string | undefined {
  const notice = key?.value.notice;
  return notice !== undefined && 'reference' in notice ? notice.reference : undefined;
}

/** A withdrawn item is told once: in the issue after the last that listed it. */
function withdraw(
  { item, prepared }: Candidate,
  taken: Set<string>,
  settings: ListSettings,
  state: State,
): void {
  const named = { meeting: prepared.id, item: item.item.id, case: item.item.case, title: '' };
  const known = lastEntry(named, settings.open, taken);
  if (!known) return;
  taken.add(known.id);
  const { status_note: note } = item.item;
  end(
    known,
    'withdrawn',
    known.date,
    note === undefined ? '' : oneLine(inLanguage(note, settings.language)),
    state,
  );
}

function end(
  last: ForwardPlanEntry,
  status: EndedEntry['status'],
  date: string,
  note: string,
  state: State,
): void {
  const { id, title, decision_maker: decisionMaker } = last;
  state.ended.push({ id, title, decisionMaker, status, date, note });
  state.closed.push({ ...last, status });
}
