import { isAbsent } from '../schema/fact.ts';
import type { Calculated, CalculatorContext } from './calculator.ts';
import { isWithinCalendar } from './calendar.ts';
import { statedFigure } from './stated-figure.ts';

/** The dates a case states: of the meeting, submission, events, decisions, notices and background papers. */
export function dates({ case: input }: CalculatorContext): Calculated {
  const stated = [
    ...ofTheMatter(input),
    ...ofDecisions(input),
    ...ofNotices(input),
    ...ofPapers(input),
  ].flatMap(([path, label, date]) => (typeof date === 'string' ? [{ path, label, date }] : []));
  return {
    figures: stated.map(({ path, label, date }) => statedFigure(path, label, { kind: 'date', date })),
    problems: stated
      .filter(({ date }) => !isWithinCalendar(date))
      .map(({ path, date }) => ({ kind: 'beyond-calendar', path, date })),
  };
}

type Input = CalculatorContext['case'];
type Dated = readonly [path: string, label: string, date: string | object | undefined];

function ofTheMatter(input: Input): Dated[] {
  return [
    ['meeting.date', 'Date of the meeting', input.meeting?.date],
    ['submitted_on', 'Date submitted', input.submitted_on],
    ['equality.assessment.date', 'Date of the equality assessment', input.equality?.assessment.date],
    ['scrutiny.date', 'Date considered by scrutiny', input.scrutiny?.date],
    ...(input.events ?? []).map(({ id, on }): Dated => [`events.${id}.on`, 'Date of an event', on]),
    ...(input.savings ?? []).map(({ id, due }): Dated => [`savings.${id}.due`, 'Date a saving is due', due]),
  ];
}

function ofDecisions(input: Input): Dated[] {
  return Object.entries(input.decisions ?? {}).flatMap(([key, decision]): Dated[] => [
    [`decisions.${key}.taken_on`, 'Date of the decision', decision.taken_on],
    [`decisions.${key}.signed_on`, 'Date signed', decision.signed_on],
    [`decisions.${key}.published_on`, 'Date published', decision.published_on],
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
  return noticed.flatMap(({ path, key }): Dated[] => {
    const notice = key?.notice;
    return notice === undefined || isAbsent(notice)
      ? []
      : [[`${path}.notice.published_on`, 'Date of the notice', notice.published_on]];
  });
}

function ofPapers(input: Input): Dated[] {
  const papers = input.background_papers;
  return (papers === undefined || isAbsent(papers) ? [] : papers).map(({ id, date }) => [
    `background_papers.${id}.date`,
    'Date of a background paper',
    date,
  ]);
}
