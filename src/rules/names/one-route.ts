import { sentencesOf } from '../claims/sentences.ts';
import { english } from '../english.ts';
import type { Passage } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { contractMentions, type Mention } from './contract-names.ts';
import { ROUTES, type Route, routeOf } from './routes.ts';

const contract = (procedure?: string) => ({
  contracts: [
    {
      id: 'training',
      name: 'Workforce training',
      provider: 'Example Provider',
      ...(procedure ? { procedure } : {}),
    },
  ],
});
const award = {
  recommendations: [
    { id: 'training', verb: 'approve', object: 'the award of workforce training by a negotiated procedure' },
  ],
};

/** Each contract has one proposed route, in the recommendations, in the next steps, in the prose and in its data. */
export const oneRoute: Rule = {
  id: 'LNT-18',
  title: 'Recommendations and body give one route for a contract',
  severity: 'error',
  standing: 'house',
  source: 'house rule',
  why: 'A decision that approves two routes for one contract approves neither, and the losing provider can say so.',
  reads: ['contracts.*.proposal.route', 'contracts.*.procedure'],
  check: (context) => {
    const claims = claimsOf(context);
    return (context.case.contracts ?? []).flatMap(({ id, name, procedure, proposal }) => {
      const stated = statedRoute(proposal?.route, procedure === undefined ? '' : english(procedure));
      const own = claims.filter(({ mention }) => mention.contract.id === id);
      const first = stated
        ? { route: stated, path: `contracts.${id}` }
        : own[0] && { route: own[0].route, path: own[0].mention.match.passage.field.at };
      const other = first && own.find(({ route }) => route !== first.route);
      return first && other ? [twoRoutes(english(name), first, other)] : [];
    });
  },
  examples: {
    accepted: [
      { case: { ...contract('Negotiated procedure'), ...award } },
      {
        case: {
          ...contract(),
          ...award,
          alternatives: [
            {
              id: 'tender',
              option: 'An open tender for workforce training.',
              why_rejected: 'There is no market.',
            },
          ],
          background: [{ id: 'past', text: 'Workforce training was let by open tender in 2018.' }],
        },
      },
    ],
    rejected: [
      {
        case: {
          ...contract('Negotiated procedure'),
          next_steps: [
            {
              id: 'step',
              text: 'Recommission these through an open and competitive tender process:',
              points: [{ id: 'one', text: 'workforce training' }],
            },
          ],
        },
        path: 'next_steps.step.points.one.text',
        textOffset: 0,
        message:
          '"Workforce training" is to go by competition here, but by negotiation according to contracts.training.',
      },
      {
        case: {
          ...contract(),
          ...award,
          background: [{ id: 'text', text: 'There will be an open tender for workforce training.' }],
        },
        path: 'background.text.text',
        textOffset: 33,
        message:
          '"Workforce training" is to go by competition here, but by negotiation according to recommendations.training.object.',
      },
    ],
  },
};

interface Claim {
  readonly mention: Mention;
  readonly route: Route;
}

function statedRoute(route: string | undefined, procedure: string): Route | undefined {
  if (route !== undefined) return ROUTES.find((one) => one === route);
  return routeOf(procedure);
}

function twoRoutes(
  name: string,
  first: { readonly route: Route; readonly path: string },
  { mention, route }: Claim,
): Finding {
  const { passage, offset } = mention.match;
  return {
    path: passage.field.at,
    textOffset: offset,
    message: `"${name}" is to go by ${WORDS[route]} here, but by ${WORDS[first.route]} according to ${first.path}.`,
    found: WORDS[route],
    expected: WORDS[first.route],
    mend: 'Give the contract one route in all places.',
  };
}

const WORDS: Readonly<Record<Route, string>> = {
  competition: 'competition',
  negotiated: 'negotiation',
  direct_award: 'direct award',
  framework: 'a framework',
};

/** What is rejected, history, and data have routes that are not proposed. */
const NOT_PROPOSED =
  /^(?:alternatives|options|options_intro|contracts|background_papers)\b|alternatives_rejected|\.narrative/;

/** Entries whose fields are one sentence with its list: a route in one of them is of every contract in the entry. */
const ENTRY = /^(?:recommendations|next_steps)\.[^.]+/;

/** Every contract of which the prose says by what route it is to be let. */
function claimsOf(context: RuleContext): readonly Claim[] {
  const units = new Map<string, Mention[]>();
  const unitOf = unitsOf(context);
  for (const mention of contractMentions(context)) {
    const { passage, offset } = mention.match;
    if (NOT_PROPOSED.test(passage.field.path)) continue;
    const unit = unitOf(passage, offset);
    const known = units.get(unit);
    if (known) known.push(mention);
    else units.set(unit, [mention]);
  }
  return [...units].flatMap(([unit, mentions]) => {
    const route = routeOf(unit);
    return route ? mentions.map((mention) => ({ mention, route })) : [];
  });
}

/** A lead is looked for this many items back. */
const LONGEST_LIST = 30;

/** Gives the words that belong together around a mention: the entry, or the sentence with the lead of its list. */
function unitsOf({ prose }: RuleContext): (passage: Passage, offset: number) => string {
  const entries = new Map<string, string>();
  for (const { field, text } of prose.passages) {
    const entry = field.language === 'en' ? ENTRY.exec(field.path)?.[0] : undefined;
    if (entry !== undefined) entries.set(entry, `${entries.get(entry) ?? ''} ${text}`);
  }
  return (passage, offset) => {
    const entry = ENTRY.exec(passage.field.path)?.[0];
    if (entry !== undefined) return entries.get(entry) ?? '';
    const sentences = sentencesOf(passage);
    const at = sentences.findIndex(({ start, end }) => start <= offset && offset < end);
    const { text: own, start } = sentences[at] ?? { text: '', start: 0 };
    const lead = sentences
      .slice(Math.max(0, at - LONGEST_LIST), at)
      .findLast(({ text }) => /:\s*$/.test(text.slice(-8)));
    const isItem =
      lead !== undefined && /\n[ \t]*$/.test(passage.field.text.slice(Math.max(0, start - 8), start));
    return isItem && routeOf(own) === undefined ? `${lead.text} ${own}` : own;
  };
}
