import { z } from 'zod';
import { entity } from './entity.ts';
import { date, id, line } from './scalars.ts';

/** One matter as an issue of a forward plan listed it. All of it is public. */
const planEntry = entity({
  id: id.describe('Its name within the issue.'),
  meeting: id.describe('Id of the meeting file it stood in.'),
  item: id.describe('Id of the item in that file.'),
  case: id.optional().describe('The case whose paper the item considers.'),
  reference: line.optional().describe('Reference in the notice of key decisions.'),
  title: line,
  date: date.describe('Day on which it was to be decided.'),
  decision_maker: line,
  key: z.boolean().describe('Whether a key decision was to be made.'),
  private: z.enum(['no', 'part', 'whole']).describe('How much of it was to be taken in private.'),
  documents: z.array(line).describe('Documents to be considered, as listed.'),
  first_published_on: date.describe('Day on which notice of it was first published.'),
  status: z.enum(['new', 'changed', 'carried_over', 'decided', 'withdrawn']),
});

/** One issue of an authority's forward plan as plain data: what the next issue is compared with. */
export const forwardPlanSchema = entity({
  kind: z.literal('forward-plan', {
    error: 'must be "forward-plan": this is not an issue of a forward plan',
  }),
  authority: id.describe('Id of the authority file.'),
  issue: line.describe('What the issue is called: a number, or a day.'),
  published_on: date,
  since: line.optional().describe('The issue it was compared with; without it, it is the first.'),
  entries: z.array(planEntry),
});

export type ForwardPlan = z.infer<typeof forwardPlanSchema>;
export type ForwardPlanEntry = ForwardPlan['entries'][number];
