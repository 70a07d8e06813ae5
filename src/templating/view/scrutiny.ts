import { isWithheld } from '../../exemption/withheld.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';
import { blockViews } from './blocks.ts';
import { dayWords } from './day-words.ts';
import { isListed } from './listed-sections.ts';
import { pointItems } from './points.ts';
import { emptyBody, filledBody, type SectionBody } from './section-body.ts';

type Scrutiny = NonNullable<PaperContext['case']['scrutiny']>;

/**
 * What scrutiny did: when it considered the matter and what it said. Its recommendations stand here too, unless the
 * document has a section of its own for them.
 */
export function scrutinyBody(paper: PaperContext): SectionBody {
  const { scrutiny } = paper.case;
  if (!scrutiny) return emptyBody('scrutiny');
  if (isWithheld(scrutiny)) return { ...filledBody('scrutiny', {}), withheld: 'scrutiny' };
  const apart = isListed('scrutiny-recommendations', paper);
  return filledBody('scrutiny', {
    statement: statement(scrutiny, paper),
    blocks: blockViews('scrutiny.blocks', entriesOf(scrutiny.blocks), paper),
    ...recommendations(apart ? { considered: scrutiny.considered } : scrutiny, paper),
  });
}

/** Scrutiny's own recommendations, and what was done about them. */
export function scrutinyRecommendationsBody(paper: PaperContext): SectionBody {
  const { scrutiny } = paper.case;
  if (!scrutiny || isWithheld(scrutiny) || entriesOf(scrutiny.recommendations).length === 0)
    return emptyBody('scrutiny.recommendations');
  return filledBody('scrutiny.recommendations', recommendations(scrutiny, paper));
}

function recommendations(scrutiny: Scrutiny, paper: PaperContext) {
  const items = pointItems('scrutiny.recommendations', scrutiny.recommendations);
  const body = bodyName(scrutiny, paper);
  const key =
    scrutiny.addressed_to === 'officers' ? 'scrutiny-lead-in-officers' : 'scrutiny-lead-in-executive';
  return {
    leadIn: items.length === 0 ? '' : paper.words(key, { body }),
    items,
    response: scrutiny.response === undefined ? '' : 'scrutiny.response',
  };
}

/** When scrutiny considered the matter; that it did not, where the case says no more. */
function statement(scrutiny: Scrutiny, paper: PaperContext): string {
  const { words, kind } = paper;
  if (scrutiny.considered === 'no') return scrutiny.blocks ? '' : words('scrutiny-not-considered');
  const body = bodyName(scrutiny, paper);
  if (scrutiny.date === undefined)
    return scrutiny.blocks ? '' : words('scrutiny-considered-undated', { body });
  const date = dayWords(scrutiny.date, paper);
  return words(kind === 'minute-extract' ? 'scrutiny-considered-minute' : 'scrutiny-considered', {
    body,
    date,
  });
}

function bodyName({ body }: Scrutiny, { words, language }: PaperContext): string {
  return body === undefined ? words('scrutiny-committee') : plainText(body, { language });
}
