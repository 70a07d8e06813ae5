import { z } from 'zod';
import { consultationRecord, equality, exemption, implication, risk, scrutiny } from './assessment.ts';
import { block, blocks, office, points } from './blocks.ts';
import { contract, procurement } from './contract.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { calculation, costShares, figure, financialTable, funding, saving } from './financial.ts';
import {
  addition,
  appendix,
  backgroundPaper,
  clearance,
  constituent,
  contact,
  exemptInformation,
  flag,
  keyDecision,
  meeting,
  officer,
  ruleAnswer,
} from './header.ts';
import { privateMeeting } from './notices.ts';
import { backwardPlan } from './procurement-plan.ts';
import { alternative, decision, option, reason, recommendation } from './recommendation.ts';
import { date, id, line, richText, text } from './scalars.ts';

/** The kinds of document a case can give. */
export const documentKind = z.enum([
  'cabinet-report',
  'executive-report',
  'joint-committee-report',
  'decision-notice',
  'minute-extract',
  'public-summary',
]);
export type DocumentKind = z.infer<typeof documentKind>;

/** One matter, from first draft to decision. */
export const caseSchema = entity({
  id,
  authority: id.describe('Id of the authority file whose constitution and house style the papers follow.'),
  kind: documentKind.describe('The report or notice this matter is mainly for.'),
  documents: z
    .array(documentKind)
    .optional()
    .describe('Which documents to make; without it, all that the data supports.'),
  provenance: text
    .optional()
    .describe(
      "What kind of paper this is, printed on it; for an example, that it is one and not the authority's publication.",
    ),
  added: z.array(addition).optional().describe('What this case adds to the published facts.'),
  status: z.enum(['draft', 'final', 'published']),
  version: line.describe('Version of the case, such as "1.0".'),
  clearances: z.array(clearance).optional(),
  answers: z.array(ruleAnswer).optional().describe('Rules that the case knowingly breaks, with the reason.'),

  title: text,
  reference: fact(line).optional().describe("The authority's reference for the decision or report."),
  keywords: z.array(line).optional(),
  body: id.optional().describe('Body of the authority the report goes to.'),
  meeting: meeting.optional(),
  decision_maker: office.optional().describe('Office that decides, where no body does.'),
  report_of: z.array(officer).optional().describe('Offices whose report it is.'),
  lead_members: z.array(officer).optional(),
  authorities: z
    .array(constituent)
    .optional()
    .describe('Constituents of a joint committee, with what differs by authority.'),
  wards: fact(z.array(line)).optional(),
  key_decision: keyDecision.optional(),
  call_in: flag.optional(),
  equality_duty: flag.optional().describe('Whether the public sector equality duty is engaged.'),
  exempt_information: exemptInformation.optional(),
  submitted_on: fact(date).optional().describe('Day the report or application was submitted.'),
  force_business: fact(text)
    .optional()
    .describe('For a commissioner: approval by the chief officer where it is force business.'),

  purpose: fact(blocks).optional(),
  summary: fact(blocks).optional().describe('Executive summary, or decision summary of a notice.'),
  recommendations: z.array(recommendation).optional(),
  recommendations_lead_in: richText.optional().describe("Replaces the authority's own lead-in."),
  reasons: fact(z.array(reason)).optional(),
  alternatives: fact(z.array(alternative)).optional(),
  background: fact(blocks).optional(),
  sections: z
    .array(
      entity({
        id,
        under: line.describe('Section of the document it belongs to, such as background.'),
        heading: text,
        blocks,
      }),
    )
    .optional()
    .describe("Further headed sections, each under one of the document's own."),
  options_intro: fact(blocks).optional(),
  options: z.array(option).optional(),
  next_steps: fact(z.array(entity({ id, text: richText, points: points.optional() }))).optional(),
  timetable: fact(blocks).optional(),
  events: z
    .array(
      entity({
        id,
        on: fact(date).optional(),
        period: text.optional(),
        event: richText,
      }),
    )
    .optional()
    .describe('The timetable as dated events.'),
  policy: fact(blocks).optional().describe('Policy framework and previous decisions.'),
  circulation: fact(blocks).optional(),
  contracts: z.array(contract).optional(),
  procurement: procurement.optional(),
  tables: z.array(financialTable).optional(),
  cost_shares: z.array(costShares).optional(),
  funding: funding.optional(),
  savings: z.array(saving).optional(),
  figures: z.array(figure).optional(),
  calculations: z.array(calculation).optional(),
  implications: z.array(implication).optional(),
  benefits: fact(blocks).optional().describe('Expected benefits.'),
  impact_of_refusal: fact(blocks).optional().describe('What follows if it is not approved.'),
  publication: fact(blocks).optional(),
  risks: fact(z.array(risk)).optional(),
  equality: equality.optional(),
  consultation: fact(z.array(block)).optional(),
  consulted: z.array(consultationRecord).optional().describe('Each exercise of consultation, as data.'),
  scrutiny: scrutiny.optional(),
  requests: z
    .array(
      entity({
        id,
        by: text,
        text: richText,
        owner: office.optional(),
        due: line.optional().describe('Path of a calculated date, or a date.'),
      }),
    )
    .optional()
    .describe('What members asked for in discussion.'),
  decisions: z.record(id, decision).optional().describe('By meeting or decision-maker: what was decided.'),
  background_papers: fact(z.array(backgroundPaper)).optional(),
  appendices: fact(z.array(appendix)).optional(),
  contacts: z.array(contact).optional(),
  plain_summary: entity({
    decided: richText,
    why: richText,
    cost: richText,
    next: richText,
  })
    .optional()
    .describe(
      'For the public summary: what was decided, why, what it costs, what happens next; short sentences.',
    ),
  plans: z
    .array(
      entity({
        id,
        title: text,
        from: date,
        to: date,
        approved_on: date.optional(),
      }),
    )
    .optional()
    .describe('Plans and strategies relied on, with the first and last day they cover.'),
  backward_plan: backwardPlan.optional(),
  acronyms: z
    .array(entity({ id, acronym: line, expansion: line }))
    .optional()
    .describe('Acronyms of this case, beside those of the registers.'),
  private_meeting: privateMeeting.optional().describe('Notices where the meeting is to be in private.'),
  exempt: z.array(exemption).optional(),
});

/** A case as its file states it, checked in shape; money is pence, figures are exact decimals. */
export type Case = z.infer<typeof caseSchema>;
