import { z } from 'zod';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { contact, ruleAnswer } from './header.ts';
import { agendaItem } from './meeting/agenda-item.ts';
import { attendance, member, officerAttending } from './meeting/people.ts';
import { interestDeclared, proceeding } from './meeting/proceedings.ts';
import { decision } from './recommendation.ts';
import { date, id, line, text, time, url } from './scalars.ts';

export type { AgendaItem, ItemExemption } from './meeting/agenda-item.ts';
export type { Member } from './meeting/people.ts';
export type { Action, Vote } from './meeting/proceedings.ts';

const supplement = entity({
  id,
  number: z.number().int().min(1),
  published_on: date.optional(),
  items: z
    .array(
      entity({
        item: id,
        reason: text.describe('Why it was late, or what it puts right.'),
        papers: z
          .array(id)
          .min(1)
          .optional()
          .describe(
            'Which of its papers the supplement brings: "report" for that of its case, else ids of its files; without it, the files that correct another or, where none does, all.',
          ),
        replaces: line
          .optional()
          .describe(
            'Published pages that it replaces, such as "45 to 52". They are known without it; typed, they are checked.',
          ),
      }),
    )
    .min(1),
});

/** One meeting of one body: when, where, who, what it considers in what order and, afterwards, what it did. */
export const meetingSchema = entity({
  id,
  authority: id.describe('Id of the authority file.'),
  body: id.describe('Id of the body in that file.'),
  title: text.optional().describe('What the meeting is called, where the name of the body is not enough.'),
  status: z.enum(['draft', 'final']).optional().describe('A draft prints DRAFT on every page.'),
  provenance: text
    .optional()
    .describe('For an example: that it is one and not the publication of the authority.'),
  answers: z.array(ruleAnswer).optional().describe('Rules that this meeting knowingly breaks.'),

  date,
  time,
  ends_at: time.optional().describe('When it is expected to end.'),
  place: text,
  remote: fact(text).optional().describe('How the meeting can be attended or followed remotely.'),
  remote_link: url.optional().describe('Where it can be followed.'),
  notice_published_on: date.optional().describe('Day the notice of time and place was published.'),
  agenda_published_on: date.optional().describe('Day the agenda was published.'),
  convened_at_shorter_notice: z.boolean().optional(),
  members: z.array(member).optional().describe('The body, the chair first.'),
  officers: z.array(officerAttending).optional().describe('Officers who attend.'),
  quorum: z.number().int().min(1).optional(),
  contacts: z.array(contact).optional().describe('Whom to ask about the meeting, by office.'),
  recording_notice: text.optional().describe('What those who attend are told about recording and broadcast.'),
  items: z.array(agendaItem).min(1).describe('The business, in order; its numbers are 1, 2, 3 …'),
  next_meeting: entity({ date, time: time.optional(), place: text.optional() }).optional(),
  supplements: z.array(supplement).optional().describe('Packs published after the main one.'),

  attendance: z.array(attendance).optional().describe('After the meeting: who was there, item by item.'),
  interests: z
    .array(interestDeclared)
    .optional()
    .describe('After the meeting: interests declared, and what was done about each.'),
  proceedings: z
    .array(proceeding)
    .optional()
    .describe('After the meeting: discussion, motions and votes, item by item.'),
  decisions: z
    .record(id, decision)
    .optional()
    .describe(
      'By case id: what the meeting decided on each recommendation. Decisions taken at a meeting stand here and nowhere else.',
    ),
  closed_at: time.optional().describe('When the meeting closed.'),
  minutes: entity({
    status: z.enum(['draft', 'final']),
    confirmed_on: date.optional().describe('Day of the meeting that confirmed them.'),
  })
    .optional()
    .describe('Whether the minutes are confirmed as a correct record; without it, they are a draft.'),
});

export type Meeting = z.infer<typeof meetingSchema>;
export type Supplement = z.infer<typeof supplement>;
