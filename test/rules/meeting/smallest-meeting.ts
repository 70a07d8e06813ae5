import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checkMeetingRules } from '../../../src/rules/meeting/index.ts';
import type { MeetingExample } from '../../../src/rules/meeting/meeting-rule.ts';
import { type Meeting, meetingSchema } from '../../../src/schema/meeting.ts';
import { authorityWith, caseWith, NO_REGISTERS } from '../smallest-case.ts';

/** The fewest keys a meeting can have, as YAML gives them. */
const SMALLEST_MEETING = {
  id: 'example-meeting',
  authority: 'example-council',
  body: 'cabinet',
  date: '2024-05-14',
  time: '14:00',
  place: 'Town Hall',
  items: [{ id: 'budget', kind: 'other', title: 'Budget' }],
};

/** A meeting with these keys over the smallest one, through the schema. */
export function meetingWith(keys: Readonly<Record<string, unknown>> = {}): Meeting {
  return meetingSchema.parse({ ...SMALLEST_MEETING, ...keys });
}

/** Every finding about an example. */
export function checkMeetingExample({
  meeting,
  authority,
  cases = {},
  published = [],
}: MeetingExample): readonly Diagnostic[] {
  return checkMeetingRules({
    meeting: meetingWith(meeting),
    authority: authorityWith(authority),
    registers: NO_REGISTERS,
    cases: new Map(
      Object.entries(cases).map(([id, keys]) => [id, caseWith({ id, body: 'cabinet', ...keys })]),
    ),
    published,
  });
}
