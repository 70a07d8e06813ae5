import { z } from 'zod';
import { office } from './blocks.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { generalException, keyDecisionNotice, urgencyAgreement } from './notices.ts';
import { date, id, line, richText, text, time } from './scalars.ts';

const answer = z.enum(['yes', 'no'], {
  error: 'must be "yes" or "no", in quotation marks',
});

/** A tick-box question of the title block, with the reason that the law or the constitution asks for. */
export const flag = entity({
  answer: answer.describe('"yes" or "no".'),
  reason: text.describe('Why that is the answer.'),
});
export type Flag = z.infer<typeof flag>;

/** Whether the decision is key, and by which notice. */
export const keyDecision = entity({
  answer: answer.describe('"yes" or "no".'),
  reason: text.describe('Which threshold of spend, saving or effect on wards is or is not met.'),
  route: z
    .enum(['notice', 'general_exception', 'special_urgency'])
    .optional()
    .describe('How notice of a key decision was given; without it, by the 28-day notice where there is one.'),
  notice: fact(keyDecisionNotice).optional().describe('The 28-day notice, where the decision is key.'),
  general_exception: generalException.optional(),
  special_urgency: urgencyAgreement.optional(),
});

/** Whether the paper holds exempt or confidential information. */
export const exemptInformation = entity({
  answer: z.enum(['yes', 'no', 'partly']).describe('"yes", "no" or "partly".'),
  reason: text.describe('What is exempt and why, or why nothing is.'),
  paragraphs: z
    .array(z.number().int().min(1))
    .optional()
    .describe('Paragraph numbers of Schedule 12A, as the nation has it.'),
  ground: text.optional().describe('The law relied on where Schedule 12A does not apply.'),
});

export const meeting = entity({
  id: id.optional().describe('The meeting file, where there is one.'),
  date: fact(date).describe('Day of the meeting.'),
  time: time.optional(),
  place: text.optional().describe('Where the meeting is held.'),
  remote: fact(text).optional().describe('How the meeting can be attended or followed remotely.'),
  notice_published_on: date.optional().describe('Day the notice of time and place was published.'),
  agenda_published_on: date.optional().describe('Day the agenda was published.'),
  report_published_on: date.optional().describe('Day the report was published, where later than the agenda.'),
  convened_at_shorter_notice: z.boolean().optional(),
  urgent: entity({
    reason: text.describe('The special circumstances by reason of which the item is urgent.'),
    office: office.describe('Who presides and is of that opinion.'),
  })
    .optional()
    .describe('Where the item was not on the agenda in time: LGA 1972 s100B(4)(b).'),
  note_published_on: date.optional().describe('In Wales: day the note of the meeting was published.'),
  exclusion: entity({
    text: richText.describe('The motion or resolution by which the public were excluded.'),
    paragraphs: z.array(z.number().int().min(1)).optional(),
  })
    .optional()
    .describe('The resolution to exclude the public, where it is worded in the case.'),
});

/** One author, or one member responsible, by office. */
export const officer = entity({
  id,
  office,
  authority: id.optional().describe('Constituent authority, in a joint committee.'),
  team: text.optional().describe('Directorate or team.'),
});

/** What differs from one constituent authority of a joint committee to another. */
export const constituent = entity({
  id: id.describe('Id of the constituent in the authority file.'),
  lead_member: office.optional().describe('Office of the executive or cabinet member responsible.'),
  wards: fact(z.array(line)).optional().describe('Wards or divisions affected.'),
  key_decision: keyDecision.optional(),
  call_in: flag.optional(),
});

/** Why a rule is knowingly broken. */
export const ruleAnswer = entity({
  rule: z
    .string()
    .regex(/^[A-Z]{3}-\d{2}$/, { error: 'must be a rule id such as EXE-01' })
    .describe('Id of the rule.'),
  target: line.optional().describe('Path or id that the answer is for; without it, the whole case.'),
  reason: text.describe('Why the case breaks the rule knowingly.'),
  office,
  date,
});

export const clearance = entity({
  id,
  section: line.describe('Path of the section cleared.'),
  office,
  date,
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 hash: 64 digits from 0 to f' })
    .describe('SHA-256 of the section as cleared.'),
});

/** Something this case adds to the published facts. */
export const addition = entity({
  id,
  target: line.describe('Path of what was added.'),
  note: text.describe('Why it was added.'),
});

export const contact = entity({
  id,
  office,
  authority: id.optional(),
  email: line.optional().describe('Email address of the office, not of a person.'),
  telephone: line.optional(),
});

export const backgroundPaper = entity({
  id,
  title: text,
  date: date.optional(),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, { error: 'must be a web address beginning https://' })
    .optional()
    .describe('Where it is published.'),
  note: richText.optional(),
});

export const appendix = entity({
  id,
  title: text,
  file: line.optional().describe('Path of the file in the workspace.'),
});
