import { isWithheld } from '../../exemption/withheld.ts';
import type { PaperContext } from '../paper-context.ts';
import { pointItems } from './points.ts';
import { factBody, filledBody, type SectionBody } from './section-body.ts';

/** The next steps, each with its own points. */
export function nextStepsBody(paper: PaperContext): SectionBody {
  const { next_steps: withheld } = paper.case;
  // The lead-in stays, so that what follows has the same numbers for every reader.
  if (isWithheld(withheld))
    return filledBody('next_steps', {
      steps: [{ id: 'next_steps.withheld', path: 'next_steps', points: [] }],
    });
  return factBody('next_steps', paper.case.next_steps, paper, (steps) =>
    filledBody('next_steps', {
      steps: steps.map((step) => ({
        id: `next_steps.${step.id}`,
        path: `next_steps.${step.id}.text`,
        points: isWithheld(step) ? [] : pointItems(`next_steps.${step.id}.points`, step.points),
      })),
    }),
  );
}
