import type { Rule } from '../rule.ts';
import { latePapers } from './late-papers.ts';
import { meetsAsBody } from './meets-as-body.ts';

const meeting = (changes: object, keys: object = {}) => ({
  status: 'final',
  body: 'cabinet',
  meeting: { date: '2019-12-17', ...changes },
  ...keys,
});

/** Notice, agenda and reports of a public meeting of the executive are out five clear days before, or say why not. */
export const publicMeetingNotice: Rule = {
  id: 'EXE-07',
  title: 'Notice, agenda and reports of an executive meeting are out five clear days before',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 regs 6 and 7',
  why: 'People have a right to read what the executive will decide before it meets; an item sprung on them can be challenged.',
  reads: ['meeting', 'body'],
  check: (context) => (meetsAsBody(context) ? latePapers(context, 5) : []),
  examples: {
    accepted: [
      { case: meeting({ notice_published_on: '2019-12-09', agenda_published_on: '2019-12-09' }) },
      { case: meeting({ agenda_published_on: '2019-12-13', convened_at_shorter_notice: true }) },
      {
        case: meeting({
          agenda_published_on: '2019-12-09',
          report_published_on: '2019-12-12',
          urgent: {
            reason: 'The offer of the grant lapses before the next meeting.',
            office: 'Chair of Cabinet',
          },
        }),
      },
      { case: meeting({}) },
    ],
    rejected: [
      {
        case: meeting({ agenda_published_on: '2019-12-10' }),
        path: 'meeting.agenda_published_on',
        message:
          'The agenda was published on Tuesday 10 December 2019, which leaves 4 clear working days before Tuesday 17 December 2019; 5 are needed.',
      },
      {
        case: meeting({ notice_published_on: '2019-12-17' }),
        path: 'meeting.notice_published_on',
        message:
          'The notice of the meeting was published on Tuesday 17 December 2019, which leaves no clear working days before Tuesday 17 December 2019; 5 are needed.',
      },
    ],
  },
};
