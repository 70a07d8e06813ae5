import type { Text } from '../schema/in-language.ts';
import type { Meeting } from '../schema/meeting.ts';
import type { TemplateContext } from './paper-context.ts';

/** One item of business with what the agenda prints of its case, both as this audience may read them. */
export interface AgendaEntry {
  readonly item: Meeting['items'][number];
  readonly number: string;
  /** Its case, with placeholders where something is withheld; undefined where it has none or it could not be read. */
  readonly case: AgendaCase | undefined;
}

/** What an agenda is of, where it is not the main one of its meeting. */
export interface AgendaIssue {
  /** "supplement" for the front sheet of one alone; "consolidated" for the whole agenda with it taken in. */
  readonly kind: 'supplement' | 'consolidated';
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string;
  /** Ids of the items it is about. */
  readonly items: ReadonlySet<string>;
  /** Why each is brought, and what it takes the place of, by the item's id. */
  readonly notes: ReadonlyMap<string, AgendaNote>;
}

/** Why a supplement brings an item, in the words of its file. */
export interface AgendaNote {
  readonly reason: Text;
  /** Published pages that it takes the place of. */
  readonly replaces: readonly PageRange[];
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
  /** Further pages, of a pack put together from several. */
  readonly more?: readonly PageRange[];
}

/** All that the agenda's view stands on; `case` is the meeting, so that fields are read from it. */
export interface AgendaContext extends TemplateContext {
  readonly case: Meeting;
  readonly entries: readonly AgendaEntry[];
  /** Printed pages of each item's papers, by the item's id. */
  readonly pages: ReadonlyMap<string, PageRange>;
  readonly issue?: AgendaIssue;
}
