import { isWithheld } from '../../exemption/withheld.ts';
import type { Text } from '../../schema/in-language.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';
import { pointItems } from './points.ts';
import { emptyBody, filledBody, type InnerSection, type SectionBody } from './section-body.ts';
import { wholeLifeWords } from './whole-life.ts';

type Procurement = NonNullable<PaperContext['case']['procurement']>;
type Phase = NonNullable<Procurement['phases']>[number];
type Lot = NonNullable<Procurement['lots']>[number];

/**
 * The procurement: its introduction, what the contracts proposed come to, then each phase under a heading with its lots.
 */
export function procurementBody(paper: PaperContext): SectionBody {
  const { procurement } = paper.case;
  const values = wholeLifeWords(paper);
  if (!procurement)
    return values.length === 0 ? emptyBody('procurement') : filledBody('procurement', { intro: '', values });
  if (isWithheld(procurement)) return { ...filledBody('procurement', {}), withheld: 'procurement' };
  const { intro } = procurement;
  const phases = entriesOf(procurement.phases);
  if (intro === undefined && phases.length === 0 && values.length === 0) return emptyBody('procurement');
  const inner = phases.map((phase) => phaseSection(phase, paper));
  const content = { intro: intro === undefined ? '' : 'procurement.intro', values };
  return filledBody('procurement', content, { inner });
}

function phaseSection(phase: Phase, paper: PaperContext): InnerSection {
  const id = `procurement.phases.${phase.id}`;
  const partial = 'partials/phase';
  if (isWithheld(phase)) return { partial, heading: '', body: { ...filledBody(id, {}), withheld: id } };
  const lots = entriesOf(phase.lots).map((lot) => ({
    id: `${id}.lots.${lot.id}`,
    title: lotTitle(lot, paper),
  }));
  const content = { text: `${id}.text`, lots, after: pointItems(`${id}.after`, phase.after) };
  return { partial, heading: plainText(phase.title, paper), body: filledBody(id, content) };
}

/** The lots of the procurement, each under a heading of its own. */
export function lotsBody(paper: PaperContext): SectionBody {
  const { procurement } = paper.case;
  const lots = !procurement || isWithheld(procurement) ? [] : entriesOf(procurement.lots);
  if (lots.length === 0) return emptyBody('procurement.lots');
  const inner = lots.map((lot) => lotSection(lot, paper));
  return filledBody('procurement.lots', {}, { inner });
}

function lotSection(lot: Lot, paper: PaperContext): InnerSection {
  const id = `procurement.lots.${lot.id}`;
  const partial = 'partials/lot';
  if (isWithheld(lot)) return { partial, heading: '', body: { ...filledBody(id, {}), withheld: id } };
  return { partial, heading: lotTitle(lot, paper), body: filledBody(id, { text: `${id}.text` }) };
}

function lotTitle(
  lot: { readonly number: number; readonly title: Text; readonly new?: boolean | undefined },
  paper: PaperContext,
): string {
  if (isWithheld(lot)) return lot.withheld.replacement;
  const title = paper.words('lot', {
    number: String(lot.number),
    title: plainText(lot.title, paper),
  });
  return lot.new === true ? `${title} ${paper.words('new-lot')}` : title;
}
