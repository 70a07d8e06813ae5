import { isAbsent } from '../../schema/fact.ts';
import { unlistedDocuments } from '../access/cited-documents.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const CITED = /\bAppendix\s(?<number>[A-Z]|\d{1,2})\b(?!\.\d)/y;
/** What follows where the appendix is one of another paper. */
const ELSEWHERE = /^\s(?:to|of|in)\s(?!this\b)/i;

const text = (words: string, keys: object) => ({ background: [{ id: 'plan', text: words }], ...keys });

/** Every appendix cited is listed, and every one listed is cited. */
export const listsMatchText: Rule = {
  id: 'LNT-06',
  title: 'Appendices and background papers lists match the text',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule; Local Government Act 1972 s100D',
  why: 'A reader sent to an appendix that is not there cannot check what the paper says it shows.',
  reads: ['appendices', 'background_papers', '*'],
  check: (context): readonly Finding[] => [...notListed(context), ...notCited(context), ...reliedOn(context)],
  examples: {
    accepted: [
      { case: text('The plan is in Appendix 1.', { appendices: [{ id: 'plan', title: 'Plan' }] }) },
      { case: text('See :ref[appendices.plan].', { appendices: [{ id: 'plan', title: 'Plan' }] }) },
      { case: text('See Appendix 4 to the strategy.', { appendices: { none: 'The report has none.' } }) },
    ],
    rejected: [
      {
        case: text('The plan is in Appendix 2.', { appendices: [{ id: 'plan', title: 'Plan' }] }),
        path: 'background.plan.text',
        textOffset: 15,
        message: 'The text cites Appendix 2, but the case lists 1 appendix.',
      },
      {
        case: text('There is a plan.', { appendices: [{ id: 'plan', title: 'Timetable' }] }),
        path: 'appendices.plan',
        message: 'The appendix "Timetable" is listed, but the text nowhere refers to it.',
      },
      {
        case: {
          kind: 'decision-notice',
          background: [{ id: 'plan', text: 'A separate briefing note sets out the merits.' }],
          background_papers: { none: 'None.' },
        },
        authority: { type: 'commissioner', executive: 'none' },
        path: 'background.plan.text',
        textOffset: 11,
        message: 'The text relies on a "briefing note", which is neither listed nor appended.',
      },
    ],
  },
};

function listOf({ case: { appendices } }: RuleContext) {
  if (appendices === undefined || isAbsent(appendices)) return [];
  return appendices;
}

function notListed(context: RuleContext): Finding[] {
  const { appendices } = context.case;
  if (isAbsent(appendices) && 'not_published' in appendices) return [];
  const number = listOf(context).length;
  return context.prose
    .findFrom(CITED, ['appendix'])
    .flatMap(({ passage, offset, written, groups }): Finding[] => {
      const label = groups.groups?.number ?? '';
      const place = /\d/.test(label) ? Number(label) : label.charCodeAt(0) - 64;
      if (
        place <= number ||
        ELSEWHERE.test(passage.text.slice(offset + written.length, offset + written.length + 12))
      )
        return [];
      return [
        {
          path: passage.field.at,
          textOffset: offset,
          message: `The text cites ${written}, but the case lists ${number === 0 ? 'no appendix' : number === 1 ? '1 appendix' : `${number} appendices`}.`,
          found: written,
          expected: 'an appendix of the list, by :ref[…]',
          mend: 'Add it to "appendices", or correct the citation.',
        },
      ];
    });
}

/** An appendix is cited by a reference, by its number or letter, or by its title. */
function notCited(context: RuleContext): Finding[] {
  const appendices = listOf(context);
  if (appendices.length === 0) return [];
  const texts = context.fields
    .filter(({ path }) => !path.startsWith('appendices.'))
    .map((field) => field.text);
  const all = texts.join('\n').toLowerCase();
  const cited = new Set(all.match(/\bappendix\s(?:[a-z]|\d{1,2})\b/g) ?? []);
  const references = new Set([...all.matchAll(/:ref\[([^\]\n]{1,300})\]/g)].map(([, target]) => target));
  const range = /\bappendices\b/.test(all);
  return appendices.flatMap(({ id, title }, index): Finding[] => {
    const named = [`appendix ${index + 1}`, `appendix ${String.fromCharCode(97 + index)}`];
    const referred = references.has(id) || references.has(`appendices.${id}`);
    if (
      range ||
      referred ||
      named.some((one) => cited.has(one)) ||
      all.includes(english(title).toLowerCase())
    )
      return [];
    return [
      {
        path: `appendices.${id}`,
        message: `The appendix "${english(title)}" is listed, but the text nowhere refers to it.`,
        severity: 'advice',
        found: 'no reference',
        expected: `:ref[appendices.${id}] where the text relies on it`,
        mend: 'Refer to it, or leave it out.',
      },
    ];
  });
}

/** Papers that a commissioner's notice relies on; reports of councils have a rule of law for theirs. */
function reliedOn(context: RuleContext): Finding[] {
  const { case: input, authority } = context;
  const papers = input.background_papers;
  if (authority.type !== 'commissioner' || (isAbsent(papers) && 'not_published' in papers)) return [];
  return unlistedDocuments(context).map(({ passage, offset, written }) => ({
    path: passage.field.at,
    textOffset: offset,
    message: `The text relies on a "${written}", which is neither listed nor appended.`,
    found: written,
    expected: 'the document in the list, or appended',
    mend: 'Add it to "background_papers" or "appendices"; if it is published, link to it.',
  }));
}
