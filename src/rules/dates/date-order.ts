import type { Case } from '../../schema/case.ts';
import type { Contract } from '../../schema/contract.ts';
import { beginsOn } from './begins-on.ts';

/** A day of the case: its path, and what officers call it. */
export type Dated = readonly [path: string, name: string];

/** Two days of which the first may not be after the second; `asked` where facts may well be so, but ought not to. */
export interface InOrder {
  readonly first: Dated;
  readonly second: Dated;
  readonly asked?: boolean;
}

const MEETING: Dated = ['meeting.date', 'the meeting'];
const SUBMITTED: Dated = ['submitted_on', 'the submission'];
const AGENDA: Dated = ['meeting.agenda_published_on', 'the agenda'];
const REPORT: Dated = ['meeting.report_published_on', 'the report'];

/** Every pair of days of a case that has an order: ground, notices, meeting, decisions, contracts. */
export function datesInTurn(input: Case): readonly InOrder[] {
  return [
    ...beforeTheMeeting(input),
    ...decisionsInTurn(input),
    ...(input.contracts ?? []).flatMap((contract) => contractInTurn(contract, input)),
  ];
}

function beforeTheMeeting(input: Case): InOrder[] {
  const papers = Array.isArray(input.background_papers) ? input.background_papers : [];
  const keys = [
    'key_decision',
    ...(input.authorities ?? []).map(({ id }) => `authorities.${id}.key_decision`),
  ];
  const before: Dated[] = [
    SUBMITTED,
    ['meeting.notice_published_on', 'the notice of the meeting'],
    AGENDA,
    REPORT,
    ['private_meeting.notice_published_on', 'the notice of meeting in private'],
    ['private_meeting.further_notice_published_on', 'the further notice of meeting in private'],
    ...keys.flatMap((key): Dated[] => [
      [`${key}.notice.published_on`, 'the notice of the key decision'],
      [`${key}.general_exception.published_on`, 'the notice of general exception'],
      [`${key}.special_urgency.agreed_on`, 'the agreement that it is urgent'],
    ]),
    ['equality.assessment.date', 'the equality assessment'],
    // A consultation that is only proposed has nothing to report yet.
    ...(input.consulted ?? [])
      .filter(({ summary, responses }) => summary !== undefined || responses !== undefined)
      .map(({ id }): Dated => [`consulted.${id}.to`, 'the end of the consultation']),
    ...papers.map(({ id }): Dated => [`background_papers.${id}.date`, 'a background paper']),
  ];
  return [
    ...before.map((first) => ({ first, second: MEETING })),
    { first: AGENDA, second: REPORT },
    {
      first: ['private_meeting.notice_published_on', 'the first notice'],
      second: ['private_meeting.further_notice_published_on', 'the further notice of meeting in private'],
    },
    ...(input.consulted ?? []).map(
      ({ id }): InOrder => ({
        first: [`consulted.${id}.from`, 'its beginning'],
        second: [`consulted.${id}.to`, 'the end of the consultation'],
      }),
    ),
    { first: MEETING, second: ['meeting.note_published_on', 'the note of the meeting'] },
  ];
}

/** Publication may follow effect where call-in was waived; the days of effect are for the rules of call-in. */
function decisionsInTurn(input: Case): InOrder[] {
  return Object.entries(input.decisions ?? {}).flatMap(([key, { body }]): InOrder[] => {
    const taken: Dated = [`decisions.${key}.taken_on`, 'the decision'];
    const signed: Dated = [`decisions.${key}.signed_on`, 'the signature'];
    const published: Dated = [`decisions.${key}.published_on`, 'the publication'];
    const atMeeting = input.body === undefined || body === input.body;
    return [
      { first: SUBMITTED, second: taken },
      ...(atMeeting ? [{ first: MEETING, second: taken }] : []),
      { first: taken, second: signed },
      { first: taken, second: published },
      { first: signed, second: published },
      { first: taken, second: [`decisions.${key}.effective_on`, 'the effect'] },
    ];
  });
}

function contractInTurn(contract: Contract, input: Case): InOrder[] {
  const path = `contracts.${contract.id}`;
  const began: Dated = [`${path}.procedure_started_on`, 'the beginning of the procurement'];
  const awarded: Dated = [`${path}.awarded_on`, 'the award'];
  const signed: Dated = [`${path}.signed_on`, 'the signing of the contract'];
  const [term] = contract.terms ?? [];
  const proposed = contract.terms?.find(({ basis }) => basis === 'proposed') ?? term;
  const route = contract.proposal?.route;
  const isNew = route !== undefined && NEW.has(route);
  return [
    { first: began, second: awarded },
    { first: began, second: signed },
    { first: awarded, second: signed },
    ...(proposed && beginsOn(contract) !== undefined
      ? [
          {
            first: signed,
            second: [`${path}.terms.${proposed.id}.from`, 'the first day of the contract'] as const,
            asked: true,
          },
        ]
      : []),
    ...(isNew
      ? Object.keys(input.decisions ?? {}).map(
          (key): InOrder => ({ first: [`decisions.${key}.taken_on`, 'the decision'], second: awarded }),
        )
      : []),
  ];
}

/** The routes by which a contract is awarded anew, so that its award follows the decision. */
const NEW: ReadonlySet<string> = new Set(['competition', 'direct_award', 'negotiated', 'framework']);
