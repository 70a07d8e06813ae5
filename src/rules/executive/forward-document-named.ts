import type { Rule } from '../rule.ts';

const FOUR_MONTHS =
  /\b(?:four|4)[- ]months?['’]?[- ](?:statutory )?(?:forward )?plan\b|\bforward plan\b[^.\n]{0,80}?\b(?:four|4)[- ]months?\b/gi;

const reads = (text: string) => ({ background: [{ id: 'notice', text }] });

/** The statutory plan for four months ended in 2012; what the law asks for is a notice of key decisions. */
export const forwardDocumentNamed: Rule = {
  id: 'EXE-17',
  title: 'The forward plan is not called a statutory plan for four months',
  severity: 'advice',
  standing: 'house',
  scope: { nations: ['england'], authorities: ['council', 'joint_committee'], from: '2012-09-10' },
  source: 'SI 2012/2089 reg 9, which replaced the forward plan of SI 2000/3272',
  why: 'Readers are told of a duty that the law no longer knows.',
  reads: ['text'],
  check: ({ prose }) =>
    prose.find(FOUR_MONTHS, ['four', '4']).map(({ passage, offset, written }) => ({
      path: passage.field.at,
      textOffset: offset,
      message: `"${written}" recalls the plan that the law asked for until 2012; it now asks for a notice of key decisions 28 clear days before.`,
      found: written,
      expected: 'Notice of Key Decisions',
      mend: 'Write "Forward Plan (Notice of Key Decisions)", without the four months.',
    })),
  examples: {
    accepted: [
      { case: reads('The matter is in the Forward Plan (Notice of Key Decisions and Private Meetings).') },
      { case: reads('The pilot lasts four months.') },
    ],
    rejected: [
      {
        case: reads('It was entered in the statutory four-month Forward Plan in May.'),
        path: 'background.notice.text',
        message:
          '"four-month Forward Plan" recalls the plan that the law asked for until 2012; it now asks for a notice of key decisions 28 clear days before.',
        textOffset: 32,
      },
      {
        case: reads('The Forward Plan covers the next four months.'),
        path: 'background.notice.text',
        message:
          '"Forward Plan covers the next four months" recalls the plan that the law asked for until 2012; it now asks for a notice of key decisions 28 clear days before.',
        textOffset: 4,
      },
    ],
  },
};
