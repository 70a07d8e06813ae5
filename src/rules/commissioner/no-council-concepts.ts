import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { COMMISSIONER, noticeExample } from './notice-example.ts';

/** Law of councils that does not bind a commissioner. */
const FORBIDDEN =
  /\b(?:Schedule\s12A|section\s9F|subject\sto\scall-in|eligible\sfor\scall-in|call-in\speriod|forward\splan\sof\skey\sdecisions|notice\sof\skey\sdecisions|is\sa\skey\sdecision)\b/gi;
const SCHEDULE = /\bSchedule\s?12A\b/i;
/** Words that say that it does not apply, or applies to the panel, which it does. */
const RIGHTLY = /\b(?:panel|not|no|never|neither)\b/i;

const WITHHELD = { answer: 'partly', reason: 'Prices are withheld.', ground: 'FOIA s43(2)' };

/** A commissioner's own decisions know neither Schedule 12A, nor key decisions, nor call-in. */
export const noCouncilConcepts: Rule = {
  id: 'PCC-06',
  title: "No council concepts in commissioners' notices",
  severity: 'error',
  standing: 'law',
  scope: { authorities: ['commissioner'] },
  source:
    'Police Reform and Social Responsibility Act 2011; Freedom of Information Act 2000; SI 2012/2734 applies Schedule 12A to panels only',
  why: 'What is withheld under a law that does not apply is withheld unlawfully, and a promise of call-in misleads.',
  reads: ['exempt', 'exempt_information', 'key_decision', 'call_in', '*'],
  check: (context): readonly Finding[] => [...paragraphs(context), ...boxes(context), ...words(context)],
  examples: {
    accepted: [
      { case: noticeExample({ exempt_information: WITHHELD }), authority: COMMISSIONER },
      {
        case: noticeExample({
          background: [{ id: 'panel', text: 'The panel met in private under Schedule 12A.' }],
        }),
        authority: COMMISSIONER,
      },
    ],
    rejected: [
      {
        case: noticeExample({ exempt_information: { ...WITHHELD, paragraphs: [3] } }),
        authority: COMMISSIONER,
        path: 'exempt_information.paragraphs',
        message:
          'Schedule 12A does not apply to decisions of a commissioner, so none of its paragraphs can be relied on.',
      },
      {
        case: noticeExample({ key_decision: { answer: 'yes', reason: 'Its value.' } }),
        authority: COMMISSIONER,
        path: 'key_decision.answer',
        message: 'The notice calls the decision key; the law on key decisions is for executives of councils.',
      },
      {
        case: noticeExample({
          background: [{ id: 'held', text: 'It is exempt under paragraph 3 of Schedule 12A.' }],
        }),
        authority: COMMISSIONER,
        path: 'background.held.text',
        textOffset: 34,
        message:
          '"Schedule 12A" belongs to the law of councils and does not apply to decisions of a commissioner.',
      },
    ],
  },
};

const GROUND = 'a ground of the Freedom of Information Act 2000 or of data protection';

function paragraphs({ case: input }: RuleContext): Finding[] {
  const cited = [
    {
      path: 'exempt_information.paragraphs',
      relied: input.exempt_information?.paragraphs ?? [],
      ground: input.exempt_information?.ground,
    },
    ...(input.exempt ?? []).map((entry) => ({
      path: `exempt.${entry.id}.paragraphs`,
      relied: entry.paragraphs,
      ground: entry.ground,
    })),
  ];
  return cited
    .filter(
      ({ relied, ground }) => relied.length > 0 || (ground !== undefined && SCHEDULE.test(english(ground))),
    )
    .map(({ path, relied }) => ({
      path: relied.length > 0 ? path : path.replace(/paragraphs$/, 'ground'),
      message:
        'Schedule 12A does not apply to decisions of a commissioner, so none of its paragraphs can be relied on.',
      found: relied.length > 0 ? relied.join(', ') : 'Schedule 12A',
      expected: GROUND,
      mend: 'Delete the paragraphs and give the ground under "ground", such as section 43(2) of the Freedom of Information Act 2000.',
    }));
}

function boxes({ case: input }: RuleContext): Finding[] {
  return [
    {
      path: 'key_decision',
      flag: input.key_decision,
      what: 'calls the decision key; the law on key decisions',
    },
    { path: 'call_in', flag: input.call_in, what: 'says that the decision can be called in; call-in' },
  ]
    .filter(({ flag }) => flag?.answer === 'yes')
    .map(({ path, what }) => ({
      path: `${path}.answer`,
      message: `The notice ${what} is for executives of councils.`,
      found: 'yes',
      expected: 'no such box',
      mend: `Delete "${path}".`,
    }));
}

function words({ prose }: RuleContext): Finding[] {
  return prose.find(FORBIDDEN).flatMap(({ passage, offset, written }): Finding[] => {
    const near = passage.text.slice(Math.max(0, offset - 80), offset + written.length + 60);
    if (RIGHTLY.test(near)) return [];
    return [
      {
        path: passage.field.at,
        textOffset: offset,
        message: `"${written}" belongs to the law of councils and does not apply to decisions of a commissioner.`,
        found: written,
        expected: SCHEDULE.test(written) ? GROUND : 'no such words',
        mend: SCHEDULE.test(written) ? `Give ${GROUND} instead.` : 'Delete the words.',
      },
    ];
  });
}
