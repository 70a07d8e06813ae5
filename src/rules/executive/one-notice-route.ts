import type { Severity } from '../../diagnostics/diagnostic.ts';
import { isAbsent } from '../../schema/fact.ts';
import { listed } from '../english.ts';
import type { Finding, Rule } from '../rule.ts';
import { type KeyDecisionBox, keyDecisions } from './key-decisions.ts';
import { FULL_NOTICE, keyDecisionExample } from './notice-example.ts';
import { stillToCome } from './still-to-come.ts';

const URGENCY = {
  agreed_by: 'Chair of Corporate Scrutiny',
  role: 'scrutiny_chair',
  agreed_on: '2023-08-16',
  reasons: 'The offer of the grant lapses on 17 August.',
  published_on: '2023-08-16',
};

/** A key decision relies on one route of notice, and says which; one that is not key relies on none. */
export const oneNoticeRoute: Rule = {
  id: 'EXE-06',
  title: 'A key decision has exactly one route of notice',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 regs 9 to 11',
  why: 'A key decision may only be taken by one of these routes; without any of them it is unlawful.',
  reads: ['key_decision', 'authorities.*.key_decision'],
  check: ({ case: input }) => keyDecisions(input).flatMap((box) => routeFaults(box, stillToCome(input))),
  examples: {
    accepted: [
      { case: keyDecisionExample({ route: 'notice', notice: FULL_NOTICE }) },
      { case: keyDecisionExample({ notice: { not_published: 'The paper does not give it.' } }) },
      {
        case: keyDecisionExample({
          route: 'special_urgency',
          notice: { none: 'There was no time.' },
          special_urgency: URGENCY,
        }),
      },
      { case: keyDecisionExample({ answer: 'no', notice: { none: 'Not a key decision.' } }) },
    ],
    rejected: [
      {
        case: keyDecisionExample({}),
        path: 'key_decision',
        message:
          'The key-decision box says "yes", but the case records no notice, general exception or special urgency.',
      },
      {
        case: keyDecisionExample({ route: 'general_exception', notice: FULL_NOTICE }),
        path: 'key_decision.route',
        message: 'The route of notice is the general exception, but the case does not record it.',
      },
      {
        case: keyDecisionExample({ notice: FULL_NOTICE, special_urgency: URGENCY }),
        path: 'key_decision',
        message:
          'The case records the 28-day notice and special urgency, but not on which of them the key decision relies.',
      },
      {
        case: keyDecisionExample({ answer: 'no', notice: FULL_NOTICE }),
        path: 'key_decision.answer',
        message: 'The key-decision box says "no", but the case records the 28-day notice of a key decision.',
      },
    ],
  },
};

const ROUTES = {
  notice: 'the 28-day notice',
  general_exception: 'the general exception',
  special_urgency: 'special urgency',
} as const;

function routeFaults({ path, key }: KeyDecisionBox, severity: Severity): Finding[] {
  const recorded = (['notice', 'general_exception', 'special_urgency'] as const).filter(
    (route) => key[route] !== undefined && !isAbsent(key[route]),
  );
  const names = listed(recorded.map((route) => ROUTES[route]));
  if (key.answer === 'no') {
    if (recorded.length === 0) return [];
    return [
      {
        path: `${path}.answer`,
        message: `The key-decision box says "no", but the case records ${names} of a key decision.`,
        found: 'no',
        expected: 'yes, or nothing of a notice',
        mend: 'Tick "yes" if the decision is key; else delete what is recorded of its notice.',
      },
    ];
  }
  const mend = 'Record one of them, with its dates and reasons, under "key_decision"; say which in "route".';
  if (key.route !== undefined) {
    const known = recorded.includes(key.route) || (key.route === 'notice' && isUnpublished(key.notice));
    return known
      ? []
      : [
          {
            path: `${path}.route`,
            message: `The route of notice is ${ROUTES[key.route]}, but the case does not record it.`,
            severity,
            found: key.route,
            expected: `"${key.route}" with its dates and reasons`,
            mend,
          },
        ];
  }
  if (recorded.length === 1 || (recorded.length === 0 && isUnpublished(key.notice))) return [];
  return [
    {
      path,
      message:
        recorded.length === 0
          ? 'The key-decision box says "yes", but the case records no notice, general exception or special urgency.'
          : `The case records ${names}, but not on which of them the key decision relies.`,
      severity,
      found: recorded.length === 0 ? 'none' : names,
      expected: 'one of: 28-day notice, general exception, special urgency',
      mend,
    },
  ];
}

/** There is a notice, but what is before us does not give it. */
function isUnpublished(notice: KeyDecisionBox['key']['notice']): boolean {
  return notice !== undefined && 'not_published' in notice;
}
