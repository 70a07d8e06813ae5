import type { PublishedPack } from '../calculators/supplements/published-pack.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { checkMeetingRules } from '../rules/meeting/index.ts';
import type { Authority } from '../schema/authority.ts';
import type { Case } from '../schema/case.ts';
import type { AgendaItem, Meeting } from '../schema/meeting.ts';
import { meetingSchema } from '../schema/meeting.ts';
import type { Registers } from '../schema/registers.ts';
import type { YamlSource } from '../source/read-yaml.ts';
import { fontsCover } from './fonts-cover.ts';
import { inOrder } from './in-order.ts';
import type { MadeItem } from './pack/made-item.ts';
import { preparationOf, prepareCase } from './prepare-case.ts';
import type { PreparedCase } from './prepared-case.ts';
import { publishedPacks } from './publish/published-packs.ts';
import { type ReadLock, readLock } from './publish/read-lock.ts';
import { readAs } from './read-as.ts';
import { readAuthority } from './read-authority.ts';
import { readRegisters } from './read-registers.ts';
import { readSource } from './read-source.ts';
import { withPlaces } from './with-places.ts';
import type { SourceFile, Workspace } from './workspace.ts';

/** One item of business with the case it considers, where it considers one that could be read. */
export interface PreparedItem {
  readonly item: AgendaItem;
  /** Its number on the agenda: "7". An item that is withdrawn keeps it. */
  readonly number: string;
  readonly prepared?: PreparedCase;
  /** Every finding about its case, placed in the case's file. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was made of it before, by other threads or in an earlier run. */
  readonly made?: MadeItem;
}

/** A meeting read, checked, and joined with its cases: all that its papers stand on. */
export interface PreparedMeeting {
  /** Its own id; where the shape was too wrong to read it, the file's name. */
  readonly id: string;
  readonly idPlace: Place | undefined;
  readonly meeting?: Meeting;
  readonly authority?: Authority;
  readonly registers: Registers;
  /** The meeting file itself, for the places of later findings. */
  readonly source: YamlSource;
  readonly items: readonly PreparedItem[];
  /** The record of what was published of it, where there is one that can be read. */
  readonly lock?: NonNullable<ReadLock['lock']>;
  /** What that record says. */
  readonly published: readonly PublishedPack[];
  /** Findings about the meeting file and its authority; those about cases stand with their items. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one meeting and every case it names: YAML, shape, references, rules. `caseOf` gives the file of a case by its
 * id; undefined means there is none. A wrong shape of the meeting ends it; a case that cannot be read does not.
 * `lockFile` is the record of what was published of it, where there is one; `made` has, by the item's id, what need not be
 * read again.
 */
export function prepareMeeting(
  file: SourceFile,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
  lockFile?: SourceFile,
  made: ReadonlyMap<string, MadeItem> = new Map(),
): PreparedMeeting {
  const source = readSource(file);
  const { value: meeting, diagnostics } = readAs(source, meetingSchema);
  const registers = readRegisters(workspace);
  const authority = meeting ? readAuthority(meeting.authority, source, workspace) : undefined;
  const found = [...diagnostics, ...registers.diagnostics, ...(authority?.diagnostics ?? [])];
  const base = { registers: registers.value, source };
  if (!meeting) {
    const id = file.file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '');
    return { ...base, id, idPlace: undefined, items: [], published: [], diagnostics: inOrder(found) };
  }
  const files = new Map(
    meeting.items.flatMap((item) => {
      const found = item.case === undefined ? undefined : caseOf(item.case);
      return found ? [[item.case ?? '', found] as const] : [];
    }),
  );
  const items = meeting.items.map((item, index) =>
    prepareItem(item, String(index + 1), files, workspace, made),
  );
  const cases = new Map([...files.keys()].map((id) => [id, caseNamed(id, items)]));
  const record = lockFile && readLock(lockFile, meeting.id);
  const published = publishedPacks(meeting, record?.lock);
  const findings = authority?.value
    ? [
        ...checkMeetingRules({
          meeting,
          authority: authority.value,
          registers: registers.value,
          cases,
          published,
        }),
        ...fontsCover(meeting, authority.value, workspace),
      ]
    : [];
  return {
    ...base,
    id: meeting.id,
    idPlace: source.placeOf(['id']),
    meeting,
    ...(authority?.value ? { authority: authority.value } : {}),
    items,
    ...(record?.lock ? { lock: record.lock } : {}),
    published,
    diagnostics: inOrder([...found, ...(record?.diagnostics ?? []), ...withPlaces(findings, source)]),
  };
}

function caseNamed(id: string, items: readonly PreparedItem[]): Case | undefined {
  return items.find(({ item }) => item.case === id)?.prepared?.case;
}

function prepareItem(
  item: AgendaItem,
  number: string,
  files: ReadonlyMap<string, SourceFile>,
  workspace: Workspace,
  madeItems: ReadonlyMap<string, MadeItem>,
): PreparedItem {
  const file = item.case === undefined ? undefined : files.get(item.case);
  if (!file) return { item, number, diagnostics: [] };
  const made = madeItems.get(item.id);
  const { prepared, diagnostics } = made
    ? preparationOf(made.preparation, file, workspace)
    : prepareCase(file, workspace);
  return { item, number, ...(prepared ? { prepared } : {}), diagnostics, ...(made ? { made } : {}) };
}
