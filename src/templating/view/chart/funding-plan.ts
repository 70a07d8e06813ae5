import { isWithheld } from '../../../exemption/withheld.ts';
import { entriesOf, plainText } from '../../readable.ts';
import type { ChartPlan } from './chart-plan.ts';
import { type ChartReader, readPoint } from './read-point.ts';

/** The sources of funding as shares of their sum. */
export function fundingPlan(reader: ChartReader): ChartPlan {
  const { paper, withheld } = reader;
  const { funding } = paper.case;
  if (isWithheld(funding)) withheld.push('funding');
  const rows = entriesOf(isWithheld(funding) ? undefined : funding?.sources).map((source) => {
    if (isWithheld(source)) withheld.push('funding');
    const label = isWithheld(source) ? '' : plainText(source.source, paper);
    return { label, cells: [readPoint(`funding.${source.id}`, undefined, reader)] };
  });
  return { kind: 'shares', columns: [paper.words('amount')], rows, tabled: false };
}
