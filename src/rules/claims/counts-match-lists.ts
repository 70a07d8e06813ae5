import { valueAt } from '../../schema/addresses.ts';
import { isAbsent } from '../../schema/fact.ts';
import type { Match } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { COUNT_PATTERN, inWords, numberSaid } from './number-words.ts';
import { sentenceAt } from './sentences.ts';

/** A number of things of a kind that a case lists; the words before and behind make it the number of all of them. */
const COUNT = new RegExp(
  `\\b(${COUNT_PATTERN}) (?:(current|present|existing|separate|new|other|further|different|main|key) )?(contracts|lots|options|grants|risks|recommendations|appendices|phases)\\b( in (?:all|total))?`,
  'gi',
);
const ALL = /\b(?:all(?: of)?(?: the)?|there (?:are|were)) $/i;
const THESE = /\b(?:the|these|our|its) $/i;

/** A text that ends in a colon, with what stands listed below it. */
const LEAD = new RegExp(`\\b(${COUNT_PATTERN})\\b[^.:\\n]{0,120}:\\s*$`, 'iu');
const LEADS = new RegExp(
  `\\b(${COUNT_PATTERN}) ([a-z][a-z-]*(?: [a-z][a-z-]*){0,4}s)\\b[^.:\\n]{0,80}:[ ]*$`,
  'iu',
);

const contracts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `Contract ${index}`,
    provider: 'Example Provider',
  }));
const said = (text: string, count = 2) => ({
  case: { contracts: contracts(count), background: [{ id: 'text', text }] },
});
const PATH = 'background.text.text';

/** A number of contracts, lots, options and so on, and the number above a list, is the length of the list. */
export const countsMatchLists: Rule = {
  id: 'LNT-20',
  title: 'Counts match lists',
  severity: 'warning',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A reader who counts one fewer than announced looks for what has been left out.',
  reads: ['contracts', 'procurement', 'options', 'risks', 'recommendations', 'tables.*.rows'],
  check: (context) => [...ofTheCase(context), ...aboveLists(context), ...abovePoints(context)],
  examples: {
    accepted: [
      said('The two contracts end in March.'),
      said('One of the contracts is let to three lots; five contracts elsewhere were looked at.'),
      said('There are three main aims:\n\n- health\n- housing\n- work', 0),
    ],
    rejected: [
      {
        ...said('All three contracts end in March.'),
        path: PATH,
        textOffset: 4,
        message: 'The text says three contracts, but the case lists two.',
      },
      {
        ...said('Services run under six contracts:\n\n- health\n- housing\n- work'),
        path: PATH,
        textOffset: 19,
        message: 'The text announces six, but three are listed below it.',
      },
      {
        case: {
          next_steps: [
            {
              id: 'step',
              text: 'Recommission the four services below:',
              points: [
                { id: 'one', text: 'Family support' },
                { id: 'two', text: 'Training' },
              ],
            },
          ],
        },
        path: 'next_steps.step.text',
        textOffset: 17,
        message: 'The text announces four, but two are listed below it.',
      },
    ],
  },
};

/** How long each list of the case is; a text that gives any of the lengths is right. */
function lengthsOf({ case: input }: RuleContext): Readonly<Record<string, readonly number[]>> {
  const { contracts: all = [], procurement, options = [], recommendations = [], risks, appendices } = input;
  const phases = procurement?.phases ?? [];
  const lots = [
    procurement?.lots ?? [],
    ...phases.map((phase) => phase.lots ?? []),
    ...all.map((one) => one.lots ?? []),
  ];
  const grants = (input.tables ?? [])
    .filter(({ id }) => /grant/.test(id))
    .map(({ rows }) => rows?.length ?? 0);
  return {
    contracts: [all.length],
    lots: lots.map(({ length }) => length),
    options: [options.length],
    recommendations: [recommendations.length],
    risks: [Array.isArray(risks) ? risks.length : 0],
    appendices: [Array.isArray(appendices) && !isAbsent(appendices) ? appendices.length : 0],
    phases: [phases.length],
    grants,
  };
}

