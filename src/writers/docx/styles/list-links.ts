import type { NumberingLevel, NumberingList, NumberingStyle } from '../../../style/house-style.ts';
import type { ListLevel } from './named-style.ts';

/** The level of the body list that headings of a rank carry (Heading 1 is rank 1), where the house numbers its headings. */
export function headingNumber(numbering: NumberingStyle, rank: number): ListLevel | undefined {
  const { scheme } = numbering;
  const deepest = scheme === 'headings' ? 1 : scheme === 'continuous' || scheme === 'none' ? 0 : rank;
  return rank <= Math.min(deepest, numbering.lists.body.length)
    ? { list: 'body', level: rank - 1 }
    : undefined;
}

const bullets: readonly NumberingLevel[] = [{ format: 'bullet', pattern: '•' }];

/** The levels of a list; a list the house says nothing of has bullets. */
export function levelsOf(numbering: NumberingStyle, list: NumberingList): readonly NumberingLevel[] {
  return numbering.lists[list].length > 0 ? numbering.lists[list] : bullets;
}

const names: Readonly<Record<NumberingList, string>> = {
  body: 'Numbered Paragraph',
  recommendations: 'Recommendation',
  resolutions: 'Resolution',
  scrutiny: 'Scrutiny Recommendation',
  points: 'List Point',
  list: 'List Number',
  bullet: 'List Bullet',
};

/** The name of the style of a list's level, as Word numbers its own: List Bullet, List Bullet 2. */
export function listStyleName(at: ListLevel): string {
  return at.level === 0 ? names[at.list] : `${names[at.list]} ${at.level + 1}`;
}

/** The id of the style of a list's level. */
export function listStyleId(at: ListLevel): string {
  return listStyleName(at).replaceAll(' ', '');
}

/** The style that Word is to offer for a level: Heading 1 where it carries the first level, else the list's own. */
export function linkedStyle(numbering: NumberingStyle, at: ListLevel): string {
  const onHeading = at.list === 'body' && at.level === 0 && headingNumber(numbering, 1) !== undefined;
  return onHeading ? 'Heading1' : listStyleId(at);
}
