import { isExecutive } from '../../calculators/is-executive.ts';
import type { DocumentDefinition } from '../../schema/authority.ts';
import type { DocumentKind } from '../../schema/case.ts';
import { english } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { flat } from './section-listed.ts';

/** A section that the law asks for, with the sections of a profile that hold it. */
interface Lawful {
  readonly what: string;
  readonly sections: readonly string[];
  readonly executive?: boolean;
}

const BACKGROUND: Lawful = { what: 'background papers', sections: ['background-papers'] };
const REPORT: readonly Lawful[] = [
  BACKGROUND,
  { what: 'reasons', sections: ['reasons'], executive: true },
  { what: 'alternatives considered', sections: ['alternatives', 'options'], executive: true },
];
const RECORD: readonly Lawful[] = [
  { what: 'the decision', sections: ['resolutions'] },
  { what: 'reasons for the decision', sections: ['decision-reasons'], executive: true },
  { what: 'alternatives considered and rejected', sections: ['decision-alternatives'], executive: true },
  { what: 'interests declared', sections: ['decision-interests'], executive: true },
];

/** What the record of an executive decision, and every report, must hold by law; custom is for the profile. */
const LAWFUL: Readonly<Partial<Record<DocumentKind, readonly Lawful[]>>> = {
  'cabinet-report': REPORT,
  'executive-report': REPORT,
  'joint-committee-report': REPORT,
  'decision-notice': RECORD,
  'minute-extract': RECORD,
};

const FORM = /\bthis\s(?:application\s)?form\b|\bapproving\sthe\sapplication\b/gi;
/** Of the paper itself; a matter that is an application may well be one. */
const APPLICATION =
  /\bthis\sapplication\b(?=\s(?:is|was|were)\s(?:not\s)?(?:approved|agreed|accepted|granted|refused|rejected|declined)\b)/gi;

const profile = (...sections: readonly string[]) => ({
  documents: {
    'cabinet-report': {
      name: 'Report to Cabinet',
      sections: sections.map((section) => ({ section, heading: section })),
    },
  },
});

/** The profile's documents have a section for everything that the law asks for, in whatever order the house has it. */
export const lawfulSectionsListed: Rule = {
  id: 'DOC-01',
  title: 'Mandatory sections present, in profile order',
  severity: 'error',
  standing: 'law',
  source: 'SI 2012/2089 reg 12; Local Government Act 1972 s100D; house rule for form language',
  why: 'What the template has no place for is left out of every paper made with it.',
  reads: ['kind', 'documents', 'status', '*'],
  check: (context): readonly Finding[] => [...withoutPlace(context), ...formLanguage(context)],
  examples: {
    accepted: [
      { case: { status: 'final' }, authority: profile('purpose', 'reasons', 'options', 'background-papers') },
      { case: { status: 'final' } },
      {
        case: {
          kind: 'decision-notice',
          title: 'An application to the Safer Streets Fund',
          impact_of_refusal: [{ id: 'loss', text: 'If this application is refused, the patrols end.' }],
        },
      },
    ],
    rejected: [
      {
        case: { status: 'final' },
        authority: profile('purpose', 'reasons', 'options'),
        path: 'kind',
        message: 'The Report to Cabinet of this authority has no section for background papers.',
      },
      {
        case: {
          kind: 'decision-notice',
          publication: [{ id: 'foi', text: 'The Act applies to this form.' }],
        },
        path: 'publication.foi.text',
        textOffset: 19,
        message: '"this form" is left over from a form; the paper is a notice.',
      },
      {
        case: {
          kind: 'decision-notice',
          impact_of_refusal: [{ id: 'loss', text: 'If this application is not approved, the patrols end.' }],
        },
        path: 'impact_of_refusal.loss.text',
        textOffset: 3,
        message: '"this application" is left over from a form; the paper is a notice.',
      },
    ],
  },
};

function withoutPlace(context: RuleContext): Finding[] {
  const { case: input, authority } = context;
  if (input.status === 'draft' || authority.type === 'commissioner') return [];
  const executive = authority.nation === 'england' && isExecutive(input, authority);
  return (input.documents ?? [input.kind]).flatMap((kind) => {
    const definition = authority.documents[kind];
    const lawful = (LAWFUL[kind] ?? []).filter((one) => executive || !one.executive);
    return definition?.sections ? missingFrom(definition, lawful) : [];
  });
}

function missingFrom({ name, sections = [] }: DocumentDefinition, lawful: readonly Lawful[]): Finding[] {
  const has = flat(sections).map(({ section }) => section);
  return lawful
    .filter((one) => !one.sections.some((section) => has.includes(section)))
    .map(({ what, sections: [section = ''] }) => ({
      path: 'kind',
      message: `The ${english(name)} of this authority has no section for ${what}.`,
      found: has.join(', '),
      expected: `a section "${section}"`,
      mend: 'Add the section to the document in the file of the authority.',
    }));
}

function formLanguage({ case: input, prose }: RuleContext): Finding[] {
  if (input.kind !== 'decision-notice') return [];
  const left = [
    ...prose.find(FORM, ['form', 'application']),
    ...(isOnApplication(input) ? [] : prose.find(APPLICATION, ['application'])),
  ];
  return left.map(({ passage, offset, written }) => ({
    path: passage.field.at,
    textOffset: offset,
    message: `"${written}" is left over from a form; the paper is a notice.`,
    severity: 'warning',
    found: written,
    expected: 'this notice, or the proposal',
    mend: 'Speak of the notice, or of what is proposed.',
  }));
}

/** Whether what is decided is itself an application, for a grant or a licence. */
function isOnApplication({ title, recommendations = [] }: RuleContext['case']): boolean {
  const words = [title, ...recommendations.flatMap(({ object, rest = '' }) => [object, rest])];
  return words.some((text) => /\bapplica/i.test(english(text)));
}
