import { english } from '../english.ts';
import type { Passage } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const EXTENDS = /(?<!\p{L})(?:exten(?:d|ds|ded|ding)|extensions?)(?!\p{L})/iu;
const AWARDS =
  /(?<!\p{L})(?:further award|new award|new contract|further contract|(?:re-?)awarded|contract award)(?!\p{L})/iu;
const HEADLINE =
  /^(?:title$|purpose\.|summary\.|recommendations\.[^.]+\.(?:object|rest)$|plain_summary\.decided)/;

const contract = (basis: string, label: string) => ({
  contracts: [
    {
      id: 'service',
      name: 'The service',
      provider: 'A provider',
      vat: 'not_stated',
      terms: [
        { id: 'first', from: '2022-04-01', years: 2, basis: 'initial' },
        { id: 'next', label, from: '2024-04-01', years: 1, basis },
      ],
    },
  ],
});

/** One further term of one contract is an extension or a new award: each has rules of its own. */
export const extensionOrAward: Rule = {
  id: 'LNT-37',
  title: 'A further term is called an extension or an award, not both',
  severity: 'warning',
  standing: 'house',
  source: 'house rule',
  why: 'An extension has to be in the contract or allowed by law; an award needs a procedure. The wrong word hides which was followed.',
  reads: ['contracts.*.terms', 'title', 'purpose', 'summary', 'recommendations', 'plain_summary'],
  check: (context) => [...byTerm(context), ...byHeadline(context)],
  examples: {
    accepted: [
      { case: { ...contract('extension', 'Extension'), title: 'Extension of the contract' } },
      {
        case: {
          ...contract('award', 'Further award'),
          summary: [{ id: 'a', text: 'A further contract from :value[contracts.service.terms.next.from].' }],
        },
      },
    ],
    rejected: [
      {
        case: contract('award', 'Extension for a year'),
        path: 'contracts.service.terms.next.label',
        message:
          'Term "next" of contract "service" is entered as an award, but is called an extension here. Which is it?',
      },
      {
        case: {
          ...contract('extension', 'Further term'),
          background: [
            {
              id: 'a',
              text: 'It was agreed. A new contract runs to :value[contracts.service.terms.next.to].',
            },
          ],
        },
        path: 'background.a.text',
        message:
          'Term "next" of contract "service" is entered as an extension, but is called an award here. Which is it?',
        textOffset: 17,
      },
      {
        case: {
          ...contract('award', 'Third term'),
          title: 'Extending the contract',
          summary: [{ id: 'a', text: 'A further contract is proposed.' }],
        },
        path: 'summary.a.text',
        message:
          'Here it is a "further contract", but elsewhere in what is to be decided the contract is extended ("Extending"). Which is it?',
      },
    ],
  },
};

const MEND =
  'Use one word throughout: an extension uses what the contract or the law allows; an award follows a procedure.';

function byTerm({ case: input, prose }: RuleContext): Finding[] {
  return (input.contracts ?? []).flatMap((contract) =>
    (contract.terms ?? []).flatMap(({ id, basis, label }): Finding[] => {
      if (basis !== 'extension' && basis !== 'award') return [];
      const [other, is, called] =
        basis === 'award' ? [EXTENDS, 'an award', 'an extension'] : [AWARDS, 'an extension', 'an award'];
      const path = `contracts.${contract.id}.terms.${id}`;
      const words = label === undefined ? '' : english(label);
      const place = other.test(words)
        ? { path: `${path}.label`, found: words }
        : prose.passages.flatMap((passage) => calledIn(passage, `${path}.`, other))[0];
      if (!place) return [];
      const message = `Term "${id}" of contract "${contract.id}" is entered as ${is}, but is called ${called} here. Which is it?`;
      return [{ ...place, message, mend: MEND }];
    }),
  );
}

/** Where a sentence calls a term by these words before it gives a value of the term. */
function calledIn({ field, text, values }: Passage, term: string, words: RegExp): Omit<Finding, 'message'>[] {
  const value = values.find(({ path }) => path.startsWith(term));
  if (!value) return [];
  const before = text.slice(0, value.offset);
  const start = Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('\n\n') + 1);
  const found = words.exec(before.slice(start));
  return found ? [{ path: field.at, textOffset: start + found.index, found: found[0] }] : [];
}

/** Where a case has one contract, what it asks for has one name. */
function byHeadline({ case: input, prose }: RuleContext): Finding[] {
  if (input.contracts?.length !== 1) return [];
  const passages = prose.passages.filter(({ field }) => field.language === 'en' && HEADLINE.test(field.path));
  const find = (pattern: RegExp) =>
    passages.flatMap(({ field, text }) => {
      const found = pattern.exec(text);
      return found ? [{ field, found }] : [];
    })[0];
  const [extended, awarded] = [find(EXTENDS), find(AWARDS)];
  if (!extended || !awarded) return [];
  return [
    {
      path: awarded.field.at,
      textOffset: awarded.found.index,
      message: `Here it is a "${awarded.found[0]}", but elsewhere in what is to be decided the contract is extended ("${extended.found[0]}"). Which is it?`,
      found: awarded.found[0],
      mend: MEND,
    },
  ];
}
