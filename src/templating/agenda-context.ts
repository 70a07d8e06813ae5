import type { Meeting } from '../schema/meeting.ts';
import type { TemplateContext } from './paper-context.ts';

/** One item of business with what the agenda prints of its case, both as this audience may read them. */
export interface AgendaEntry {
  readonly item: Meeting['items'][number];
  readonly number: string;
  /** Its case, with placeholders where something is withheld; undefined where it has none or it could not be read. */
  readonly case: AgendaCase | undefined;
}

/** Parts of a case that an agenda prints. Any can be a placeholder (`isWithheld`). */
export interface AgendaCase {
  readonly title: unknown;
  readonly report_of?: unknown;
  readonly key_decision?: unknown;
  readonly authorities?: unknown;
}

/** First and last printed page, both counted. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/** All that the agenda's view stands on; `case` is the meeting, so that fields are read from it. */
export interface AgendaContext extends TemplateContext {
  readonly case: Meeting;
  readonly entries: readonly AgendaEntry[];
  /** Printed pages of each item's papers, by the item's id. */
  readonly pages: ReadonlyMap<string, PageRange>;
}