function ofTheCase(context: RuleContext): Finding[] {
  const lengths = lengthsOf(context);
  return context.prose.find(COUNT).flatMap((match): Finding[] => {
    const [, number = '', kind = '', noun = '', inAll] = match.groups;
    const before = match.passage.text
      .slice(Math.max(0, match.offset - 16), match.offset)
      .replace(/\s+/g, ' ');
    const count = numberSaid(number);
    const listed = (lengths[noun.toLowerCase()] ?? []).filter((length) => length > 0);
    const most = Math.max(0, ...listed);
    if (count === undefined || most === 0 || listed.includes(count)) return [];
    if (/other|further|new/.test(kind) || listHangsOn(match)) return [];
    const whole = ALL.test(before) || inAll !== undefined;
    const more = count > most && THESE.test(before);
    if (!whole && !more) return [];
    return [
      {
        path: match.passage.field.at,
        textOffset: match.offset,
        message: `The text says ${inWords(count)} ${noun.toLowerCase()}, but the case lists ${inWords(most)}.`,
        found: match.written.replace(/\s+/g, ' '),
        expected: `${inWords(most)} ${noun.toLowerCase()}`,
        mend: 'Correct the number or the list, or print the number by a calculation with "count_of".',
      },
    ];
  });
}

/** Whether the sentence announces a list of its own, which is then what counts. */
function listHangsOn({ passage, offset }: Match): boolean {
  const { end } = sentenceAt(passage, offset);
  return /:\s*$/.test(passage.text.slice(Math.max(offset, end - 8), end));
}

/** A paragraph that ends in a colon, and the items of the list right below it. */
const LIST =
  /([^\n]*:)[ \t]*\n\s*\n?((?:[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t][^\n]*\n?(?:[ \t]+[^\n]*\n?|\n(?=[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]))*)+)/gu;
const ITEM = /^(?:[-*+•]|\d{1,2}[.)])[ \t]/gmu;

function aboveLists({ prose }: RuleContext): Finding[] {
  return prose.passages.flatMap((passage): Finding[] => {
    const { field } = passage;
    if (field.kind !== 'markdown' || field.language !== 'en' || !field.text.includes(':\n')) return [];
    return [...field.text.matchAll(LIST)].flatMap((found) => {
      const [, lead = '', list = ''] = found;
      const items = [...list.matchAll(ITEM)].length;
      return announced(
        passage.text.slice(found.index, found.index + lead.length),
        found.index,
        items,
        field.at,
      );
    });
  });
}

/** A text that ends in a colon beside `points`, which are printed below it. */
function abovePoints({ prose, case: input }: RuleContext): Finding[] {
  return prose.passages.flatMap(({ field, text }): Finding[] => {
    const at = /^(.*)\.(?:text|rest|object)$/.exec(field.path);
    if (!at || field.language !== 'en' || !/:\s*$/.test(text)) return [];
    const points = valueAt(input, `${at[1] ?? ''}.points`);
    return Array.isArray(points) && points.length > 0 ? announced(text, 0, points.length, field.at) : [];
  });
}

function announced(lead: string, start: number, items: number, path: string): Finding[] {
  const found = LEADS.exec(lead.slice(-220)) ?? undefined;
  const count = found && LEAD.test(lead) ? numberSaid(found[1] ?? '') : undefined;
  if (!found || count === undefined || count < 2 || items === 0 || count === items) return [];
  const offset = start + Math.max(0, lead.length - 220) + found.index;
  return [
    {
      path,
      textOffset: offset,
      message: `The text announces ${inWords(count)}, but ${inWords(items)} ${items === 1 ? 'is' : 'are'} listed below it.`,
      found: found[1] ?? '',
      expected: inWords(items),
      mend: 'Correct the number or the list.',
    },
  ];
}
