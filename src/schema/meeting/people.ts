import { z } from 'zod';
import { office } from '../blocks.ts';
import { entity } from '../entity.ts';
import { id, time } from '../scalars.ts';

/** A member of the body, or someone who sits with it, by office. */
export const member = entity({
  id,
  office,
  role: z
    .enum(['chair', 'vice_chair', 'member', 'substitute', 'co_optee', 'observer'])
    .optional()
    .describe('Without it, a member. Co-optees and observers have no vote unless "votes" says so.'),
  authority: id.optional().describe('Constituent authority, in a joint committee.'),
  substitute_for: id.optional().describe('Id of the member for whom a substitute sits.'),
  votes: z.boolean().optional().describe('Whether this person votes, where the role does not say it.'),
});
export type Member = z.infer<typeof member>;

/** An officer who is to attend or has attended, by office. */
export const officerAttending = entity({
  id,
  office,
  authority: id.optional().describe('Constituent authority, in a joint committee.'),
});

const movement = entity({
  kind: z.enum(['arrived', 'left'], { error: 'must be "arrived" or "left"' }),
  item: id.describe('Id of the item: who arrived is there from this item on, who left is gone from it on.'),
  at: time.optional(),
});

/** Who was there, and for what: everyone by id, never by name. */
export const attendance = entity({
  person: id.describe('Id of a member or officer of this meeting.'),
  presence: z.enum(['present', 'apologies', 'absent']),
  remote: z.boolean().optional().describe('True where the person attended from elsewhere.'),
  movements: z
    .array(movement)
    .optional()
    .describe('Arrivals and departures in order; without any, the person was there for every item.'),
});
