import type { DocumentDefinition } from '../../schema/authority.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { hasContent, keyOf } from './section-content.ts';

/** Words that hold a place for words still to come. */
const PLACEHOLDER =
  /^\W*(?:tbc|tba|tbd|to be (?:confirmed|advised|completed)|to follow|n\/?a|xx+|lorem ipsum\b.*|\?+|\.{2,}|…)\W*$/is;

const report = (required: boolean) => ({
  documents: {
    'cabinet-report': {
      name: 'Report to Cabinet',
      sections: [
        { section: 'purpose', heading: 'Purpose' },
        { section: 'implication:legal', heading: 'Legal implications', required },
      ],
    },
  },
});

/** A section that the house requires has something in it, and nowhere does a placeholder stand for words. */
export const noBlankSection: Rule = {
  id: 'LNT-22',
  title: 'No blank mandatory section',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'A blank under a heading tells neither members nor the public whether nobody looked or there was nothing to say.',
  reads: ['*'],
  check: (context): readonly Finding[] => [...blankSections(context), ...placeholders(context)],
  examples: {
    accepted: [
      {
        case: { implications: [{ id: 'legal', blocks: { none: 'The decision changes no duty.' } }] },
        authority: report(true),
      },
      { case: {}, authority: report(false) },
    ],
    rejected: [
      {
        case: {},
        authority: report(true),
        path: 'implications',
        message: '"Legal implications" must be in the Report to Cabinet, but the case says nothing for it.',
      },
      {
        case: { background: [{ id: 'history', text: 'TBC' }] },
        path: 'background.history.text',
        message: '"TBC" only holds a place for words still to come.',
      },
      {
        case: { appendices: { none: 'To follow.' } },
        path: 'appendices.none',
        message: '"To follow." only holds a place for words still to come.',
      },
    ],
  },
};

function blankSections({ case: input, authority }: RuleContext): Finding[] {
  const missing = new Map<string, Finding>();
  for (const kind of input.documents ?? [input.kind]) {
    const definition = authority.documents[kind];
    if (!definition) continue;
    for (const { section, heading } of requiredSections(definition.sections ?? [])) {
      if (missing.has(section) || hasContent(section, input)) continue;
      const name = heading === undefined ? section : english(heading);
      missing.set(section, {
        path: keyOf(section),
        message: `"${name}" must be in the ${english(definition.name)}, but the case says nothing for it.`,
        found: 'nothing',
        expected: `something under "${keyOf(section)}"`,
        mend: 'Write the section; where there is nothing to say, write "none:" with the reason.',
      });
    }
  }
  return [...missing.values()];
}

type Section = NonNullable<DocumentDefinition['sections']>[number];

function requiredSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [
    ...(section.required ? [section] : []),
    ...requiredSections(section.sections ?? []),
  ]);
}

function placeholders({ fields }: RuleContext): Finding[] {
  return fields
    .filter(({ text, path }) => text.length < 200 && !path.startsWith('tables.') && PLACEHOLDER.test(text))
    .map(({ at, text }) => ({
      path: at,
      message: `"${text.trim()}" only holds a place for words still to come.`,
      found: text.trim(),
      expected: 'the words themselves',
      mend: 'Write them; where there are none, delete the key, or write "none:" or "not_published:" with the reason.',
    }));
}
