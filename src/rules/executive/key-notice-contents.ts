import { isAbsent } from '../../schema/fact.ts';
import { listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { keyOnes } from './key-decisions.ts';
import { FULL_NOTICE, keyDecisionExample } from './notice-example.ts';
import { stillToCome } from './still-to-come.ts';

const { reference, published_on } = FULL_NOTICE;

/** The notice of a key decision has the eight contents that the regulations ask for. */
export const keyNoticeContents: Rule = {
  id: 'EXE-02',
  title: 'The notice of a key decision has its eight contents',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england'], executive: true, from: '2012-09-10' },
  source: 'SI 2012/2089 reg 9(1)',
  why: 'People cannot ask for papers or be heard on a decision whose notice does not say what, by whom and when.',
  reads: ['key_decision.notice', 'authorities.*.key_decision.notice', 'body'],
  check: (context) =>
    keyOnes(context.case).flatMap(({ path, key: { notice } }) =>
      notice === undefined || isAbsent(notice) ? [] : contents(`${path}.notice`, notice, context),
    ),
  examples: {
    accepted: [
      { case: keyDecisionExample({ notice: FULL_NOTICE }) },
      {
        case: keyDecisionExample({ notice: { ...FULL_NOTICE, members: undefined } }, { body: 'leader' }),
        authority: {
          bodies: [
            { id: 'leader', name: 'Leader', reference: 'the Leader', kind: 'individual', resolves: true },
          ],
        },
      },
      {
        case: keyDecisionExample({ notice: { ...FULL_NOTICE, documents: { none: 'None was submitted.' } } }),
      },
    ],
    rejected: [
      {
        case: keyDecisionExample({
          notice: { reference, published_on, decision_maker: 'Cabinet', period: 'Autumn' },
        }),
        path: 'key_decision.notice',
        message:
          'The notice "FP/2023/041" of this key decision does not give the matter, the members of the body, the documents to be considered, where copies can be had, that other documents may be submitted and how to ask for them.',
      },
      {
        case: keyDecisionExample({ notice: { reference, published_on } }),
        path: 'key_decision.notice',
        message:
          'The case cites the notice "FP/2023/041" but none of its contents. Does the published notice have all eight that the law asks for?',
      },
    ],
  },
};

type Notice = Exclude<NonNullable<ReturnType<typeof keyOnes>[number]['key']['notice']>, { none: unknown }>;

function contents(path: string, notice: Notice, { case: input, authority }: RuleContext): Finding[] {
  if (!('reference' in notice)) return [];
  const body = authority.bodies.find(({ id }) => id === input.body);
  const manyDecide = body !== undefined && body.kind !== 'individual';
  const wanted: readonly (readonly [name: string, value: unknown])[] = [
    ['the matter', notice.matter],
    ['who decides', notice.decision_maker],
    ...(manyDecide ? [['the members of the body', notice.members?.[0]] as const] : []),
    ['the date or period', notice.period],
    ['the documents to be considered', notice.documents],
    ['where copies can be had', notice.address],
    ['that other documents may be submitted', notice.further_documents],
    ['how to ask for them', notice.how_to_ask],
  ];
  const lacking = wanted.filter(([, value]) => value === undefined).map(([name]) => name);
  if (lacking.length === 0) return [];
  const common = { path, expected: 'the eight contents of regulation 9(1)' };
  if (lacking.length === wanted.length)
    return [
      {
        ...common,
        message: `The case cites the notice "${notice.reference}" but none of its contents. Does the published notice have all eight that the law asks for?`,
        severity: 'advice',
        mend: 'Look at the published notice; to have it checked here, give its contents under "notice".',
      },
    ];
  return [
    {
      ...common,
      message: `The notice "${notice.reference}" of this key decision does not give ${listed(lacking)}.`,
      severity: stillToCome(input),
      found: `without ${listed(lacking)}`,
      mend: 'Put what is missing into the notice, and publish it again if it is out.',
    },
  ];
}
