import { isWithheld } from '../../exemption/withheld.ts';
import type { PaperContext } from '../paper-context.ts';
import { factBody, filledBody, type SectionBody } from './section-body.ts';

/** Alternatives considered: what each was, then why it was not chosen. */
export function alternativesBody(paper: PaperContext): SectionBody {
  return factBody('alternatives', paper.case.alternatives, paper, (alternatives) =>
    filledBody('alternatives', {
      paths: alternatives.flatMap((alternative) => {
        const path = `alternatives.${alternative.id}`;
        return isWithheld(alternative) ? [path] : [`${path}.option`, `${path}.why_rejected`];
      }),
    }),
  );
}
