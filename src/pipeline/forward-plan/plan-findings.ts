import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ForwardPlanEntry } from '../../schema/forward-plan.ts';
import type { NoticeVerdict, PlanEntry } from '../../templating/forward-plan-context.ts';

const REGULATIONS = 'SI 2012/2089';

/** What is still needed for matters of which notice comes late, each at its item. */
export function lateFindings({ item, title, verdict, privacy, law, date }: PlanEntry): readonly Diagnostic[] {
  if (law !== 'executive') return [];
  return [
    ...late(verdict, {
      rule: 'FWP-02',
      severity: 'warning',
      path: `items.${item}`,
      message: `Notice of the key decision "${title}" ${short(verdict, date)} ${needed(verdict)}`,
      mend: 'Decide later; or give what is needed, and record it under "key_decision".',
      source: `${REGULATIONS} regs 9 to 11`,
      why: 'A key decision taken without its notice period can be challenged and set aside.',
    }),
    ...late(privacy?.verdict, {
      rule: 'FWP-03',
      severity: 'warning',
      path: `items.${item}`,
      message: `Notice that "${title}" is to be taken in private ${short(privacy?.verdict, date)} The chair of the relevant scrutiny committee would have to agree that the meeting is urgent.`,
      mend: 'Meet later or in public; or record the agreement under "private_meeting.urgency".',
      source: `${REGULATIONS} reg 5`,
      why: 'An executive that shuts its doors without this notice meets unlawfully.',
    }),
  ];
}

function late(verdict: NoticeVerdict | undefined, finding: Diagnostic): readonly Diagnostic[] {
  const outcome = verdict?.outcome;
  if (outcome !== 'exception-needed' && outcome !== 'urgency-needed') return [];
  const { clearDays, earliest } = verdict ?? {};
  return [
    {
      ...finding,
      found: `${clearDays} clear days`,
      ...(earliest === undefined ? {} : { expected: `28 clear days: decided on ${earliest} or later` }),
    },
  ];
}

function short(verdict: NoticeVerdict | undefined, date: string): string {
  return `is published on ${verdict?.publishedOn}, which leaves ${verdict?.clearDays} clear days before ${date}; 28 are needed.`;
}

function needed(verdict: NoticeVerdict | undefined): string {
  return verdict?.outcome === 'exception-needed'
    ? `It can be taken under the general exception if notice of that is published by ${verdict.day}.`
    : 'There is no time for the general exception either: special urgency would have to be agreed.';
}

/** A matter whose day is past and of which no decision is recorded. */
export function undecidedFinding({ item, title, date }: PlanEntry): Diagnostic {
  return {
    rule: 'FWP-04',
    severity: 'warning',
    path: `items.${item}`,
    message: `"${title}" was to be decided on ${date}, and what became of it is not recorded.`,
    expected: 'a decision on its case, or a motion under the item',
    mend: 'Record the decision, or give the item the status "withdrawn".',
    source: 'house rule',
    why: 'The plan would go on announcing what has been done.',
  };
}

/** A matter of the last issue whose meeting is not among those given. */
export function lostFinding({ id, title, meeting }: ForwardPlanEntry): Diagnostic {
  return {
    rule: 'FWP-05',
    severity: 'warning',
    path: `entries.${id}`,
    message: `The last issue has "${title}" for the meeting "${meeting}", which cannot be found, so that this issue does not say what became of it.`,
    found: meeting,
    expected: 'a file of that name in data/meetings',
    mend: 'Put the meeting file back, or name the meeting to which the matter has gone.',
    source: 'house rule',
    why: 'A matter that vanishes without a word looks as if it had been hidden.',
  };
}

/** A matter left out because its notice is dated after this issue; `path` is that of its key decision. */
export function notYetFinding(
  { title, firstPublishedOn }: PlanEntry,
  path: string,
  today: string,
): Diagnostic {
  return {
    rule: 'FWP-07',
    severity: 'warning',
    path: `${path}.notice.published_on`,
    message: `Notice of "${title}" is dated ${firstPublishedOn}, after this issue (${today}), so that it is not in it.`,
    found: firstPublishedOn,
    expected: `${today} or earlier`,
    mend: 'Correct the day if this issue is to give that notice; else nothing need be done.',
    source: 'house rule',
    why: 'A matter that should be announced and is not cannot lawfully be decided.',
  };
}
