import { z } from 'zod';
import { office } from './blocks.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { date, id, line, richText, text } from './scalars.ts';

/** The published notice of a key decision, with the eight contents of SI 2012/2089 reg 9(1)(a)–(h). */
export const keyDecisionNotice = entity({
  reference: line.describe('Reference in the notice of key decisions.'),
  published_on: date,
  matter: text.optional().describe('The matter on which the decision is to be made.'),
  decision_maker: text.optional().describe('The office and title, or the body, that is to decide.'),
  members: z
    .array(office)
    .optional()
    .describe('Where a body is to decide: its members, by office. Needed beside the name of the body.'),
  period: text.optional().describe('The date on which, or the period in which, the decision is to be made.'),
  documents: fact(z.array(line))
    .optional()
    .describe('Documents submitted to the decision-maker for consideration.'),
  address: text.optional().describe('Where copies of the documents can be had.'),
  further_documents: text.optional().describe('That other relevant documents may be submitted.'),
  how_to_ask: text.optional().describe('How to ask for details of those documents as they become available.'),
});

/** The general exception of SI 2012/2089 reg 10, where 28 days are impracticable. */
export const generalException = entity({
  notified: office.describe('Who was told in writing: the relevant scrutiny chair, or every member of it.'),
  notified_on: date,
  published_on: date.describe('Day the notice to scrutiny was made available to the public.'),
  reasons: text.describe('Why the 28-day notice was impracticable.'),
});

/** Agreement that something is urgent and cannot reasonably be deferred: SI 2012/2089 regs 5(6) and 11. */
export const urgencyAgreement = entity({
  agreed_by: office,
  role: z
    .enum(['scrutiny_chair', 'authority_chair', 'authority_vice_chair', 'other'])
    .describe('What that office is in the order of the regulations.'),
  agreed_on: date,
  reasons: text.describe('Why it is urgent and cannot reasonably be deferred.'),
  published_on: date.optional().describe('Day the reasons were published.'),
});

/** Notices of a meeting, or part of one, in private: SI 2012/2089 reg 5. */
export const privateMeeting = entity({
  notice_published_on: fact(date).optional().describe('The 28-day notice of the intention.'),
  further_notice_published_on: fact(date)
    .optional()
    .describe('The further notice, five clear days before the meeting.'),
  reasons: text.describe('Why the meeting is to be private; names the paragraph of Schedule 12A.'),
  representations: fact(
    z.array(
      entity({
        id,
        from: text,
        text: richText,
        response: richText.optional(),
      }),
    ),
  )
    .optional()
    .describe('Representations that the meeting be open, each with the response.'),
  urgency: urgencyAgreement.optional(),
});

/** Why a decision is not to be called in: waiver for urgency under the constitution. */
const callInWaiver = entity({
  reason: text.describe(
    'How the delay would seriously prejudice the interests of the council or the public.',
  ),
  agreed_by: office,
  agreed_on: date,
});

/** What became of a decision between its publication and its effect. */
export const callInRecord = entity({
  eligible: z.enum(['yes', 'no'], { error: 'must be "yes" or "no", in quotation marks' }).optional(),
  reason: text.optional().describe('Why it cannot be called in.'),
  waiver: callInWaiver.optional(),
  history: z
    .array(
      entity({
        id,
        status: z.enum([
          'pending',
          'not_called_in',
          'called_in',
          'released',
          'referred_back',
          'referred_to_council',
          'confirmed',
          'amended',
          'implemented',
        ]),
        on: date,
      }),
    )
    .optional()
    .describe('Each state with its day, oldest first.'),
});

/** An interest declared when a decision was taken, and what was done about it. */
export const declaration = entity({
  id,
  office: office.describe('The member or officer, by office.'),
  kind: z.enum(['disclosable_pecuniary', 'other_registrable', 'non_registrable', 'conflict']),
  nature: text,
  action: z.enum(['left', 'stayed', 'did_not_vote', 'voted']),
  dispensation: entity({ by: office, on: date, reference: line.optional() }).optional(),
});
