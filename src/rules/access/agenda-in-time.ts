import { tooFewClearDays } from '../executive/clear-days-before.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

/** Clear days in England since 2002. */
const NEEDED = 5;

const COMMITTEE = { executive: 'committee' };
const meeting = (keys: object) => ({ meeting: { date: '2023-08-16', ...keys } });

/** Agenda and reports of bodies outside the executive are open to the public for five clear days. */
export const agendaInTime: Rule = {
  id: 'ACC-08',
  title: 'Five clear days for non-executive agendas and reports in England',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], authorities: ['council', 'joint_committee'], executive: false },
  source: 'Local Government Act 1972 ss100A(6)(a), 100B(3)–(4), as varied by SI 2002/715',
  why: 'An item the public could not see in time may not be considered, and what is decided on it can be set aside.',
  reads: ['meeting'],
  check: (context): readonly Finding[] => {
    const { meeting: sitting } = context.case;
    if (typeof sitting?.date !== 'string' || sitting.convened_at_shorter_notice || sitting.urgent) return [];
    return published(sitting).flatMap(({ key, what, on }) =>
      tooFewClearDays(
        {
          path: `meeting.${key}`,
          what,
          on,
          before: sitting.date as string,
          needed: NEEDED,
          mode: 'agenda',
          mend: 'Take the item at a later meeting; or, if it cannot wait, record under "urgent" the special circumstances and who presides.',
        },
        context,
      ),
    );
  },
  examples: {
    accepted: [
      { case: meeting({ agenda_published_on: '2023-08-08' }), authority: COMMITTEE },
      {
        case: meeting({ agenda_published_on: '2023-08-14', convened_at_shorter_notice: true }),
        authority: COMMITTEE,
      },
      { case: meeting({}), authority: COMMITTEE },
    ],
    rejected: [
      {
        case: meeting({ agenda_published_on: '2023-08-09' }),
        authority: COMMITTEE,
        path: 'meeting.agenda_published_on',
        message:
          'The agenda was published on Wednesday 9 August 2023, which leaves 4 clear working days before Wednesday 16 August 2023; 5 are needed.',
      },
      {
        case: meeting({ agenda_published_on: '2023-08-08', report_published_on: '2023-08-15' }),
        authority: COMMITTEE,
        path: 'meeting.report_published_on',
        message:
          'The report was published on Tuesday 15 August 2023, which leaves no clear working days before Wednesday 16 August 2023; 5 are needed.',
      },
    ],
  },
};

type Sitting = NonNullable<RuleContext['case']['meeting']>;

function published({ notice_published_on, agenda_published_on, report_published_on }: Sitting) {
  return [
    { key: 'notice_published_on', what: 'The notice of the meeting', on: notice_published_on },
    { key: 'agenda_published_on', what: 'The agenda', on: agenda_published_on },
    { key: 'report_published_on', what: 'The report', on: report_published_on },
  ].flatMap(({ on, ...rest }) => (on === undefined ? [] : [{ ...rest, on }]));
}
