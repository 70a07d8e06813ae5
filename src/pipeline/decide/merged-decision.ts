import type { Meeting } from '../../schema/meeting.ts';
import type { Decision } from '../../schema/recommendation.ts';
import type { Proceeding } from './proceeding.ts';

type Declaration = NonNullable<Decision['declarations']>[number];

/**
 * A decision as the meeting file has it, with what the rest of that file says of it and the decision leaves out: the
 * body, the minute number, what was said, the interests declared under the item, the public summary of private business.
 */
export function mergedDecision(
  decision: Decision,
  item: string,
  proceedings: readonly Proceeding[],
  meeting: Meeting,
): Decision {
  const minute = decision.minute ?? proceedings.find((one) => one.minute !== undefined)?.minute;
  const summary = proceedings.find((one) => one.public_summary !== undefined)?.public_summary;
  const discussed = proceedings.flatMap(({ discussion = [] }) => discussion);
  const declarations = decision.declarations ?? declarationsAt(item, meeting);
  return {
    ...decision,
    ...(decision.body === undefined && decision.decision_maker === undefined && { body: meeting.body }),
    ...(minute !== undefined && { minute }),
    ...(decision.narrative === undefined && discussed.length > 0 && { narrative: discussed }),
    ...(declarations.length > 0 && { declarations }),
    ...(decision.minutes === undefined &&
      summary !== undefined && { minutes: { status: 'draft' as const, public_summary: summary } }),
  };
}

/** The interests declared under an item, each by the office of who declared it. */
function declarationsAt(item: string, meeting: Meeting): Declaration[] {
  const people = [...(meeting.members ?? []), ...(meeting.officers ?? [])];
  return (meeting.interests ?? []).flatMap((interest): Declaration[] => {
    const person = people.find(({ id }) => id === interest.person);
    if (interest.item !== item || !person) return [];
    const { id, kind, nature, action, dispensation } = interest;
    return [{ id, office: person.office, kind, nature, action, ...(dispensation && { dispensation }) }];
  });
}
