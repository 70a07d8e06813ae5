import type { HouseStyle, NumberingList } from '../../../style/house-style.ts';
import { levelsOf, listStyleId, listStyleName } from './list-links.ts';
import type { NamedStyle } from './named-style.ts';
import { wordRhythm } from './word-rhythm.ts';

/** A style for every level of every numbering list: numbered paragraphs, recommendations, points, bullets. */
export function listStyles(style: HouseStyle): NamedStyle[] {
  const lists = Object.keys(style.numbering.lists) as NumberingList[];
  return lists.sort().flatMap((list) =>
    levelsOf(style.numbering, list).map((_, level): NamedStyle => {
      const at = { list, level };
      return {
        id: listStyleId(at),
        name: listStyleName(at),
        basedOn: 'BodyText',
        number: at,
        steps: usualSteps(style, list, level),
        ...(list === 'body' ? {} : { paragraph: { spacing: wordRhythm(style).item } }),
      };
    }),
  );
}

/** Where the text of a level usually stands: numbered paragraphs one step in, lists inside the text above them. */
function usualSteps(style: HouseStyle, list: NumberingList, level: number): number {
  const { scheme } = style.numbering;
  if (list === 'body') return 1;
  return level + (scheme === 'none' || scheme === 'headings' ? 1 : 2);
}
