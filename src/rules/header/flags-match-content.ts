import { exemptionExample } from '../access/exemption-example.ts';
import { listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { appendixFaults, wardFaults } from './lists-match-boxes.ts';

const background = [{ id: 'prices', text: 'Three prices were received.' }];

/** The boxes at the head of a paper agree with what stands below them. */
export const flagsMatchContent: Rule = {
  id: 'LNT-21',
  title: 'Header flags match content',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule; Local Government Act 1972 s100B; Local Government Act 2000 s9F',
  why: 'Readers decide by the boxes whether to read on; a wrong box hides what they have a right to know.',
  reads: [
    'exempt_information',
    'exempt',
    'call_in',
    'authorities.*.call_in',
    'wards',
    'authorities.*.wards',
    'key_decision.reason',
    'appendices',
  ],
  check: (context): readonly Finding[] => [
    ...exemptFlag(context),
    ...callInFlag(context),
    ...wardFaults(context.case),
    ...appendixFaults(context.case),
  ],
  examples: {
    accepted: [
      {
        case: {
          background,
          exempt_information: { answer: 'partly', reason: 'Prices.', paragraphs: [3] },
          exempt: [exemptionExample({})],
        },
      },
      {
        case: { call_in: { answer: 'no', reason: 'The authority has no executive.' } },
        authority: { executive: 'none' },
      },
    ],
    rejected: [
      {
        case: {
          background,
          exempt_information: { answer: 'no', reason: 'Nothing.' },
          exempt: [exemptionExample({})],
        },
        path: 'exempt_information.answer',
        message: 'The exempt-information box says "no", but the case withholds: prices.',
      },
      {
        case: {
          background,
          exempt_information: { answer: 'partly', reason: 'Prices.', paragraphs: [3, 5] },
          exempt: [exemptionExample({})],
        },
        path: 'exempt_information.paragraphs',
        message: 'The paper cites paragraphs 3 and 5, but what is withheld relies on paragraph 3.',
      },
      {
        case: { call_in: { answer: 'yes', reason: 'Executive decision.' } },
        authority: { executive: 'none' },
        path: 'call_in.answer',
        message:
          'The call-in box says "yes", but this authority has no executive whose decisions could be called in.',
      },
      {
        case: {
          wards: ['Abbey'],
          key_decision: { answer: 'yes', reason: 'The effect is significant in two or more wards.' },
        },
        path: 'wards',
        message: 'The key-decision box speaks of two or more wards, but the paper lists only Abbey.',
      },
      {
        case: { wards: ['Abbey'], authorities: [{ id: 'north', wards: ['Abbey', 'Castle'] }] },
        path: 'authorities.north.wards',
        message: 'The wards of "north" include Castle, which the wards of the whole paper leave out.',
      },
      {
        case: {
          exempt_information: { answer: 'no', reason: 'The exempt figures are in the appendix.' },
          appendices: { none: 'The report has none.' },
        },
        path: 'appendices',
        message: 'The exempt-information box speaks of an appendix, but the paper says that it has none.',
      },
    ],
  },
};

function exemptFlag({ case: input }: RuleContext): Finding[] {
  const { exempt_information: flag, exempt = [] } = input;
  if (exempt.length === 0) return [];
  const ids = exempt.map(({ id }) => id);
  const mend = 'Answer "yes" or "partly", with the paragraphs relied on.';
  if (flag?.answer !== 'yes' && flag?.answer !== 'partly')
    return [
      {
        path: flag ? 'exempt_information.answer' : 'exempt',
        message: flag
          ? `The exempt-information box says "no", but the case withholds: ${listed(ids)}.`
          : `The case withholds something (${listed(ids)}), but has no "exempt_information".`,
        found: flag?.answer ?? 'nothing',
        expected: 'yes or partly',
        mend,
      },
    ];
  const relied = numbers(exempt.flatMap((entry) => (entry.class === 'exempt' ? entry.paragraphs : [])));
  const cited = numbers(flag.paragraphs ?? []);
  if (relied.join() === cited.join() || relied.length === 0) return [];
  return [
    {
      path: flag.paragraphs ? 'exempt_information.paragraphs' : 'exempt_information',
      message: `The paper cites ${spoken(cited)}, but what is withheld relies on ${spoken(relied)}.`,
      found: cited.join(', '),
      expected: relied.join(', '),
      mend: 'Make the two agree.',
    },
  ];
}

function callInFlag({ case: input, authority }: RuleContext): Finding[] {
  const boxes = [
    { path: 'call_in', flag: input.call_in },
    ...(input.authorities ?? []).map(({ id, call_in }) => ({
      path: `authorities.${id}.call_in`,
      flag: call_in,
    })),
  ];
  const none = authority.type === 'council' && authority.executive === 'none';
  const reason = none
    ? 'this authority has no executive whose decisions could be called in'
    : authority.call_in?.applies === false
      ? 'the constitution of this authority has no call-in'
      : undefined;
  if (reason === undefined) return [];
  return boxes
    .filter(({ flag }) => flag?.answer === 'yes')
    .map(({ path }) => ({
      path: `${path}.answer`,
      message: `The call-in box says "yes", but ${reason}.`,
      found: 'yes',
      expected: 'no',
      mend: 'Correct the box, or the file of the authority.',
    }));
}

function numbers(list: readonly number[]): number[] {
  return [...new Set(list)].sort((a, b) => a - b);
}

function spoken(list: readonly number[]): string {
  if (list.length === 0) return 'no paragraphs';
  return `paragraph${list.length === 1 ? '' : 's'} ${listed(list.map(String))}`;
}
