import { z } from 'zod';
import { count } from './amounts.ts';
import { blocks, office, points } from './blocks.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { date, id, line, richText, text } from './scalars.ts';

const rating = z.enum(['low', 'medium', 'high']);

export const risk = entity({
  id,
  risk: richText.describe('What might happen.'),
  cause: richText.optional(),
  mitigation: richText,
  likelihood: rating.optional(),
  impact: rating.optional(),
  before: rating.optional().describe('Rating before mitigation.'),
  residual: rating.describe('Rating after mitigation.'),
  owner: office.optional(),
});

/** The nine protected characteristics of the Equality Act 2010, section 4. */
export const characteristic = z.enum([
  'age',
  'disability',
  'gender-reassignment',
  'marriage-and-civil-partnership',
  'pregnancy-and-maternity',
  'race',
  'religion-or-belief',
  'sex',
  'sexual-orientation',
]);

export const equality = entity({
  assessment: entity({
    status: z
      .enum(['completed', 'screening', 'in_progress', 'not_started', 'not_required', 'not_published'])
      .describe('How far the assessment has come; "not_published" where the paper does not say.'),
    date: date.optional(),
    reference: line.optional(),
    summary: richText,
  }),
  blocks: blocks.optional(),
  limbs: entity({ eliminate: richText, advance: richText, foster: richText })
    .optional()
    .describe('The three limbs of section 149(1).'),
  local: z
    .array(entity({ id, label: text, text: richText }))
    .optional()
    .describe('Groups the authority adds to the nine characteristics, such as carers or care leavers.'),
  characteristics: z
    .array(
      entity({
        id: characteristic,
        effect: z.enum(['positive', 'neutral', 'negative', 'not_known']),
        text: richText,
      }),
    )
    .optional(),
});

/** What the proposal means for one concern: legal, policy, climate, community, crime … */
export const implication = entity({
  id: id.describe('Which implication: legal, finance, policy, climate, community, crime, hr, health …'),
  heading: text.optional().describe("Replaces the authority's heading."),
  office: office.optional().describe('Office whose comment it is.'),
  cleared_on: date.optional().describe('Day that office cleared it.'),
  powers: z
    .array(line)
    .optional()
    .describe('Powers and duties relied on, by Act and section: "National Health Service Act 2006 s2B".'),
  blocks: fact(blocks),
});

/** One exercise of consultation: who was asked, when, what they said, and what was done about it. */
export const consultationRecord = entity({
  id,
  group: text,
  from: date.optional(),
  to: date.optional(),
  responses: count.optional(),
  summary: richText.optional(),
  response: richText.optional().describe('How it changed the proposal, or why it did not.'),
});

export const scrutiny = entity({
  considered: z.enum(['yes', 'no']),
  body: text.optional(),
  date: date.optional(),
  blocks: blocks.optional(),
  addressed_to: z
    .enum(['officers', 'executive'])
    .optional()
    .describe('To whom the recommendations are made.'),
  recommendations: points.optional(),
  response: richText.optional().describe('What was done about them.'),
});

/** What an exemption covers and the public reads all the same, or is too short to be looked for; someone answers for it. */
export const allowance = entity({
  target: line.describe('Path of the value, or of what it stands under, such as "figures.rent.label".'),
  reason: text.describe('Why papers that show it, or might, give nothing away.'),
});

/** One withholding: what, under which paragraphs of Schedule 12A, why, and what the public reads instead. */
export const exemption = entity({
  id,
  target: line.describe(
    'Path or id of the field, block, table row, option, risk or appendix withheld, or of an :::exempt block.',
  ),
  class: z
    .enum(['exempt', 'confidential'])
    .default('exempt')
    .describe('"confidential" is LGA 1972 s100A(3), not Schedule 12A.'),
  paragraphs: z
    .array(z.number().int().min(1))
    .default([])
    .describe('Paragraph numbers of Schedule 12A for the nation; empty only where a ground stands instead.'),
  ground: text
    .optional()
    .describe(
      'Where Schedule 12A does not apply, as for a commissioner: the law relied on, such as section 43(2) of the Freedom of Information Act 2000.',
    ),
  reason: text.describe('Why the information falls within those paragraphs.'),
  public_interest: text.describe(
    'Why the public interest in withholding it outweighs that in disclosing it.',
  ),
  replacement: text.describe('What the public paper says in its place.'),
  allow: z
    .array(allowance)
    .optional()
    .describe(
      'What of it also stands in a public field, or is too short to be looked for in finished papers, each with the reason why that gives nothing away.',
    ),
  publish_totals: z
    .boolean()
    .optional()
    .describe('True to publish totals over withheld rows; refused where a row could then be worked out.'),
}).refine((entry) => entry.paragraphs.length > 0 || entry.ground !== undefined, {
  error: 'needs the paragraphs of Schedule 12A relied on or, where that Schedule does not apply, the ground',
  path: ['paragraphs'],
});
