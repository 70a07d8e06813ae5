import type { Authority } from '../../schema/authority.ts';
import type { Case } from '../../schema/case.ts';
import type { Contract } from '../../schema/contract.ts';
import type { CalculatorContext } from '../calculator.ts';
import { latestPublication } from '../calendar/clear-days.ts';
import { clockOf } from '../calendar/clock-of.ts';
import {
  callInEnds,
  procurementActStandstillEnds,
  providerSelectionStandstillEnds,
} from '../calendar/clocks.ts';
import { addWorkingDays, type Clock, previousWorkingDay, workingDayUntil } from '../calendar/working-days.ts';
import { addMonths } from '../calendar.ts';
import { contractTerms } from '../contract-terms.ts';
import { kindOfBody } from '../decision-kind.ts';
import { isExecutive } from '../is-executive.ts';
import { BackwardSteps } from './backward-steps.ts';
import { type CallInWindow, callInWindows } from './call-in-windows.ts';
import { agendaClearDays, clearDayMethod, clearDayMode } from './clear-day-rule.ts';
import type { Deadline } from './deadline.ts';
import { PUBLICATION_DAYS } from './decision-deadlines.ts';
import { isKey } from './meeting-deadlines.ts';

/** Months of mobilisation where the plan does not say. */
export const MOBILISATION_MONTHS = 3;

/**
 * The latest day of each step of a procurement, counted backwards from the first day of the service: signature, the
 * standstill and the notice that begins it, call-in, decision, its notice and report, evaluation, tender, engagement.
 */
export function backwardPlan(context: CalculatorContext): readonly Deadline[] {
  const plan = context.case.backward_plan;
  const start = plan && startOf(context.case, plan);
  if (!plan || !start) return [];
  const { authority, holidays } = context;
  const steps = new BackwardSteps(start);
  const clock = clockOf(authority, holidays);
  const months = plan.mobilisation_months ?? MOBILISATION_MONTHS;
  steps.add('signature_by', 'Latest day to enter into the contract', {
    date: addMonths(start.day, -months),
    method: `${months} months of mobilisation before the first day of the service.`,
    everyDay: true,
  });
  standstill(steps, plan.standstill ?? standstillOf(start.contract), clock);
  decision(steps, context, clock);
  tender(steps, plan, clock);
  return steps.deadlines;
}

type Plan = NonNullable<Case['backward_plan']>;

interface Start {
  readonly day: string;
  readonly at: string;
  readonly contract: Contract | undefined;
}

/** The first day of the service: as planned, else of the first term proposed of the contract, else of its first term. */
function startOf(input: Case, plan: Plan): Start | undefined {
  const contract = (input.contracts ?? []).find(({ id }) => id === plan.contract);
  if (plan.start !== undefined) return { day: plan.start, at: 'backward_plan.start', contract };
  const terms = contract ? contractTerms(contract) : [];
  const term = terms.find(({ basis }) => basis === 'proposed') ?? terms[0];
  return term?.from === undefined ? undefined : { day: term.from, at: `${term.path}.from`, contract };
}

/** The standstill of a contract's regime; light-touch contracts under the Procurement Act have none by statute. */
function standstillOf(contract: Contract | undefined): Plan['standstill'] {
  if (contract?.regime === 'PSR') return 'PSR';
  return contract?.regime === 'PA' && contract.subject !== 'light_touch' ? 'PA' : 'none';
}

function standstill(steps: BackwardSteps, regime: Plan['standstill'], clock: Clock): void {
  if (regime === undefined || regime === 'none') return;
  const ends = (day: string) =>
    regime === 'PSR'
      ? providerSelectionStandstillEnds(day, clock)
      : procurementActStandstillEnds(day, clock.extra);
  const notice = latestEndingBefore(steps.last.day, ends, clock);
  const source = regime === 'PSR' ? 'SI 2023/1348 reg 12' : 'Procurement Act 2023 s51(2)';
  steps.add('standstill_ends_by', 'Latest day for the standstill to end', {
    date: notice === undefined ? undefined : ends(notice),
    method: 'Ends before the contract is entered into.',
    source,
  });
  steps.add('award_notice_by', 'Latest day to publish the notice that begins the standstill', {
    date: notice,
    method: 'The last working day from which the standstill still ends in time.',
    source,
  });
}

