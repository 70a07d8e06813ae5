import type { HouseStyle, Points } from '../../style/house-style.ts';
import type { NumberLabel, Origin } from '../../tree/nodes.ts';
import { textWidth } from './styles/contents-styles.ts';
import { listStyleId } from './styles/list-links.ts';
import { twips } from './twips.ts';

/** What a block inherits from what it stands in. */
export interface Surroundings {
  /** The style of plain text here. */
  readonly text: string;
  /** True where lists take the style of the text around them (in tables) instead of their own. */
  readonly plainLists: boolean;
  readonly align?: 'left' | 'centre' | 'right' | undefined;
  /** True where every paragraph stays with the next: in a row that a total follows. */
  readonly held?: boolean;
  /** Of all type, in points, where it is not that of the styles: in a table whose words need the room. */
  readonly size?: Points | undefined;
  readonly language: Origin['language'] | undefined;
  /** Hanging steps that text here stands in at least. */
  readonly steps: number;
  /** One hanging step, in twips. */
  readonly hang: number;
  /** From the left margin to the right one, or to the cell's far edge; twips. */
  readonly width: number;
}

/** Running text at the margin. */
export function runningText(style: HouseStyle): Surroundings {
  return {
    text: 'BodyText',
    plainLists: false,
    language: undefined,
    steps: 0,
    hang: twips(style.hang),
    width: textWidth(style),
  };
}

/** The same surroundings for what came from another place in the case. */
export function within(surroundings: Surroundings, origin: Origin | undefined): Surroundings {
  return origin === undefined ? surroundings : { ...surroundings, language: origin.language };
}

/** Steps become smaller in the cells of a table: a multiple of the size of its text. */
const cellStep = 1.8;

/** The text of a table's cell, whose styles have this size. */
export function inCell(surroundings: Surroundings, text: string, styled: Points): Surroundings {
  const { size } = surroundings;
  return {
    text,
    plainLists: true,
    language: surroundings.language,
    held: surroundings.held ?? false,
    steps: 0,
    size,
    hang: twips((size ?? styled) * cellStep),
    width: surroundings.width,
  };
}

/** The style that text with this label has here. */
export function textStyle(surroundings: Surroundings, label: NumberLabel | undefined): string {
  return label === undefined || surroundings.plainLists ? surroundings.text : listStyleId(label);
}
