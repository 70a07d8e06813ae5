import type { Field } from '../../read-field.ts';
import type { TableView } from '../table-view.ts';

/** A resolution or recommendation with the points beneath it. */
export interface ResolvedItem {
  readonly id: string;
  readonly field: Field;
  readonly points: readonly { readonly id: string; readonly field: Field }[];
}

/** What was resolved, under its lead-in. */
export interface ResolvedPanel {
  readonly role: 'resolutions' | 'decision';
  readonly leadIn: Field;
  /** The only resolution, where it has no points; else null, and the list has them all. */
  readonly alone: { readonly id: string; readonly field: Field } | null;
  readonly items: readonly ResolvedItem[];
}

/** One piece of a minute, in its order. Exactly one of its keys says anything; the others are '' or null. */
export interface MinutePart {
  /** Plain words, a paragraph. */
  readonly says: string;
  /** A line over what follows. */
  readonly label: string;
  /** A Markdown field. */
  readonly field: Field | null;
  /** The words of a motion that stand by themselves. */
  readonly quotation: Field | null;
  readonly table: TableView | null;
  readonly resolved: ResolvedPanel | null;
}

const NOTHING: MinutePart = {
  says: '',
  label: '',
  field: null,
  quotation: null,
  table: null,
  resolved: null,
};

export const wordsPart = (says: string): MinutePart => ({ ...NOTHING, says });
export const labelPart = (label: string): MinutePart => ({ ...NOTHING, label });
export const fieldPart = (field: Field): MinutePart => ({ ...NOTHING, field });
export const quotationPart = (quotation: Field): MinutePart => ({ ...NOTHING, quotation });
export const tablePart = (table: TableView): MinutePart => ({ ...NOTHING, table });
export const resolvedPart = (resolved: ResolvedPanel): MinutePart => ({ ...NOTHING, resolved });
