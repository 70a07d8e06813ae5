import { isAbsent } from '../../schema/fact.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const ADDRESS = /\bhttps?:\/\/[^\s<>)\]"]{1,2000}/g;
const SESSION = /(?:;jsessionid=|[?&](?:jsessionid|phpsessid|sessionid|sid)=)/i;

const linked = (address: string) => ({ background: [{ id: 'plan', text: `See the [plan](${address}).` }] });

/** Addresses are secure, and the same for everyone who follows them. */
export const linksLast: Rule = {
  id: 'DOC-08',
  title: 'Hyperlinks',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: 'A link that works only for the person who copied it, or that the browser warns of, is a paper that the public cannot read.',
  reads: ['background_papers.*.url', '*'],
  check: (context): readonly Finding[] => {
    const inText = context.fields
      .filter(({ kind, text }) => kind === 'markdown' && text.includes('://'))
      .flatMap(({ at, text }) =>
        [...text.matchAll(ADDRESS)].flatMap(({ 0: address, index }) =>
          weak(address, { path: at, textOffset: index }),
        ),
      );
    return [...inText, ...listed(context)];
  },
  examples: {
    accepted: [{ case: linked('https://example.org/plan') }],
    rejected: [
      {
        case: linked('http://example.org/plan'),
        path: 'background.plan.text',
        textOffset: 15,
        message: 'The address "http://example.org/plan" is not secure.',
      },
      {
        case: linked('https://example.org/plan?sid=42'),
        path: 'background.plan.text',
        textOffset: 15,
        message:
          'The address "https://example.org/plan?sid=42" is of one visit to the site, and will not last.',
      },
      {
        case: { background_papers: [{ id: 'plan', title: 'Plan', url: 'http://example.org/plan' }] },
        path: 'background_papers.plan.url',
        message: 'The address "http://example.org/plan" is not secure.',
      },
    ],
  },
};

function listed({ case: { background_papers: papers } }: RuleContext): Finding[] {
  if (papers === undefined || isAbsent(papers)) return [];
  return papers.flatMap(({ id, url }) =>
    url === undefined ? [] : weak(url, { path: `background_papers.${id}.url` }),
  );
}

function weak(address: string, place: Pick<Finding, 'path' | 'textOffset'>): Finding[] {
  const session = SESSION.test(address);
  if (!session && address.startsWith('https:')) return [];
  return [
    {
      ...place,
      message: session
        ? `The address "${address}" is of one visit to the site, and will not last.`
        : `The address "${address}" is not secure.`,
      found: address,
      expected: session ? 'the address without the part of the visit' : address.replace(/^http:/, 'https:'),
      mend: session ? 'Copy the permanent address of the page.' : 'Write https, if the site has it.',
    },
  ];
}
