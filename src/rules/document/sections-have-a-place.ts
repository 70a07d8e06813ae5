import type { DocumentDefinition } from '../../schema/authority.ts';
import type { Rule } from '../rule.ts';
import { suggestion } from '../suggestion.ts';

const sections = (under: string) => ({
  sections: [
    {
      id: 'strategy',
      under,
      heading: 'National strategy',
      blocks: [{ id: 'a', text: 'A strategy was published.' }],
    },
  ],
});
const REPORT = {
  documents: {
    'cabinet-report': {
      name: 'Report to Cabinet',
      sections: [{ section: 'background', heading: 'Background' }],
    },
  },
};

/** A further section of the case stands under a section that one of the authority's documents has. */
export const sectionsHaveAPlace: Rule = {
  id: 'REF-03',
  title: 'Further sections stand under a section of the document',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'Words that no document has a place for are in the case and in no paper.',
  reads: ['sections.*.under'],
  check: ({ case: input, authority }) => {
    const known = Object.values(authority.documents).flatMap((definition) =>
      names(definition?.sections ?? []),
    );
    if (known.length === 0) return [];
    return (input.sections ?? [])
      .filter(({ under, id }) => !known.includes(under) && !known.includes(`section:${id}`))
      .map(({ id, under }) => ({
        path: `sections.${id}.under`,
        message: `No document of this authority has a section "${under}", so this one would not be printed.${suggestion(under, known)}`,
        found: under,
        expected: [...new Set(known)].join(', '),
        mend: 'Name a section of the document it belongs to.',
      }));
  },
  examples: {
    accepted: [{ case: sections('background'), authority: REPORT }],
    rejected: [
      {
        case: sections('backgroud'),
        authority: REPORT,
        path: 'sections.strategy.under',
        message:
          'No document of this authority has a section "backgroud", so this one would not be printed. Did you mean "background"?',
      },
    ],
  },
};

function names(sections: NonNullable<DocumentDefinition['sections']>): readonly string[] {
  return sections.flatMap((section) => [section.section, ...names(section.sections ?? [])]);
}
