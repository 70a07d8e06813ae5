import { isWithheld } from '../../exemption/withheld.ts';
import type { SectionBlock } from '../../schema/blocks.ts';
import type { PaperContext } from '../paper-context.ts';
import { entriesOf, plainText } from '../readable.ts';
import { type ChartView, chartView } from './chart/chart-view.ts';
import { contractTable } from './contract-table.ts';
import { figureTable } from './figure-table.ts';
import { type PictureView, pictureView } from './picture-view.ts';
import { factBody, filledBody, type SectionBody } from './section-body.ts';
import type { TableView } from './table-view.ts';

/** One stretch of a section: the template that prints it and what that template reads. */
export interface BlockView {
  readonly partial: string;
  readonly path: string;
  readonly source: string;
  readonly table: TableView | null;
  readonly chart?: ChartView;
  readonly picture?: PictureView;
}

/** A section that is one list of blocks of the case, standing at `path`. */
export function blocksBody(
  path: string,
  blocks: readonly SectionBlock[] | undefined | { none: unknown } | { not_published: unknown },
  paper: PaperContext,
): SectionBody {
  return factBody(path, blocks, paper, (stated) =>
    filledBody(path, { blocks: blockViews(path, stated, paper) }),
  );
}

/** The blocks at `path`, in order. A table or contract that the case lacks prints nothing: the rules report it. */
export function blockViews(
  path: string,
  blocks: readonly SectionBlock[],
  paper: PaperContext,
): readonly BlockView[] {
  return blocks.flatMap((block) => blockView(`${path}.${block.id}`, block, paper));
}

function blockView(path: string, block: SectionBlock, paper: PaperContext): readonly BlockView[] {
  const view = { path, source: '', table: null };
  if (isWithheld(block)) return [{ ...view, partial: 'partials/field' }];
  if ('text' in block) return [{ ...view, partial: 'partials/field', path: `${path}.text` }];
  if ('quotation' in block)
    return [
      {
        ...view,
        partial: 'partials/quotation',
        path: `${path}.quotation`,
        source: plainText(block.source, paper),
      },
    ];
  if ('chart' in block) return chartBlock(path, block, paper);
  if ('picture' in block)
    return [{ ...view, partial: 'partials/picture', picture: pictureView(path, block, paper) }];
  const named =
    'table' in block
      ? { list: 'tables', id: block.table, partial: 'partials/financial-table', entries: paper.case.tables }
      : {
          list: 'contracts',
          id: block.contract,
          partial: 'partials/contract-table',
          entries: paper.case.contracts,
        };
  const { entries } = named;
  const whole: unknown = entries;
  if (
    isWithheld(whole) ||
    isWithheld(entriesOf<{ readonly id: string }>(entries).find(({ id }) => id === named.id))
  )
    return [{ ...view, partial: 'partials/field', path: `${named.list}.${named.id}` }];
  const table =
    'table' in block ? figureTable(block.table, paper) : contractTable(block.contract, block.show, paper);
  return table ? [{ ...view, partial: named.partial, table }] : [];
}

/** A chart with its figures; where any of them is withheld, the words that say so. One with nothing to show is left out. */
function chartBlock(
  path: string,
  block: Extract<SectionBlock, { chart: string }>,
  paper: PaperContext,
): readonly BlockView[] {
  const chart = chartView(path, block, paper);
  return chart ? [{ partial: 'partials/chart', path, source: '', table: null, chart }] : [];
}
