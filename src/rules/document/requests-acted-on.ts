import { listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const ASKED =
  /\b(?:members?|councillors?|the\s(?:committee|cabinet|panel|board|chair))\s(?:of\s\w{1,20}\s\w{1,20}\s)?(?:requested|asked)\s(?:that|for|officers?|the\s(?:director|officer))\b/gi;

const request = (keys: object) => ({
  requests: [{ id: 'review', by: 'Members', text: 'officers review the contract', ...keys }],
});
const minuted = (text: string, keys: object = {}) => ({
  recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
  decisions: {
    cabinet: {
      taken_on: '2024-05-14',
      narrative: [{ id: 'discussion', text }],
      outcomes: [{ recommendation: 'award', outcome: 'approved' }],
      reasons: [{ id: 'price', text: 'It was the best bid.' }],
      alternatives_rejected: { none: 'None were considered.' },
      interests: { none: 'None were declared.' },
    },
  },
  ...keys,
});

/** What members ask for in discussion becomes an action with an office and a day, or a resolution. */
export const requestsActedOn: Rule = {
  id: 'LNT-31',
  title: 'Requests in discussion',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: "A request that stands only in the discussion is nobody's to carry out, and is forgotten.",
  reads: ['requests', 'decisions.*.narrative'],
  check: (context): readonly Finding[] => [...ownerless(context), ...onlyMinuted(context)],
  examples: {
    accepted: [
      { case: request({ owner: 'Director of Public Health', due: '2027-10-01' }) },
      { case: minuted('The report set out the need.') },
    ],
    rejected: [
      {
        case: request({ owner: 'Director of Public Health' }),
        path: 'requests.review',
        message: 'The request does not say by when.',
      },
      {
        case: request({}),
        path: 'requests.review',
        message: 'The request does not say who is to act and by when.',
      },
      {
        case: minuted('Members requested that officers review the contract at its midpoint.'),
        path: 'decisions.cabinet.narrative.discussion.text',
        textOffset: 0,
        message:
          'The minute tells of a request, but the case has neither a request with an owner and a day nor a resolution for it.',
      },
    ],
  },
};

function ownerless({ case: input }: RuleContext): Finding[] {
  return (input.requests ?? []).flatMap(({ id, owner, due }): Finding[] => {
    const lacking = [
      ...(owner === undefined ? ['who is to act'] : []),
      ...(due === undefined ? ['by when'] : []),
    ];
    if (lacking.length === 0) return [];
    return [
      {
        path: `requests.${id}`,
        message: `The request does not say ${listed(lacking)}.`,
        found: 'a request only',
        expected: 'the office that is to act, and the day it falls due',
        mend: 'Add "owner" and "due".',
      },
    ];
  });
}

function onlyMinuted({ case: input, prose }: RuleContext): Finding[] {
  if (input.requests || !input.decisions) return [];
  return prose
    .find(ASKED, ['requested', 'asked'])
    .filter(({ passage }) => /^decisions\.[^.]+\.narrative\./.test(passage.field.path))
    .map(({ passage, offset, written }) => ({
      path: passage.field.at,
      textOffset: offset,
      message:
        'The minute tells of a request, but the case has neither a request with an owner and a day nor a resolution for it.',
      found: written,
      expected: 'an entry of "requests"',
      mend: 'Add the request with its owner and day; if a resolution covers it, say so under "answers".',
    }));
}
