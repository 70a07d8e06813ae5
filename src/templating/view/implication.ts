import { isWithheld } from '../../exemption/withheld.ts';
import type { PaperContext } from '../paper-context.ts';
import { plainText } from '../readable.ts';
import { blockViews } from './blocks.ts';
import { listedHeading } from './listed-sections.ts';
import { emptyBody, factBody, filledBody, type SectionBody } from './section-body.ts';

/** What the proposal means for one concern: whose comment it is, where it is an office's, and its text. */
export function implicationBody(which: string, paper: PaperContext): SectionBody {
  const id = `implications.${which}`;
  const { implications } = paper.case;
  if (isWithheld(implications)) return { ...filledBody(id, {}), withheld: 'implications' };
  const implication = implications?.find((candidate) => candidate.id === which);
  if (!implication) return emptyBody(id);
  if (isWithheld(implication)) return { ...filledBody(id, {}), withheld: id };
  const heading = implication.heading === undefined ? '' : plainText(implication.heading, paper);
  const said = plainText(implication.office, paper);
  const office = namedIn(heading, which, said, paper) ? '' : said;
  const body = factBody(id, implication.blocks, paper, (blocks) =>
    filledBody(id, { office, blocks: blockViews(`${id}.blocks`, blocks, paper) }),
  );
  return { ...body, heading, withheld: body.withheld === '' ? '' : `${id}.blocks` };
}

/** A heading that names the office leaves nothing for a label to say. */
function namedIn(heading: string, which: string, office: string, paper: PaperContext): boolean {
  if (office === '') return false;
  return (heading === '' ? listedHeading(`implication:${which}`, paper) : heading).includes(office);
}
