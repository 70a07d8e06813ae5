import { z } from 'zod';
import { allowance } from '../assessment.ts';
import { office } from '../blocks.ts';
import { entity } from '../entity.ts';
import { keyDecision } from '../header.ts';
import { privateMeeting } from '../notices.ts';
import { date, id, line, richText, text } from '../scalars.ts';

/** Why an item, or part of it, is kept from the public. All of it is printed for the public to read. */
export const itemExemption = entity({
  extent: z
    .enum(['whole', 'part'])
    .optional()
    .describe('"part" where the report is public and only some of it is not; without it, the whole item.'),
  class: z
    .enum(['exempt', 'confidential'])
    .optional()
    .describe('"confidential" is LGA 1972 s100A(3), not Schedule 12A; without it, exempt.'),
  paragraphs: z
    .array(z.number().int().min(1))
    .optional()
    .describe('Paragraph numbers of Schedule 12A, as the nation has it.'),
  ground: text.optional().describe('The law relied on where Schedule 12A does not apply.'),
  reason: text.describe('Why the information falls within those paragraphs, in words the public may read.'),
  public_interest: text
    .optional()
    .describe('Why the public interest in withholding it outweighs that in disclosing it.'),
  allow: z
    .array(allowance)
    .optional()
    .describe(
      'Figures of its case that also stand in what the public reads, each with the reason why that gives nothing away.',
    ),
}).refine((entry) => (entry.paragraphs ?? []).length > 0 || entry.ground !== undefined, {
  error: 'needs the paragraphs of Schedule 12A relied on or, where that Schedule does not apply, the ground',
  path: ['paragraphs'],
});
export type ItemExemption = z.infer<typeof itemExemption>;

/** A file handed in to go with an item: a PDF or a picture that is not made from data. */
export const suppliedFile = entity({
  id,
  title: text,
  file: line.describe('Path of the file in the workspace.'),
  private: z.boolean().optional().describe('True where only the restricted pack may hold it.'),
  private_title: text
    .optional()
    .describe('Title in the restricted agenda, where the public one must be neutral.'),
  corrects: id
    .optional()
    .describe('Id of the file of this item that it takes the place of, once a supplement brings it.'),
});

/** One item of business, in the order in which it is taken. Its number is its place. */
export const agendaItem = entity({
  id,
  kind: z.enum([
    'apologies',
    'declarations',
    'minutes',
    'urgent',
    'announcements',
    'questions',
    'petitions',
    'scrutiny',
    'report',
    'exclusion',
    'next-meeting',
    'other',
  ]),
  title: text
    .optional()
    .describe("Title on the public agenda; without it, the case's own, or the usual words for the kind."),
  private_title: text
    .optional()
    .describe('Title on the restricted agenda, where the public one must be neutral.'),
  text: richText.optional().describe('What the agenda says beneath the title.'),
  held_on: date.optional().describe('For earlier minutes: the day of that meeting.'),
  lead: office.optional().describe('Whose report or item it is; without it, as the case says.'),
  case: id.optional().describe('The case whose paper this item considers.'),
  document: z
    .enum(['cabinet-report', 'executive-report', 'joint-committee-report', 'decision-notice'])
    .optional()
    .describe("Which document of the case goes into the pack; without it, the case's own kind."),
  files: z.array(suppliedFile).optional().describe('Supplied files, in the order they are printed.'),
  status: z
    .enum(['ready', 'to_follow', 'withdrawn'])
    .optional()
    .describe('State of the report; without it, ready.'),
  status_note: text.optional().describe('When a report to follow is expected, or why one was withdrawn.'),
  exempt: itemExemption.optional(),
  key_decision: keyDecision
    .optional()
    .describe(
      'Whether the item asks for a key decision and by which notice, where no case says so yet. Public.',
    ),
  private_meeting: privateMeeting
    .optional()
    .describe('Notices that the item is to be taken in private, where no case gives them. Public.'),
  urgency: entity({
    reason: text.describe('The special circumstances by reason of which the item is urgent.'),
    office: office.describe('Who presides and is of that opinion.'),
  })
    .optional()
    .describe('Where the item was not on the agenda in time: LGA 1972 s100B(4)(b).'),
});
export type AgendaItem = z.infer<typeof agendaItem>;
