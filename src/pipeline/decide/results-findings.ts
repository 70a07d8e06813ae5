import { executiveDecisions } from '../../calculators/decision-kind.ts';
import { callInWindows } from '../../calculators/timetable/call-in-windows.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { withPlaces } from '../with-places.ts';
import type { DecidedCase } from './decided-case.ts';
import type { DecidedItem, DecidedMeeting } from './decided-meeting.ts';
import { isAwaited } from './plan-results.ts';
import type { ResultsOptions } from './results-options.ts';

/** What keeps the results of a meeting from being whole: nothing decided yet, or no notice that could be made. */
export function resultsFindings(decided: DecidedMeeting, { date }: ResultsOptions): readonly Diagnostic[] {
  const { items, source } = decided;
  return withPlaces(
    [
      ...tooEarly(decided, date),
      ...items.flatMap((one) => [...awaited(one), ...unnoticed(one), ...callInUnknown(one)]),
    ],
    source,
  );
}

function tooEarly({ meeting }: DecidedMeeting, today: string): Diagnostic[] {
  const recorded = meeting.decisions ?? meeting.proceedings ?? meeting.attendance;
  if (recorded === undefined || meeting.date <= today) return [];
  return [
    {
      rule: 'DEC-03',
      severity: 'error',
      message: `Results are recorded of a meeting that is on ${meeting.date}, after ${today}, the day these papers are made for. They are drafts until it has met.`,
      path: 'date',
      found: meeting.date,
      expected: `a day up to ${today}`,
      mend: 'Wait until the meeting has met, or correct its date.',
      source: 'house rule',
    },
  ];
}

function awaited(one: DecidedItem): Diagnostic[] {
  if (!isAwaited(one)) return [];
  const { item, number, prepared } = one;
  if (item.case !== undefined && !prepared) return [];
  return [
    {
      rule: 'DEC-01',
      severity: 'error',
      message: `What the meeting decided on item ${number} ("${item.case}") is not recorded, so that no record of it can be made.`,
      path: `items.${item.id}.case`,
      expected: `an entry "${item.case}" under "decisions"`,
      mend: 'Record the outcome of each recommendation; "deferred" and "withdrawn" are outcomes too.',
      source: 'SI 2012/2089 reg 12; house rule',
    },
  ];
}

function unnoticed({ decided, number, item }: DecidedItem): Diagnostic[] {
  if (!decided?.noticed || decided.prepared.authority.documents['decision-notice']) return [];
  const { authority } = decided.prepared;
  return [
    {
      rule: 'DEC-02',
      severity: 'error',
      message: `The decision on item ${number} needs a notice, but the file of ${authority.id} does not define that document.`,
      path: `items.${item.id}.case`,
      expected: '"decision-notice" under "documents" in the authority file',
      mend: 'Define it there; another authority file shows how.',
      source: 'SI 2012/2089 regs 12 to 14',
    },
  ];
}

/** An executive decision that can be called in, of which no deadline can be printed since the rule is not known. */
function callInUnknown({ decided, number, item }: DecidedItem): Diagnostic[] {
  if (!decided) return [];
  const { key, prepared, decision } = decided;
  const { case: input, authority } = prepared;
  const record = executiveDecisions(input, authority).find(({ path }) => path === `decisions.${key}`);
  if (!record || authority.call_in?.applies === false || isSettled(decided)) return [];
  const known = callInWindows(authority, record.kind).length > 0;
  if (known && decision.published_on !== undefined) return [];
  return [
    {
      rule: 'DEC-04',
      severity: 'warning',
      message: known
        ? `The decision on item ${number} has no day of publication, so that neither the end of call-in nor the day of effect can be worked out.`
        : `The file of ${authority.id} has no rule for call-in, so that the notice of item ${number} names no deadline.`,
      path: known && item.case !== undefined ? `decisions.${item.case}` : `items.${item.id}.case`,
      expected: known ? 'the day on which it was published' : '"call_in" in the authority file',
      mend: known
        ? 'Add "published_on".'
        : 'Add the days and the time of the constitution there, or "applies: false" where nothing can be called in.',
      source: 'Local Government Act 2000 s9F; the constitution',
    },
  ];
}

/** Whether the record itself says that it cannot be called in. */
function isSettled({ decision, prepared }: DecidedCase): boolean {
  const { call_in: record } = decision;
  return record?.waiver !== undefined || record?.eligible === 'no' || prepared.case.call_in?.answer === 'no';
}
