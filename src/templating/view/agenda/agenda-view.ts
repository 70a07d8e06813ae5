import { isWithheldWhole } from '../../../exemption/redact-meeting.ts';
import { inLanguage } from '../../../schema/in-language.ts';
import type { AgendaContext, AgendaEntry } from '../../agenda-context.ts';
import { plainText } from '../../readable.ts';
import type { ListedTable } from '../results/listed-table.ts';
import { type RowView, wordsCell } from '../table-view.ts';
import type { TitleRow } from '../title-block.ts';
import { exclusionMotion } from './exclusion-motion.ts';
import { itemRow } from './item-row.ts';
import { meetingRows } from './meeting-rows.ts';

/** Items that follow one another in public, or in private, under one heading. */
export interface AgendaPart {
  readonly id: string;
  readonly heading: string;
  /** The motion to exclude the public, where no item before this part puts it; else ''. */
  readonly motion: string;
  readonly table: ListedTable;
}

/** What the template of the agenda is given. */
export interface AgendaView {
  readonly organisation: string;
  readonly title: string;
  readonly subtitle: string;
  readonly provenance: string;
  readonly titleBlock: { readonly summary: string; readonly rows: readonly TitleRow[] };
  readonly parts: readonly AgendaPart[];
}

/** Everything the front sheet prints, in order. */
export function agendaView(context: AgendaContext): AgendaView {
  const { authority, case: meeting, language, words } = context;
  return {
    organisation: inLanguage(authority.name, language),
    title: agendaTitle(context),
    subtitle: agendaSubtitle(context),
    provenance: meeting.provenance === undefined ? '' : plainText(meeting.provenance, context),
    titleBlock: { summary: words('agenda-details'), rows: meetingRows(context) },
    parts: agendaParts(context),
  };
}

/** What the meeting is called: its own title, or the name of the body. */
export function agendaTitle({ authority, case: meeting, language }: AgendaContext): string {
  const body = authority.bodies.find(({ id }) => id === meeting.body);
  return inLanguage(meeting.title ?? body?.name ?? authority.name, language);
}

/** "Agenda", or which supplement it is; for members, that there is private business in it. */
export function agendaSubtitle({ audience, entries, issue, words }: AgendaContext): string {
  const hidden = audience === 'restricted' && entries.some(({ item: { exempt } }) => exempt !== undefined);
  if (!issue) return words(hidden ? 'agenda-subtitle-restricted' : 'agenda-subtitle');
  const key = issue.kind === 'supplement' ? 'agenda-subtitle-supplement' : 'agenda-subtitle-consolidated';
  const subtitle = words(key, { number: String(issue.number) });
  return hidden ? words('agenda-subtitle-hidden', { subtitle }) : subtitle;
}

function agendaParts(context: AgendaContext): readonly AgendaPart[] {
  const { words } = context;
  const runs = runsOf(context.entries);
  const whole = runs.length === 1;
  return runs.map((entries, index) => {
    const hidden = isPrivate(entries[0]);
    const key = partKey(hidden, context);
    const before = runs.slice(0, index).flat();
    const moved = before.some(({ item }) => item.kind === 'exclusion');
    const id = `part-${index + 1}`;
    return {
      id,
      heading: whole && !hidden ? words('agenda-heading') : words(key, { number: String(index + 1) }),
      motion: hidden && !moved ? exclusionMotion(context) : '',
      table: tableOf(`${id}.items`, entries, context),
    };
  });
}

/** Nobody is admitted to a commissioner's meeting or excluded from it: its papers are published, or not. */
function partKey(hidden: boolean, { authority }: AgendaContext) {
  if (authority.type === 'commissioner') return hidden ? 'agenda-part-withheld' : 'agenda-part-published';
  return hidden ? 'agenda-part-private' : 'agenda-part-public';
}

/** The entries in runs of public and of private ones, in order. */
function runsOf(entries: readonly AgendaEntry[]): readonly (readonly AgendaEntry[])[] {
  const runs: AgendaEntry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && isPrivate(run[0]) === isPrivate(entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

const isPrivate = (entry: AgendaEntry | undefined) => entry !== undefined && isWithheldWhole(entry.item);

/** Relative widths of the columns: the words of the outer ones are longer in Welsh. */
const WIDTHS = { en: '4 41 11', cy: '5 36 13' } as const;

function tableOf(id: string, entries: readonly AgendaEntry[], context: AgendaContext): AgendaPart['table'] {
  const { words } = context;
  const rows = entries.map((entry) => itemRow(entry, context));
  const head: RowView = {
    row: '',
    cells: [
      wordsCell(words('agenda-item')),
      wordsCell(words('agenda-business')),
      wordsCell(words('agenda-papers')),
    ],
  };
  return {
    id,
    caption: '',
    summary: words('agenda-table'),
    head: 1,
    rowHeaders: 1,
    widths: WIDTHS[context.language],
    columns: 'text text text',
    rows: [head, ...rows.map(({ cells }): RowView => ({ row: '', cells }))],
    fields: rows.flatMap(({ fields }) => fields),
    notes: [],
    remarks: [],
  };
}
