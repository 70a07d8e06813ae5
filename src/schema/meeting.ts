import { z } from 'zod';
import { office } from './blocks.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { decision } from './recommendation.ts';
import { date, id, line, text, time } from './scalars.ts';

const agendaItem = entity({
  id,
  kind: z.enum([
    'apologies',
    'declarations',
    'minutes',
    'urgent',
    'questions',
    'scrutiny',
    'report',
    'exclusion',
    'next-meeting',
    'other',
  ]),
  title: text,
  private_title: text
    .optional()
    .describe('Title in the restricted agenda, where the public one must be neutral.'),
  case: id.optional().describe('The case whose paper this item considers.'),
  files: z.array(line).optional().describe('Supplied files, by path in the workspace.'),
  status: z.enum(['ready', 'to_follow', 'withdrawn']).optional(),
  exempt: entity({
    paragraphs: z.array(z.number().int().min(1)).min(1),
    reason: text,
  }).optional(),
});

/** One meeting of one body: when, where, who, and what it considers in what order. */
export const meetingSchema = entity({
  id,
  authority: id,
  body: id,
  date,
  time,
  place: text,
  remote: fact(text).optional().describe('How the meeting can be followed remotely.'),
  members: z
    .array(
      entity({
        id,
        office,
        role: z.enum(['chair', 'vice_chair', 'member', 'co_optee', 'observer']).optional(),
      }),
    )
    .optional(),
  quorum: z.number().int().min(1).optional(),
  recording_notice: text.optional(),
  items: z.array(agendaItem).min(1),
  decisions: z.record(id, decision).optional().describe('By case id: what the meeting decided.'),
});

export type Meeting = z.infer<typeof meetingSchema>;
