import type { IParagraphStyleOptions } from 'docx';
import type { NumberingList } from '../../../style/house-style.ts';

/** One level of one numbering list. */
export interface ListLevel {
  readonly list: NumberingList;
  readonly level: number;
}

/**
 * A paragraph style of the document's own. `steps` is how many hanging steps its text stands in; the number of a
 * numbered style hangs one step before its text.
 */
export interface NamedStyle {
  readonly id: string;
  /** As Word's list of styles shows it. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly number?: ListLevel;
  readonly steps?: number;
  /** Twips that the text stands in beyond its steps. */
  readonly inset?: number;
  readonly run?: NonNullable<IParagraphStyleOptions['run']>;
  readonly paragraph?: NonNullable<IParagraphStyleOptions['paragraph']>;
}
