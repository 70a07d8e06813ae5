import type { Calculated, CalculatorContext } from './calculator.ts';
import { backwardPlan } from './timetable/backward-plan.ts';
import { reckoned } from './timetable/deadline.ts';
import { decisionDeadlines } from './timetable/decision-deadlines.ts';
import { meetingDeadlines } from './timetable/meeting-deadlines.ts';
import { replyDeadline } from './timetable/reply-deadline.ts';
import { standstillDeadlines } from './timetable/standstill-deadlines.ts';

/**
 * The days that law, constitution and plan set for a case: of the meeting, each decision, each standstill, scrutiny's
 * reply, and the procurement counted backwards. A day beyond the calendars is a problem at the day it was counted from.
 */
export function timetable(context: CalculatorContext): Calculated {
  const decisions = decisionDeadlines(context);
  return reckoned([
    ...meetingDeadlines(context),
    ...decisions,
    ...standstillDeadlines(context, decisions),
    ...replyDeadline(context),
    ...backwardPlan(context),
  ]);
}