function decision(steps: BackwardSteps, { case: input, authority }: CalculatorContext, clock: Clock): void {
  const plan = input.backward_plan;
  const windows = callInWindows(authority, kindOfBody(input.body, authority));
  const waits = plan?.call_in ?? (windows.length > 0 && isExecutive(input, authority));
  if (waits) callIn(steps, windows.length > 0 ? windows : [{}], authority, clock);
  else
    steps.add('decision_by', 'Latest day to decide', {
      date: steps.last.day && workingDayUntil(steps.last.day, clock),
      method: 'The last working day on which what follows is still in time.',
    });
  const decided = steps.last;
  if (plan?.key_decision ?? isKey(input) ?? false) {
    const mode = clearDayMode('notice', authority);
    steps.add('key_notice_by', 'Latest day to publish notice of the key decision', {
      date: decided.day && latestPublication(decided.day, 28, mode, clock),
      method: clearDayMethod(28, mode, authority),
      source: 'SI 2012/2089 reg 9',
    });
    steps.last = decided;
  }
  const days = meetsAsBody(input, authority) ? agendaClearDays(authority) : undefined;
  if (days === undefined) return;
  const mode = clearDayMode('agenda', authority);
  steps.add('report_by', 'Latest day to publish the report', {
    date: decided.day && latestPublication(decided.day, days, mode, clock),
    method: clearDayMethod(days, mode, authority),
  });
}

function meetsAsBody({ body: id }: Case, { bodies }: Authority): boolean {
  const body = bodies.find((candidate) => candidate.id === id);
  return body !== undefined && body.kind !== 'individual';
}

function callIn(
  steps: BackwardSteps,
  windows: readonly CallInWindow[],
  { publish_decisions_within: within = PUBLICATION_DAYS }: Authority,
  clock: Clock,
): void {
  const ends = (day: string) =>
    windows.reduce<string | undefined>((best, window) => {
      const end = callInEnds(day, window, clock);
      return best === undefined || end === undefined ? undefined : end > best ? end : best;
    }, day);
  const published = latestEndingBefore(steps.last.day, ends, clock);
  steps.add('decision_published_by', 'Latest day to publish the decision', {
    date: published,
    method: 'The last working day from which call-in still ends in time.',
    source: 'the constitution',
  });
  steps.add('decision_by', 'Latest day to decide', {
    date: published && addWorkingDays(published, -within, clock),
    method: `${within} working days before the decision is published.`,
  });
}

function tender(steps: BackwardSteps, plan: Plan, clock: Clock): void {
  const back = (name: string, label: string, days: number | undefined, what: string) => {
    if (days === undefined) return;
    const from = steps.last.day;
    steps.add(name, label, {
      date: from && addWorkingDays(from, -days, clock),
      method: `${days} working days ${what}.`,
    });
  };
  back(
    'evaluation_by',
    'Latest day for tenders to close and evaluation to begin',
    plan.evaluation_days,
    'to evaluate',
  );
  back('tender_by', 'Latest day to publish the tender notice', plan.tender_days, 'in which tenders are open');
  back(
    'engagement_by',
    'Latest day to begin market engagement',
    plan.engagement_days,
    'of market engagement',
  );
}

/** The last working day before `bound` from which what it begins ends before `bound` too. */
function latestEndingBefore(
  bound: string | undefined,
  ends: (day: string) => string | undefined,
  clock: Clock,
): string | undefined {
  let day = bound && previousWorkingDay(bound, clock);
  while (day !== undefined && bound !== undefined) {
    const end = ends(day);
    if (end === undefined || end < bound) return end && day;
    day = previousWorkingDay(day, clock);
  }
  return undefined;
}
