import { addMonths } from '../../calculators/calendar.ts';
import type { Contract } from '../../schema/contract.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { beginsOn } from './begins-on.ts';
import { dateAt } from './date-at.ts';
import { writtenDate } from './written-date.ts';

const planned = (keys: object, contract: object = {}) => ({
  body: 'cabinet',
  contracts: [
    {
      id: 'service',
      name: 'Treatment service',
      provider: { none: 'To be procured.' },
      terms: [{ id: 'first', from: '2025-04-01', years: 5, basis: 'proposed' }],
      ...contract,
    },
  ],
  ...keys,
});
const plan = { backward_plan: { contract: 'service', call_in: true, key_decision: true } };

/** Every step of a procurement is early enough for the service to begin on its day. */
export const planHasTime: Rule = {
  id: 'DAT-18',
  title: 'A procurement has time for every step',
  severity: 'warning',
  standing: 'house',
  source: 'house rule: practice of procurement',
  why: 'A step too late means a service that begins late, or a period cut short that the law protects.',
  reads: ['backward_plan', 'contracts', 'meeting.date', 'decisions.*.taken_on', 'key_decision.notice'],
  check: (context) =>
    context.case.backward_plan ? [...without(context), ...late(context)] : mobilisation(context),
  examples: {
    accepted: [
      { case: planned({ ...plan, meeting: { date: '2024-12-17' } }) },
      { case: planned({ meeting: { date: '2025-03-04' } }) },
      { case: planned({ meeting: { date: '2024-12-17' } }, { proposal: { route: 'competition' } }) },
      {
        case: planned(
          { meeting: { date: '2025-03-04' } },
          { proposal: { route: 'competition' }, procedure_started_on: '2024-12-02' },
        ),
      },
      {
        case: planned(
          { meeting: { date: '2025-03-04' } },
          { proposal: { route: 'competition' }, awarded_on: '2025-03-04' },
        ),
      },
      {
        case: planned(
          { meeting: { date: '2025-03-04' } },
          { proposal: { route: 'competition' }, subject: 'works' },
        ),
      },
    ],
    rejected: [
      {
        case: planned({ ...plan, meeting: { date: '2025-03-04' } }),
        path: 'meeting.date',
        message:
          'The meeting is on 4 March 2025, but 18 December 2024 is the latest day to decide if the service is to begin on 1 April 2025.',
      },
      {
        case: planned({ meeting: { date: '2025-03-04' } }, { proposal: { route: 'competition' } }),
        path: 'meeting.date',
        message:
          'The decision is on 4 March 2025 and "Treatment service" is to be tendered and to begin on 1 April 2025. Is there time to procure it and, as is usual, for three months of mobilisation?',
      },
      {
        case: planned({ backward_plan: { contract: 'other' } }),
        path: 'backward_plan',
        message: 'The plan leads to no first day of a service, so no step of it could be worked out.',
      },
    ],
  },
};

function without({ figures }: RuleContext): Finding[] {
  if (figures.has('backward_plan.signature_by')) return [];
  return [
    {
      path: 'backward_plan',
      message: 'The plan leads to no first day of a service, so no step of it could be worked out.',
      found: 'no first day',
      expected: 'a first day',
      mend: 'Give "start", or "contract" with the id of a contract that has a term with a first day.',
    },
  ];
}

/** Every day of the case that is after the latest day the plan gives for it. */
function late({ case: input, figures }: RuleContext): Finding[] {
  const contract = input.contracts?.find(({ id }) => id === input.backward_plan?.contract);
  const start = dateAt('backward_plan.start', figures) ?? (contract && beginsOn(contract));
  const decisions = Object.entries(input.decisions ?? {}).filter(([, { role }]) => role !== 'recommended');
  const steps: readonly Step[] = [
    ...(decisions.length > 0
      ? decisions.map(([key]): Step => [`decisions.${key}.taken_on`, 'decision', 'decision_by', 'to decide'])
      : [['meeting.date', 'meeting', 'decision_by', 'to decide'] as const]),
    ['key_decision.notice.published_on', 'notice', 'key_notice_by', 'for the notice of the key decision'],
    ...(contract ? stepsOf(contract) : []),
  ];
  return steps.flatMap(([path, what, by, purpose]): Finding[] => {
    const [day, latest] = [dateAt(path, figures), dateAt(`backward_plan.${by}`, figures)];
    if (day === undefined || latest === undefined || day <= latest || start === undefined) return [];
    return [
      {
        path,
        message: `The ${what} is on ${writtenDate(day)}, but ${writtenDate(latest)} is the latest day ${purpose} if the service is to begin on ${writtenDate(start)}.`,
        found: writtenDate(day),
        expected: `${writtenDate(latest)} or earlier`,
        mend: 'Do it earlier, let the service begin later, or correct the lengths of the steps.',
      },
    ];
  });
}

/** A day of the case, what it is of, the step of the plan it belongs to, and what that step is for. */
type Step = readonly [path: string, what: string, by: string, purpose: string];

function stepsOf({ id, notices = [] }: Contract): Step[] {
  const path = `contracts.${id}`;
  return [
    ...notices.flatMap(({ id: notice, kind }): Step[] => {
      const at = `${path}.notices.${notice}.published_on`;
      if (kind === 'tender') return [[at, 'tender notice', 'tender_by', 'to publish the tender notice']];
      return kind === 'intention_to_award' || kind === 'contract_award'
        ? [[at, 'award notice', 'award_notice_by', 'for the notice that begins the standstill']]
        : [];
    }),
    [`${path}.signed_on`, 'signature', 'signature_by', 'to enter into the contract'],
  ];
}

/** Whether a service is still to be tendered on a day; works are built and not mobilised. */
function isToBeTendered(contract: Contract, day: string): boolean {
  const { proposal, subject, procedure_started_on, awarded_on, notices = [], terms = [] } = contract;
  if (proposal?.route !== 'competition' || subject === 'works') return false;
  const tendered = notices.filter(({ kind }) => kind === 'tender').map((notice) => notice.published_on);
  const begun = [procedure_started_on, awarded_on, ...tendered].some(
    (one) => one !== undefined && one <= day,
  );
  return !begun && !terms.some(({ basis }) => basis === 'award');
}

/** Without a plan: a service that is still to be tendered when less than three months are left. */
function mobilisation({ case: input, figures }: RuleContext): Finding[] {
  const [decided] = Object.keys(input.decisions ?? {});
  const path = decided === undefined ? 'meeting.date' : `decisions.${decided}.taken_on`;
  const day = dateAt(path, figures);
  if (day === undefined) return [];
  return (input.contracts ?? []).flatMap((contract): Finding[] => {
    const start = isToBeTendered(contract, day) ? beginsOn(contract) : undefined;
    const latest = start === undefined ? undefined : addMonths(start, -3);
    if (start === undefined || latest === undefined || day <= latest) return [];
    return [
      {
        path,
        message: `The decision is on ${writtenDate(day)} and "${english(contract.name)}" is to be tendered and to begin on ${writtenDate(start)}. Is there time to procure it and, as is usual, for three months of mobilisation?`,
        found: writtenDate(day),
        expected: `well before ${writtenDate(latest)}`,
        mend: 'Correct the dates, or plan the steps under "backward_plan".',
      },
    ];
  });
}
