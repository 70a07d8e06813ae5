import type { Transform } from '../draft.ts';
import { anchors } from './anchors.ts';
import { captions } from './captions.ts';
import { charts } from './charts.ts';
import { contents } from './contents.ts';
import { fields } from './fields.ts';
import { footnotes } from './footnotes.ts';
import { headingDepths } from './heading-depths.ts';
import { items } from './items.ts';
import { keepWithNext } from './keep-with-next.ts';
import { leftovers } from './leftovers.ts';
import { looseFields } from './loose-fields.ts';
import { marks } from './marks.ts';
import { numbering } from './numbering.ts';
import { panels } from './panels.ts';
import { pictures } from './pictures.ts';
import { places } from './places.ts';
import { references } from './references.ts';
import { roles } from './roles.ts';
import { signatures } from './signatures.ts';
import { tables } from './tables.ts';
import { titleBlocks } from './title-blocks.ts';
import { withheld } from './withheld.ts';

/**
 * The steps from Markdown to the finished tree, in the order they must have:
 *
 * 1. What the case and the template say. `fields` comes first, so that every later step sees whole content;
 *    `marks` next, while what a mark stands before is still the next block.
 * 2. Containers that take in fields, before fields are loose: `titleBlocks`, `signatures`, `charts` and
 *    `pictures` before `tables`, which makes a table of every pipe table that is left.
 * 3. `looseFields`, then containers around the flow: `roles` and `withheld` give the paragraphs that `items` make
 *    lists of and `panels` frame; `places` for what holds nothing; `leftovers` reports what none of them knew.
 * 4. Order and numbers, once every block stands where it will: `headingDepths` and `captions`, on which
 *    `numbering` leans for sections and for what stands in tables.
 * 5. What speaks of numbers: `anchors` for every name, then `references`, `contents` and `footnotes`; last
 *    `keepWithNext`, which must see the final neighbours.
 */
export const transforms: readonly Transform[] = [
  fields,
  marks,
  titleBlocks,
  signatures,
  charts,
  pictures,
  tables,
  looseFields,
  roles,
  withheld,
  items,
  panels,
  places,
  leftovers,
  headingDepths,
  captions,
  numbering,
  anchors,
  references,
  contents,
  footnotes,
  keepWithNext,
];
