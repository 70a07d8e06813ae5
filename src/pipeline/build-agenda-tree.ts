import { redact } from '../exemption/redact.ts';
import type { Audience } from '../exemption/withheld.ts';
import type { Language } from '../schema/in-language.ts';
import type { PageMark } from '../style/document-details.ts';
import type { AgendaCase, AgendaIssue, PageRange } from '../templating/agenda-context.ts';
import { nounsFor } from '../templating/nouns-for.ts';
import { agendaTitles, renderAgenda } from '../templating/render-agenda.ts';
import { countNumberedParagraphs } from '../tree/count-paragraphs.ts';
import { replaceExemptBlocks } from '../tree/exempt-blocks.ts';
import { parseDocument } from '../tree/parse-document.ts';
import type { Paper } from './build-tree.ts';
import { linkAgenda } from './link-agenda.ts';
import { meetingStyle } from './meeting-style.ts';
import type { PreparedMeeting } from './prepare-meeting.ts';
import type { PreparedCase } from './prepared-case.ts';
import type { Workspace } from './workspace.ts';

/** What an agenda front sheet is made for. */
export interface AgendaOptions {
  readonly audience: Audience;
  readonly language: Language;
  /** The day it is rendered for, `YYYY-MM-DD`. */
  readonly date: string;
  /** First and last printed page of each item's papers, by the item's id; empty where there is no pack yet. */
  readonly pages: ReadonlyMap<string, PageRange>;
  /** Part of the pack to which "(Pages 9 to 14)" leads, by the item's id; only for an agenda that goes into a pack. */
  readonly parts?: ReadonlyMap<string, string>;
  /** What it is of, where it is not the main agenda. */
  readonly issue?: AgendaIssue;
  readonly marks: readonly PageMark[];
}

/** A meeting whose file and authority could be read. */
export type ReadMeeting = PreparedMeeting & Required<Pick<PreparedMeeting, 'meeting' | 'authority'>>;

/** Whether a meeting's file and its authority could be read, so that papers can be made of it. */
export function isRead(prepared: PreparedMeeting): prepared is ReadMeeting {
  return prepared.meeting !== undefined && prepared.authority !== undefined;
}

/** The agenda front sheet of a meeting as a finished tree, with its look and details. */
export function buildAgendaTree(prepared: ReadMeeting, options: AgendaOptions, workspace: Workspace): Paper {
  const { meeting, authority, registers } = prepared;
  const { audience, language } = options;
  const style = meetingStyle(authority, workspace);
  const { markdown, details, diagnostics } = renderAgenda({
    ...options,
    meeting,
    authority,
    registers,
    templates: workspace.templates,
    cases: casesOnAgenda(prepared, options),
  });
  const nouns = nounsFor('cabinet-report', language);
  const tree = parseDocument(markdown, { numbering: style.numbering, audience, language, nouns });
  return {
    markdown,
    root: options.parts ? linkAgenda(tree.root, byNumber(options.parts, prepared)) : tree.root,
    style,
    details,
    diagnostics: [...diagnostics, ...tree.diagnostics],
  };
}

function byNumber(parts: ReadonlyMap<string, string>, { items }: ReadMeeting): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap(({ item, number }) => {
      const part = parts.get(item.id);
      return part === undefined ? [] : [[number, part] as const];
    }),
  );
}

/** The title of each item as the agenda of one audience prints it, by the item's id. */
export function titlesOnAgenda(
  prepared: ReadMeeting,
  options: Pick<AgendaOptions, 'audience' | 'language'>,
  { templates }: Workspace,
): ReadonlyMap<string, string> {
  const { meeting, authority, registers } = prepared;
  return agendaTitles({
    ...options,
    meeting,
    authority,
    registers,
    templates,
    cases: casesOnAgenda(prepared, options),
  });
}

/** What the agenda prints of each case, with what this audience may not read taken out. */
export function casesOnAgenda(
  prepared: ReadMeeting,
  options: Pick<AgendaOptions, 'audience' | 'language'>,
): ReadonlyMap<string, AgendaCase> {
  return new Map(
    prepared.items.flatMap(({ item, prepared: matter }) =>
      matter ? [[item.id, readableCase(matter, options)] as const] : [],
    ),
  );
}

function readableCase(
  matter: PreparedCase,
  { audience, language }: Pick<AgendaOptions, 'audience' | 'language'>,
): AgendaCase {
  const tools = { countNumberedParagraphs, replaceExemptBlocks, pointsAreParagraphs: false };
  const { data } = redact(matter.case, matter.figures, audience, language, tools);
  return data as AgendaCase;
}
