import type { Field } from '../../schema/each-field.ts';
import type { Rule } from '../rule.ts';
import { untranslated } from './pairs.ts';

const need = { background: [{ id: 'need', text: 'The present contract ends.' }] };

/** A case that is in Welsh and English is so throughout. */
export const bothThere: Rule = {
  id: 'LNG-04',
  title: 'Every text of a bilingual case is in Welsh and in English',
  severity: 'warning',
  standing: 'house',
  source: "Welsh Language (Wales) Measure 2011 s44; the authority's compliance notice",
  why: 'A Welsh paper prints it in English, and so treats Welsh less favourably.',
  reads: ['*'],
  check: ({ fields, authority }) => {
    const inPairs = authority.languages?.length === 2;
    if (!inPairs && !fields.some(({ at }) => at === 'title.cy')) return [];
    return untranslated(fields).map((field: Field) => ({
      path: field.at,
      message: 'This is in English only.',
      found: 'English only',
      expected: '{ en: …, cy: … }',
      mend: 'Add the Welsh.',
      ...(inPairs ? { severity: 'error' as const } : {}),
    }));
  },
  examples: {
    accepted: [{ case: { title: 'Award of contracts', ...need } }],
    rejected: [
      {
        case: { title: { en: 'Award of contracts', cy: 'Dyfarnu contractau' }, ...need },
        path: 'background.need.text',
        message: 'This is in English only.',
      },
    ],
  },
};
