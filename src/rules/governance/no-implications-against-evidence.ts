import { committedSums } from '../../calculators/committed-sums.ts';
import { isAbsent } from '../../schema/fact.ts';
import { listed } from '../english.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { reportWith } from './implications-example.ts';
import { NO_IMPLICATIONS } from './no-implications.ts';
import { passagesUnder } from './passages-under.ts';

type Implication = NonNullable<RuleContext['case']['implications']>[number];

const STAFF = String.raw`\bTUPE\b|\bTransfer\sof\sUndertakings\b|\bstaff\stransfers?\b|\bredundanc(?:y|ies)\b`;

/** Words elsewhere in a paper that speak of what a section says there is none of. */
const TRIGGERS: Readonly<Record<string, RegExp>> = {
  legal: new RegExp(
    String.raw`${STAFF}|\bnegotiated\s(?:procedure|award)\b|\bdirect\saward\b|\bframework\s(?:agreement|award)\b|\bgovernment\sframework\b|\b(?:legal\s)?exemption\sfrom\b|\bwaivers?\b|\bgrant\sconditions\b|\bconditions\sof\s(?:the\s)?grants?\b|\bdata\ssharing\b|\bjudicial\sreview\b|\bcompulsory\spurchase\b`,
    'iy',
  ),
  hr: new RegExp(String.raw`${STAFF}|\brestructur(?:e|ing)\b`, 'iy'),
};
/** What each of them begins with. */
const FIRST_WORDS = [
  ...['tupe', 'transfer', 'staff', 'redundancy', 'redundancies', 'negotiated', 'direct', 'framework'],
  ...['government', 'legal', 'exemption', 'waiver', 'waivers', 'grant', 'conditions', 'data', 'judicial'],
  ...['compulsory', 'restructure', 'restructuring'],
];
const KINDS: Readonly<Record<string, string>> = {
  legal: 'legal',
  law: 'legal',
  hr: 'hr',
  staffing: 'hr',
  'human-resources': 'hr',
  workforce: 'hr',
  finance: 'finance',
  financial: 'finance',
  resources: 'finance',
};
/** Routes of a contract that always have legal implications. */
const ROUTES = ['negotiated', 'direct_award', 'modification', 'extension'];

const transfer = { consultation: [{ id: 'staff', text: 'Jobs may pass to new employers under TUPE.' }] };

/** "No implications" cannot stand where the same paper speaks of them. */
export const noImplicationsAgainstEvidence: Rule = {
  id: 'LNT-23',
  title: '"No implications" against the evidence',
  severity: 'error',
  standing: 'arithmetic',
  source: 'house rule',
  why: 'Members told that there is nothing to weigh do not weigh it, and the paper itself shows that there was.',
  reads: ['implications', '*'],
  check: (context): readonly Finding[] =>
    (context.case.implications ?? []).flatMap((section) => against(section, context)),
  examples: {
    accepted: [
      { case: reportWith({ legal: 'No legal implications have been identified.' }) },
      { case: reportWith({ legal: 'Staff may transfer under TUPE.' }, transfer) },
      { case: reportWith({ climate: { none: 'The decision changes no service.' } }, transfer) },
    ],
    rejected: [
      {
        case: reportWith({ legal: 'No legal implications have been identified.' }, transfer),
        path: 'implications.legal.blocks.comment.text',
        textOffset: 0,
        message:
          'The section says that there are no legal implications, but the paper speaks of "TUPE" (consultation.staff.text).',
      },
      {
        case: reportWith({ hr: { none: 'No staff are affected.' } }, transfer),
        path: 'implications.hr.blocks',
        message:
          'The section says that there are no staffing implications, but the paper speaks of "TUPE" (consultation.staff.text).',
      },
      {
        case: reportWith(
          { finance: { none: 'There are no costs.' } },
          {
            recommendations: [
              {
                id: 'award',
                verb: 'approve',
                object: 'the award',
                amounts: [{ id: 'sum', amount: 90000, basis: 'total' }],
              },
            ],
          },
        ),
        path: 'implications.finance.blocks',
        message:
          'The section says that there are no financial implications, but the case has the amount of recommendation "award".',
      },
    ],
  },
};

const SPOKEN: Readonly<Record<string, string>> = { legal: 'legal', hr: 'staffing', finance: 'financial' };

function against(section: Implication, context: RuleContext): Finding[] {
  const kind = KINDS[section.id];
  const none = kind === undefined ? undefined : saysNone(section, context);
  if (kind === undefined || !none) return [];
  const evidence =
    kind === 'finance' ? costs(context) : [...words(kind, section.id, context), ...routes(kind, context)];
  if (evidence.length === 0) return [];
  return [
    {
      ...none,
      message: `The section says that there are no ${SPOKEN[kind] ?? kind} implications, but ${evidence[0] ?? ''}.`,
      ...(kind === 'legal' ? {} : { severity: 'warning' }),
      found: listed(evidence),
      expected: `what ${evidence.length === 1 ? 'it means' : 'they mean'}`,
      mend: 'Set the implications out; or say why what the paper speaks of has none.',
    },
  ];
}

/** Where a section says that there are none. */
function saysNone(
  { id, blocks }: Implication,
  context: RuleContext,
): Pick<Finding, 'path' | 'textOffset'> | undefined {
  const path = `implications.${id}.blocks`;
  if (isAbsent(blocks)) return 'none' in blocks ? { path } : undefined;
  for (const { field, text } of passagesUnder(path, context)) {
    const [said] = text.matchAll(NO_IMPLICATIONS);
    if (said) return { path: field.at, textOffset: said.index };
  }
  return undefined;
}

function words(kind: string, id: string, { prose }: RuleContext): string[] {
  const pattern = TRIGGERS[kind];
  if (!pattern) return [];
  const seen = new Set<string>();
  return prose
    .findFrom(pattern, FIRST_WORDS)
    .filter(({ passage }) => !passage.field.path.startsWith(`implications.${id}.`))
    .flatMap(({ passage, written }) => {
      if (seen.has(written)) return [];
      seen.add(written);
      return [`the paper speaks of "${written}" (${passage.field.at})`];
    })
    .slice(0, 4);
}

function routes(kind: string, { case: input }: RuleContext): string[] {
  if (kind !== 'legal') return [];
  return (input.contracts ?? [])
    .filter(({ proposal }) => ROUTES.includes(proposal?.route ?? ''))
    .map(({ id, proposal }) => `contract "${id}" is to go by ${proposal?.route.replace('_', ' ') ?? ''}`);
}

const costs = ({ case: input }: RuleContext) =>
  committedSums(input).map(({ what }) => `the case has ${what}`);
