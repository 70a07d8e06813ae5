import { isAbsent } from '../../schema/fact.ts';
import { english, listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const ORDER = ['low', 'medium', 'high'];

/** What a full table of risks has beside the risk, its mitigation and what remains. */
const COLUMNS = [
  { key: 'likelihood', what: 'likelihood' },
  { key: 'impact', what: 'impact' },
  { key: 'before', what: 'rating before mitigation' },
  { key: 'owner', what: 'owner' },
] as const;

const NO_BIDDER =
  /\b(?:nobody|no\sone|no-one|no|lack\sof)\b[^.\n]{0,30}\b(?:bids?|bidders?|tender(?:s|er|ers)?|suppliers?|providers?)\b/i;
const NONE_FOUND =
  /\b(?:no|nobody|no\sone|not\sany)\s(?:other\s|alternative\s){0,2}(?:provider|bidder|supplier|tender|bid)s?\b(?![^.\n]{0,20}\bwould\b)|\bnobody\s(?:had\s)?(?:tendered|bid)\b/iy;

const risk = (id: string, keys: object = {}) => ({
  id,
  risk: 'The start is late.',
  mitigation: 'The contract can run on.',
  likelihood: 'low',
  impact: 'medium',
  before: 'medium',
  residual: 'low',
  owner: 'Director',
  ...keys,
});

/** Every risk is rated alike, mitigation lowers it, and a low rating agrees with the rest of the paper. */
export const risksComplete: Rule = {
  id: 'LNT-25',
  title: 'Risk table',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'A risk without likelihood, impact and owner cannot be compared, and nobody looks after it.',
  reads: ['risks', 'recommendations', '*'],
  check: (context): readonly Finding[] => {
    const { risks } = context.case;
    if (risks === undefined || isAbsent(risks) || risks.length === 0) return [];
    return [...columns(risks), ...risks.flatMap((one) => worse(one)), ...contradicted(risks, context)];
  },
  examples: {
    accepted: [{ case: { risks: [risk('late')] } }],
    rejected: [
      {
        case: { risks: [risk('late'), risk('dear', { owner: undefined })] },
        path: 'risks.dear',
        message: 'Other risks have an owner; this one has none.',
      },
      {
        case: {
          risks: [
            risk('late', { likelihood: undefined, impact: undefined, before: undefined, owner: undefined }),
          ],
        },
        path: 'risks',
        message: 'The risks have no likelihood, no impact, no rating before mitigation and no owner.',
      },
      {
        case: { risks: [risk('late', { before: 'low', residual: 'high' })] },
        path: 'risks.late.residual',
        message: 'The risk is rated high after mitigation, and low before it.',
      },
      {
        case: {
          risks: [risk('bids', { risk: 'Nobody bids for the services.' })],
          background: [{ id: 'market', text: 'The call found no other provider.' }],
        },
        path: 'risks.bids.residual',
        message:
          'The risk that nobody comes forward is rated low, but the paper says "no other provider" (background.market.text).',
      },
    ],
  },
};

type Risk = Exclude<
  NonNullable<RuleContext['case']['risks']>,
  { none: unknown } | { not_published: unknown }
>[number];

function columns(risks: readonly Risk[]): Finding[] {
  const missing = COLUMNS.filter(({ key }) => risks.every((one) => one[key] === undefined));
  const uneven = COLUMNS.filter((column) => !missing.includes(column)).flatMap(({ key, what }) =>
    risks.filter((one) => one[key] === undefined).map(({ id }) => ({ id, what })),
  );
  const mend = 'Add it; an owner is an office.';
  return [
    ...uneven.map(({ id, what }) => ({
      path: `risks.${id}`,
      message: `Other risks have ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}; this one has none.`,
      found: 'nothing',
      expected: what,
      mend,
    })),
    ...(missing.length > 0
      ? [
          {
            path: 'risks',
            message: `The risks have ${listed(missing.map(({ what }) => `no ${what}`))}.`,
            severity: 'advice' as const,
            found: 'risk, mitigation and what remains',
            expected: listed(missing.map(({ what }) => what)),
            mend,
          },
        ]
      : []),
  ];
}

function worse({ id, before, residual }: Risk): Finding[] {
  if (before === undefined || ORDER.indexOf(residual) <= ORDER.indexOf(before)) return [];
  return [
    {
      path: `risks.${id}.residual`,
      message: `The risk is rated ${residual} after mitigation, and ${before} before it.`,
      found: residual,
      expected: `${before} or lower`,
      mend: 'Correct the one that is wrong.',
    },
  ];
}

/** That nobody will bid is not a low risk where nobody else came forward. */
function contradicted(risks: readonly Risk[], { prose }: RuleContext): Finding[] {
  const low = risks.filter(
    ({ risk: words, residual }) => residual === 'low' && NO_BIDDER.test(english(words)),
  );
  if (low.length === 0) return [];
  const evidence = prose
    .findFrom(NONE_FOUND, ['no', 'nobody', 'not'])
    .find(({ passage }) => !passage.field.path.startsWith('risks.'));
  if (!evidence) return [];
  const { passage, written } = evidence;
  return low.map(({ id }) => ({
    path: `risks.${id}.residual`,
    message: `The risk that nobody comes forward is rated low, but the paper says "${written}" (${passage.field.at}).`,
    found: 'low',
    expected: 'a rating that agrees with what was found',
    mend: 'Does that bear on this risk? If so, raise the rating; if not, say in the mitigation why.',
  }));
}
