import { isAbsent } from '../schema/fact.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import { isWithinCalendar } from './calendar.ts';
import { statedFigure } from './stated-figure.ts';

/** The dates a case states: of the meeting, decisions, notices, contracts, consultation, plans, funding and papers. */
export function dates({ case: input }: CalculatorContext): Calculated {
  const stated = [
    ...ofTheMatter(input),
    ...ofDecisions(input),
    ...ofNotices(input),
    ...ofContracts(input),
    ...ofTheGround(input),
    ...ofPapers(input),
  ].flatMap(([path, label, date, at = path]) =>
    typeof date === 'string' ? [{ path, label, date, at }] : [],
  );
  return {
    figures: stated.map(({ path, label, date, at }) =>
      statedFigure(path, label, { kind: 'date', date }, { at }),
    ),
    problems: stated
      .filter(({ date }) => !isWithinCalendar(date))
      .map(({ at, date }) => ({ kind: 'beyond-calendar', path: at, date })),
  };
}

type Input = CalculatorContext['case'];
/** `at` is where it is typed, where that is not the figure's own path. */
type Dated = readonly [path: string, label: string, date: string | object | undefined, at?: string];

function ofTheMatter(input: Input): Dated[] {
  const { meeting } = input;
  return [
    ['meeting.date', 'Date of the meeting', meeting?.date],
    [
      'meeting.notice_published_on',
      'Date the notice of the meeting was published',
      meeting?.notice_published_on,
    ],
    ['meeting.agenda_published_on', 'Date the agenda was published', meeting?.agenda_published_on],
    ['meeting.report_published_on', 'Date the report was published', meeting?.report_published_on],
    ['meeting.note_published_on', 'Date the note of the meeting was published', meeting?.note_published_on],
    ['submitted_on', 'Date submitted', input.submitted_on],
    ['equality.assessment.date', 'Date of the equality assessment', input.equality?.assessment.date],
    ['scrutiny.date', 'Date considered by scrutiny', input.scrutiny?.date],
    ['backward_plan.start', 'First day of the service', input.backward_plan?.start],
    ...(input.events ?? []).map(({ id, on }): Dated => [`events.${id}.on`, 'Date of an event', on]),
    ...(input.savings ?? []).map(({ id, due }): Dated => [`savings.${id}.due`, 'Date a saving is due', due]),
  ];
}

function ofDecisions(input: Input): Dated[] {
  return Object.entries(input.decisions ?? {}).flatMap(([key, decision]): Dated[] => [
    [`decisions.${key}.taken_on`, 'Date of the decision', decision.taken_on],
    [`decisions.${key}.signed_on`, 'Date signed', decision.signed_on],
    [`decisions.${key}.published_on`, 'Date published', decision.published_on],
    [`decisions.${key}.effective_on`, 'Date of effect', decision.effective_on],
  ]);
}

function ofNotices(input: Input): Dated[] {
  const noticed = [
    { path: 'key_decision', key: input.key_decision },
    ...(input.authorities ?? []).map(({ id, key_decision }) => ({
      path: `authorities.${id}.key_decision`,
      key: key_decision,
    })),
  ];
  const hearing = input.private_meeting;
  return [
    ...noticed.flatMap(({ path, key }): Dated[] => {
      const notice = key?.notice;
      return [
        [
          `${path}.notice.published_on`,
          'Date of the notice',
          notice === undefined || isAbsent(notice) ? undefined : notice.published_on,
        ],
        [
          `${path}.general_exception.published_on`,
          'Date of the notice of general exception',
          key?.general_exception?.published_on,
        ],
        [`${path}.special_urgency.agreed_on`, 'Date urgency was agreed', key?.special_urgency?.agreed_on],
      ];
    }),
    [
      'private_meeting.notice_published_on',
      'Date of the notice of a private meeting',
      hearing?.notice_published_on,
    ],
    [
      'private_meeting.further_notice_published_on',
      'Date of the further notice of a private meeting',
      hearing?.further_notice_published_on,
    ],
  ];
}

function ofContracts(input: Input): Dated[] {
  return (input.contracts ?? []).flatMap((contract): Dated[] => {
    const path = `contracts.${contract.id}`;
    return [
      [`${path}.procedure_started_on`, 'Date the procurement began', contract.procedure_started_on],
      [`${path}.awarded_on`, 'Date of the award', contract.awarded_on],
      [`${path}.signed_on`, 'Date the contract was entered into', contract.signed_on],
      [`${path}.proposal.until`, 'Last day of the contract as proposed', contract.proposal?.until],
      ...(contract.notices ?? []).map(
        ({ id, published_on }): Dated => [
          `${path}.notices.${id}.published_on`,
          'Date of a procurement notice',
          published_on,
        ],
      ),
      ...(contract.representations ?? []).flatMap(({ id, received_on, further_decision_on }): Dated[] => [
        [`${path}.representations.${id}.received_on`, 'Date of a representation', received_on],
        [
          `${path}.representations.${id}.further_decision_on`,
          'Date of a further decision',
          further_decision_on,
        ],
      ]),
    ];
  });
}

/** What the proposal stands on: consultation, plans and funding, each from a day to a day. */
function ofTheGround(input: Input): Dated[] {
  return [
    ...(input.consulted ?? []).flatMap(({ id, from, to }): Dated[] => [
      [`consulted.${id}.from`, 'First day of a consultation', from],
      [`consulted.${id}.to`, 'Last day of a consultation', to],
    ]),
    ...(input.plans ?? []).flatMap(({ id, from, to, approved_on }): Dated[] => [
      [`plans.${id}.from`, 'First day of a plan', from],
      [`plans.${id}.to`, 'Last day of a plan', to],
      [`plans.${id}.approved_on`, 'Date a plan was approved', approved_on],
    ]),
    ...(input.funding?.sources ?? []).flatMap(({ id, from, to }): Dated[] => [
      [`funding.${id}.from`, 'First day of funding', from, `funding.sources.${id}.from`],
      [`funding.${id}.to`, 'Last day of funding', to, `funding.sources.${id}.to`],
    ]),
  ];
}

function ofPapers(input: Input): Dated[] {
  const papers = input.background_papers;
  return (papers === undefined || isAbsent(papers) ? [] : papers).map(({ id, date }) => [
    `background_papers.${id}.date`,
    'Date of a background paper',
    date,
  ]);
}
