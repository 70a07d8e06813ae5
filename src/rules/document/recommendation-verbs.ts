import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { suggestion } from '../suggestion.ts';

/** Verbs by which a body decides, or by which it hands a decision to another. */
const DECIDING: ReadonlySet<string> = new Set(
  `accept adopt affirm agree amend appoint approve assign authorise award cancel certify close commence commission
  confirm consent constitute declare decline defer delegate designate determine direct discontinue dispose dissolve
  elect endorse enter establish extend fund give grant implement increase instruct introduce invite issue lease let
  make modify nominate note novate open permit postpone procure prohibit publish purchase ratify re-appoint reappoint
  recommend reduce refer refuse reject release remove renew require rescind reserve resolve retain revoke sell set
  sign submit suspend support terminate transfer undertake vary waive withdraw`.split(/\s+/u),
);

/** Verbs by which a body only hears something. */
const HEARING: ReadonlySet<string> = new Set(
  'acknowledge comment consider discuss receive request review scrutinise welcome'.split(' '),
);

/** Words that no sentence ends with. */
const UNFINISHED =
  /(?:^|\s)(?:and|or|the|an?|of|to|through|with|for|by|in|on|from|that)\s*$|…\s*$|\.{3}\s*$/i;

const recommend = (keys: object) => ({
  recommendations: [{ id: 'award', verb: 'approve', object: 'the award', ...keys }],
});

/** A recommendation begins with a verb that decides, and is a whole sentence. */
export const recommendationVerbs: Rule = {
  id: 'LNT-26',
  title: 'Each recommendation has an actor, a verb and a decision',
  severity: 'error',
  standing: 'house',
  source: 'house rule',
  why: 'A recommendation that decides nothing becomes a resolution that gives nobody authority.',
  reads: ['recommendations'],
  check: ({ case: input }) =>
    (input.recommendations ?? []).flatMap((one): Finding[] => [...verb(one), ...unfinished(one)]),
  examples: {
    accepted: [{ case: recommend({}) }, { case: recommend({ verb: 'note', object: 'the model' }) }],
    rejected: [
      {
        case: recommend({ verb: 'awarding' }),
        path: 'recommendations.award.verb',
        message: '"awarding" is not a decision. Did you mean "award"?',
      },
      {
        case: recommend({ verb: 'explore' }),
        path: 'recommendations.award.verb',
        message: '"explore" is not a decision: what is the body asked to decide?',
      },
      {
        case: recommend({ verb: 'consider' }),
        path: 'recommendations.award.verb',
        message: 'To "consider" decides nothing: is the body asked to approve or agree something?',
      },
      {
        case: recommend({ object: 'the award through the' }),
        path: 'recommendations.award.object',
        message: 'The recommendation breaks off: "… award through the".',
      },
    ],
  },
};

type Recommendation = NonNullable<RuleContext['case']['recommendations']>[number];

function verb({ id, verb: written }: Recommendation): Finding[] {
  if (DECIDING.has(written)) return [];
  const common = {
    path: `recommendations.${id}.verb`,
    found: written,
    expected: 'a verb that decides, such as approve, agree, authorise, delegate, note or refer',
    mend: 'Say what is decided; what officers will then do belongs in the next steps.',
  };
  if (HEARING.has(written))
    return [
      {
        ...common,
        message: `To "${written}" decides nothing: is the body asked to approve or agree something?`,
        severity: 'warning',
      },
    ];
  const base = DECIDING.has(written.replace(/ing$/u, ''))
    ? ` Did you mean "${written.replace(/ing$/u, '')}"?`
    : suggestion(written, [...DECIDING]);
  return [
    {
      ...common,
      message:
        base === ''
          ? `"${written}" is not a decision: what is the body asked to decide?`
          : `"${written}" is not a decision.${base}`,
      // A verb in another form is plainly wrong; one that is not listed may decide something after all.
      ...(/ing$/u.test(written) ? {} : { severity: 'warning' }),
    },
  ];
}

function unfinished({ id, object, rest, points = [] }: Recommendation): Finding[] {
  const key = rest === undefined ? 'object' : 'rest';
  const words = english(rest ?? object).trim();
  if (points.length > 0 || !UNFINISHED.test(words)) return [];
  return [
    {
      path: `recommendations.${id}.${key}`,
      message: `The recommendation breaks off: "… ${words.split(/\s+/u).slice(-3).join(' ')}".`,
      found: words,
      expected: 'a whole sentence',
      mend: 'Finish it.',
    },
  ];
}
