import type { Contract } from '../../schema/contract.ts';
import { english, listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { contractExample } from './contract-example.ts';
import { day } from './notices-of.ts';

/** Words for the authority's own leave to depart from its own rules. */
const WAIVER =
  /\b(?:waiver|exemption|exception|dispensation)\b|\b(?:contract|finance|financial|standing)[a-z ]{0,30}\b(?:rules|orders|regulations)\b/i;
/** Words that name a ground in law. */
const GROUND =
  /\b(?:reg(?:ulation)?s?\.? ?\d|s(?:ection)?\.? ?\d|sch(?:edule)?\.? ?\d|clause|option|Act \d{4}|PSR|PCR)\b/i;

/** Routes by which a contract is let anew; their ground is another rule's. */
const NEW_AWARD: ReadonlySet<string> = new Set(['competition', 'framework', 'direct_award', 'negotiated']);

const FIVE_YEARS = { id: 'initial', from: '2018-04-01', years: 5, basis: 'initial' };
const YEAR_MORE = { id: 'more', from: '2023-04-01', months: 12, basis: 'variation' };
const varied = (keys: object) => contractExample({ terms: [FIVE_YEARS, YEAR_MORE], ...keys });
const until = (proposal: object, more: object = {}) =>
  contractExample({ terms: [FIVE_YEARS], proposal: { until: '2024-03-31', ...proposal }, ...more });

/** Time beyond what a contract provides for needs a ground in procurement law; leave under one's own rules is none. */
export const legalRoute: Rule = {
  id: 'PRO-12',
  title: 'Time beyond a contract and its options has a ground in law',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['england', 'wales', 'northern_ireland'] },
  source: 'Public Contracts Regulations 2015 reg 72; Procurement Act 2023 s74 and Sch 8; SI 2023/1348 reg 13',
  why: 'An extension without a ground is an unlawful award, whatever the council’s own rules allow.',
  reads: ['contracts.*.terms', 'contracts.*.extension_options', 'contracts.*.proposal'],
  check: (context) =>
    (context.case.contracts ?? []).flatMap((contract) => {
      const gateway = contract.proposal?.gateway;
      if (gateway === undefined) return [...varying(contract), ...beyondEnd(contract, context)];
      const words = english(gateway);
      return WAIVER.test(words) && !GROUND.test(words) ? [waived(contract, words)] : [];
    }),
  examples: {
    accepted: [
      varied({ proposal: { route: 'modification', gateway: 'Regulation 72(1)(b)' } }),
      until({ route: 'extension', gateway: 'Regulation 72(1)(a): option in clause 3.2' }),
      until({ route: 'extension' }, { extension_options: [{ id: 'one', years: 1, exercised: false }] }),
      until({ route: 'competition' }),
      contractExample({ terms: [FIVE_YEARS] }),
    ],
    rejected: [
      {
        ...varied({}),
        path: 'contracts.service.terms.more',
        message:
          'The term "more" of "Treatment service" goes beyond the contract and its options, and no ground in law is named for it.',
      },
      {
        ...until({ route: 'extension' }),
        path: 'contracts.service.proposal.until',
        message:
          '"Treatment service" is to run until 31 March 2024, but with every option it ends on 31 March 2023, and no ground in law is named for more.',
      },
      {
        ...until({ route: 'extension', gateway: 'Exemption from the Contract Procedure Rules' }),
        path: 'contracts.service.proposal.gateway',
        message:
          'The ground named for "Treatment service" is "Exemption from the Contract Procedure Rules". Leave under the authority’s own rules is no ground in procurement law: which is it?',
      },
    ],
  },
};

/** Terms after the first that neither an option nor a new award gave. An extension within or beyond options is DAT-17's. */
function varying({ id, name, terms = [], proposal }: Contract): Finding[] {
  const [first, ...later] = terms;
  if (!first || NEW_AWARD.has(first.basis)) return [];
  const newly = proposal !== undefined && NEW_AWARD.has(proposal.route);
  const without = later.filter(
    ({ basis }) => basis === 'variation' || basis === 'award' || (basis === 'proposed' && !newly),
  );
  const last = without.at(-1);
  if (!last) return [];
  const one = without.length === 1;
  return [
    {
      path: `contracts.${id}.terms.${last.id}`,
      message: `The ${one ? 'term' : 'terms'} ${listed(without.map((term) => `"${term.id}"`))} of "${english(name)}" ${one ? 'goes' : 'go'} beyond the contract and its options, and no ground in law is named for ${one ? 'it' : 'them'}.`,
      expected: 'the ground: a regulation, section or clause',
      mend: 'Name the ground as "gateway" of the proposal, such as regulation 72(1)(b); a waiver of your own rules is none.',
    },
  ];
}

function beyondEnd({ id, name, proposal }: Contract, { figures }: RuleContext): Finding[] {
  const end = (figures.get(`contracts.${id}.maximum_end`) ?? figures.get(`contracts.${id}.end`))?.value;
  const until = proposal?.until;
  if (!proposal || until === undefined || end?.kind !== 'date' || until <= end.date) return [];
  if (NEW_AWARD.has(proposal.route)) return [];
  return [
    {
      path: `contracts.${id}.proposal.until`,
      message: `"${english(name)}" is to run until ${day(until)}, but with every option it ends on ${day(end.date)}, and no ground in law is named for more.`,
      found: until,
      expected: `by ${end.date}, or a ground in law`,
      mend: 'Name the ground as "gateway" of the proposal, or shorten the time.',
    },
  ];
}

function waived({ id, name }: Contract, words: string): Finding {
  return {
    path: `contracts.${id}.proposal.gateway`,
    message: `The ground named for "${english(name)}" is "${words}". Leave under the authority’s own rules is no ground in procurement law: which is it?`,
    found: words,
    expected: 'a regulation, section or clause',
    mend: 'Name the regulation or section that allows it, beside any leave under your own rules.',
  };
}
