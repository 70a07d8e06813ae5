import { z } from 'zod';
import { office, points } from '../blocks.ts';
import { entity } from '../entity.ts';
import { date, id, line, richText, text } from '../scalars.ts';

const people = z.array(id).describe('Ids of members.');
const number = z.number().int().min(0);

/** How a motion was voted on: in words, by numbers, or by the name of each. */
const vote = z.union([
  entity({ words: text.describe('Such as "unanimously" or "by general assent".') }),
  entity({ for: number, against: number, abstained: number.optional() }),
  entity({
    named: entity({ for: people, against: people, abstained: people.optional() }).describe(
      'A recorded vote: who voted how, by id.',
    ),
  }),
]);
export type Vote = z.infer<typeof vote>;

/** One motion put to the meeting. */
const motion = entity({
  id,
  kind: z.enum(['recommendations', 'amendment', 'exclusion', 'readmission', 'deferral', 'other']),
  text: richText.optional().describe("The motion's words, where they are not the recommendations' own."),
  recommendations: z.array(id).optional().describe('Ids of the recommendations it moves or amends.'),
  mover: id.optional().describe('Id of the member who moved it.'),
  seconder: id.optional().describe('Id of the member who seconded it.'),
  vote: vote.optional(),
  casting_vote: entity({ by: id, cast: z.enum(['for', 'against']) }).optional(),
  outcome: z.enum(['carried', 'lost', 'withdrawn', 'not_put']),
});

/** What the meeting asked of someone, beside what its resolutions delegate. */
const action = entity({
  id,
  owner: office.optional().describe('Office that is to act; without it, nobody is named.'),
  text: text.describe('What is to be done, a whole sentence.'),
  due: z.union([date, text]).optional().describe('Day by which, YYYY-MM-DD, or when in words.'),
  private: z.boolean().optional().describe('True where only the restricted list of actions may hold it.'),
});
export type Action = z.infer<typeof action>;

/** What happened under one item: the matter of its minute. */
export const proceeding = entity({
  id,
  item: id.describe('Id of the item.'),
  minute: line.optional().describe('Minute number.'),
  discussion: points.optional(),
  private_discussion: points.optional().describe('What was said in private; the restricted minutes only.'),
  motions: z.array(motion).optional().describe('In the order in which they were put.'),
  actions: z
    .array(action)
    .optional()
    .describe('What was asked for in discussion; what resolutions delegate is listed by itself.'),
  public_summary: text
    .optional()
    .describe('Where the business was exempt: a fair summary for the public, LGA 1972 s100C(2).'),
});

/** An interest declared at the meeting, by id, and what was done about it. */
export const interestDeclared = entity({
  id,
  person: id.describe('Id of the member or officer.'),
  item: id.describe('Id of the item in which the interest is.'),
  kind: z.enum(['disclosable_pecuniary', 'other_registrable', 'non_registrable', 'conflict']),
  nature: text.describe(
    'What it is, as declared. It is published with the minutes, also where the item is taken in private.',
  ),
  action: z.enum(['left', 'stayed', 'did_not_vote', 'voted']),
  dispensation: entity({ by: line, on: date, reference: line.optional() }).optional(),
});
