import type { Field } from '../../schema/each-field.ts';
import type { Finding, Rule } from '../rule.ts';
import { WELSH } from './nation-examples.ts';

const title = (en: string, cy: string) => ({ title: { en, cy } });

/** The English and the Welsh of a text give the same figures. */
export const bothLanguagesAgree: Rule = {
  id: 'WAL-05',
  title: 'The Welsh and the English give the same figures, and both are there',
  severity: 'warning',
  standing: 'law',
  scope: { nations: ['wales'] },
  source: "Welsh Language (Wales) Measure 2011 s44; the authority's compliance notice",
  why: 'Readers of one language are told something other than readers of the other.',
  reads: ['text'],
  check: ({ fields }) => [...differing(fields), ...untranslated(fields)],
  examples: {
    accepted: [
      {
        case: title('Award of 2 contracts from 1 April 2025', 'Dyfarnu dau gontract o 1 Ebrill 2025'),
        authority: WELSH,
      },
      { case: { title: 'Award of 2 contracts' }, authority: WELSH },
    ],
    rejected: [
      {
        case: title('Award of contracts worth £1,200,000', 'Dyfarnu contractau gwerth £1,300,000'),
        authority: WELSH,
        path: 'title.cy',
        message: 'The English has the figure 1,200,000 and the Welsh 1,300,000.',
      },
      {
        case: {
          ...title('Award of contracts', 'Dyfarnu contractau'),
          background: [{ id: 'need', text: 'The present contract ends.' }],
        },
        authority: WELSH,
        path: 'background.need.text',
        message: 'The title is in English and Welsh, but 1 text is in English only; this is the first.',
      },
    ],
  },
};

/** Fields of the paper's own words; records and names beside them are not translated. */
const RECORD = /^(?:added|answers|clearances|exempt|keywords|acronyms|provenance|version)(?:\.|$)/;
const FIGURE = /\d+(?:[.,]\d+)*/g;
/** Small numbers are as often written in words in the one language as in digits in the other. */
const figuresOf = (text: string) =>
  (text.match(FIGURE) ?? []).filter((figure) => !/^(?:\d|10)$/.test(figure)).toSorted();

function differing(fields: readonly Field[]): Finding[] {
  const english = new Map(
    fields.filter(({ language }) => language === 'en').map((field) => [field.path, field]),
  );
  return fields.flatMap((field): Finding[] => {
    const other = english.get(field.path);
    if (field.language !== 'cy' || !other) return [];
    const [en, cy] = [other.text, field.text].map(figuresOf);
    const [missing, added] = [only(en ?? [], cy ?? []), only(cy ?? [], en ?? [])];
    if (missing.length === 0 && added.length === 0) return [];
    const spoken = (figures: readonly string[]) => (figures.length === 0 ? 'none' : figures.join(', '));
    return [
      {
        path: field.at,
        message: `The English has the figure${missing.length > 1 ? 's' : ''} ${spoken(missing)} and the Welsh ${spoken(added)}.`,
        found: spoken(added),
        expected: spoken(missing),
        mend: 'Make the two agree; a figure of the case is best taken by :value[…] in both.',
      },
    ];
  });
}

/** What is in the one list and not in the other, as often as it is. */
function only(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

function untranslated(fields: readonly Field[]): Finding[] {
  if (!fields.some(({ at }) => at === 'title.cy')) return [];
  const texts = fields.filter(
    ({ kind, path, at }) => kind === 'markdown' && at === path && !RECORD.test(path),
  );
  const [first] = texts;
  if (!first) return [];
  const count = texts.length === 1 ? '1 text is' : `${texts.length} texts are`;
  return [
    {
      path: first.at,
      message: `The title is in English and Welsh, but ${count} in English only; this is the first.`,
      found: 'English only',
      expected: '{ en: …, cy: … }',
      mend: 'Add the Welsh, so that it is treated no less favourably.',
    },
  ];
}
