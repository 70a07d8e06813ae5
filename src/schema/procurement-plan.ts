import { z } from 'zod';
import { count } from './amounts.ts';
import { entity } from './entity.ts';
import { date, id } from './scalars.ts';

/** The steps of a procurement, planned backwards from the first day of the service. */
export const backwardPlan = entity({
  contract: id.optional().describe('The contract whose first proposed day it leads to.'),
  start: date.optional().describe('First day of the service, where no contract says it.'),
  mobilisation_months: count.optional().describe('Months between signature and start; without it, three.'),
  standstill: z.enum(['PSR', 'PA', 'none']).optional().describe('Which standstill precedes signature.'),
  call_in: z
    .boolean()
    .optional()
    .describe('Whether the award can be called in; without it, as the profile says.'),
  key_decision: z
    .boolean()
    .optional()
    .describe('Whether the award is a key decision that needs 28 days of notice.'),
  evaluation_days: count.optional().describe('Working days to evaluate and moderate tenders.'),
  tender_days: count.optional().describe('Working days tenders are open.'),
  engagement_days: count.optional().describe('Working days of market engagement before the tender.'),
});
