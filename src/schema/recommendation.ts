import { z } from 'zod';
import { money } from './amounts.ts';
import { office, points } from './blocks.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { callInRecord, declaration } from './notices.ts';
import { date, id, line, richText, text } from './scalars.ts';

/** Authority handed to an office: to whom, after consulting whom, for what, and within what limits. */
export const delegation = entity({
  to: office,
  consulting: z.array(office).optional().describe('Offices to be consulted first.'),
  scope: text.describe('What may be decided.'),
  limit: text.optional().describe('Ceiling of money or term.'),
  until: text.optional().describe('When the authority lapses.'),
  criteria: text.optional().describe('By what an award is decided, such as the highest score.'),
});

/**
 * One recommendation, in parts, so that a report can say "approve the award", a minute "Approves the award" or
 * "That the award be approved", from the same words.
 */
export const recommendation = entity({
  id,
  verb: z
    .string()
    .regex(/^[a-z]+$/, {
      error: 'must be one verb in lower case, such as "approve"',
    })
    .describe(
      'What the body does, one verb in its base form: approve, note, agree, authorise, delegate, accept, endorse.',
    ),
  object: richText.describe(
    'What is approved, noted or authorised: the words after the verb, without a full stop.',
  ),
  rest: richText
    .optional()
    .describe('The rest of the sentence, such as "to award the contract"; without a full stop.'),
  points: points.optional().describe('Sub-points of the recommendation.'),
  delegation: delegation.optional(),
  amounts: z
    .array(
      entity({
        id,
        amount: money,
        basis: z.enum(['total', 'per_year', 'one_off']),
        cap: z.boolean().optional().describe('True where it is a ceiling.'),
        note: text.optional(),
      }),
    )
    .optional()
    .describe(
      'Money the recommendation commits or caps; print it with :value[recommendations.<id>.<amount id>].',
    ),
});
export type Recommendation = z.infer<typeof recommendation>;

export const reason = entity({
  id,
  text: richText,
  for: z.array(id).min(1).describe('Ids of the recommendations it is the reason for.'),
});

export const alternative = entity({
  id,
  option: richText.describe('The alternative considered.'),
  why_rejected: richText,
});

export const option = entity({
  id,
  title: text,
  description: richText.optional(),
  advantages: points.optional(),
  disadvantages: points.optional(),
  cost: fact(money).optional(),
  preferred: z.boolean().optional().describe('True for the option recommended.'),
  do_nothing: z.boolean().optional().describe('True for doing nothing, or the least that must be done.'),
});

/** What a body or decision-maker decided about this case, and all that the record of it must hold. */
export const decision = entity({
  body: id.optional().describe('Body of the authority that decided, where a body did.'),
  decision_maker: office.optional().describe('Office that decided, where one person did.'),
  kind: z
    .enum([
      'cabinet',
      'executive_committee',
      'joint_committee',
      'individual_member',
      'officer_executive',
      'officer_non_executive',
      'council',
      'committee',
      'commissioner',
    ])
    .optional()
    .describe('Who decides in law; without it, as the kind of body says.'),
  authority_for_it: text
    .optional()
    .describe("For an officer's decision: the resolution or scheme of delegation it rests on."),
  delegation: z
    .enum(['express', 'general'])
    .optional()
    .describe("For an officer's decision: whether authority was given expressly or under a general scheme."),
  effect: z
    .enum(['licence', 'rights', 'contract', 'other'])
    .optional()
    .describe(
      "For an officer's decision outside the executive: a permission or licence, rights of an individual, or a contract or spending.",
    ),
  taken_on: fact(date).describe('Day of the decision, YYYY-MM-DD.'),
  signed_on: date.optional().describe('Day the notice was signed, YYYY-MM-DD.'),
  published_on: date.optional().describe('Day the decision was published, YYYY-MM-DD.'),
  minute: line.optional().describe('Minute number.'),
  role: z
    .enum(['resolved', 'recommended'])
    .optional()
    .describe('"recommended" where the body only recommends to another.'),
  narrative: points.optional().describe('What the minute records before the resolutions.'),
  outcomes: z
    .array(
      entity({
        recommendation: id.describe('Id of the recommendation.'),
        outcome: z.enum(['approved', 'amended', 'rejected', 'deferred', 'withdrawn', 'noted', 'referred']),
        verb: z.string().optional().describe('The verb of the final wording, where it differs.'),
        object: richText.optional().describe('Final wording where it differs from the recommendation.'),
        rest: richText.optional(),
      }),
    )
    .min(1)
    .describe('One entry for each recommendation.'),
  reasons: fact(points).describe('Reasons for the decision.'),
  alternatives_rejected: fact(points),
  interests: fact(points).describe('Interests declared, and dispensations.'),
  declarations: z
    .array(declaration)
    .optional()
    .describe('Each interest declared, with what was done about it.'),
  consulted: fact(points).optional().describe('Who was consulted on the decision, by office.'),
  effective_on: date
    .optional()
    .describe('Day of effect where it is stated; it is checked against the one calculated.'),
  call_in: callInRecord.optional(),
  minutes: entity({
    status: z.enum(['draft', 'final']),
    approved_on: date.optional().describe('Day of the meeting that approved them.'),
    public_summary: text
      .optional()
      .describe('Where the business was exempt: a fair summary for the public, LGA 1972 s100C(2).'),
  }).optional(),
});
export type Decision = z.infer<typeof decision>;
