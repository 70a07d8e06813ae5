import { executiveDecisions, type RecordedDecision } from '../../calculators/decision-kind.ts';
import { english } from '../english.ts';
import { decidedExample } from '../executive/decision-example.ts';
import { recordFaults } from '../executive/record-faults.ts';
import type { Finding, Rule } from '../rule.ts';
import { type ForeignLaw, foreignLaw } from './law-in-text.ts';
import { reading, WELSH } from './nation-examples.ts';

const consulted = { none: 'Nobody was consulted.' };
const declared = (by: string) => ({
  consulted,
  interests: [{ id: 'leader', text: 'The Leader declared an interest.' }],
  declarations: [
    {
      id: 'leader',
      office: 'Leader of the Council',
      kind: 'conflict',
      nature: 'Trustee of the provider',
      action: 'stayed',
      dispensation: { by, on: '2023-05-04' },
    },
  ],
});

/** The English regulations on executive meetings, and their form of dispensation. */
const ENGLISH: readonly ForeignLaw[] = [
  {
    pattern:
      /\b(?:S\.?I\.? )?2012\/2089\b|\bMeetings and Access to Information\) ?\(England\) Regulations 2012\b/gu,
    expected: 'SI 2001/2290 (W.178)',
  },
  {
    pattern: /\bdispensations?\b[^.\n]{0,60}?\bhead of (?:the )?paid service\b/gi,
    expected: 'a dispensation of the standards committee',
  },
];

/** The record of a Welsh executive decision has what the Welsh regulations ask for, and cites no English ones. */
export const welshExecutiveRecord: Rule = {
  id: 'WAL-03',
  title: 'Records of Welsh executive decisions follow the Welsh regulations',
  severity: 'error',
  standing: 'law',
  scope: { nations: ['wales'], authorities: ['council', 'joint_committee'], from: '2001-07-28' },
  source: 'SI 2001/2290 (W.178) reg 7, as amended by SI 2021/357',
  why: 'A record on the English form lacks what Welsh law asks for, and cites law that does not hold.',
  reads: ['decisions', 'text'],
  check: (context) => [
    ...executiveDecisions(context.case, context.authority).flatMap((recorded) => [
      ...recordFaults(
        recorded,
        ['the day it was taken', 'the reasons', 'the interests declared', 'the consultation undertaken'],
        context,
      ),
      ...dispensations(recorded),
    ]),
    ...foreignLaw(ENGLISH, 'Wales', context),
  ],
  examples: {
    accepted: [
      { case: decidedExample({ consulted }), authority: WELSH },
      { case: decidedExample(declared('Standards Committee')), authority: WELSH },
      { case: reading('The record is kept under SI 2001/2290 (W.178).'), authority: WELSH },
    ],
    rejected: [
      {
        case: decidedExample({}),
        authority: WELSH,
        path: 'decisions.cabinet',
        message: 'The record of this decision does not give the consultation undertaken.',
      },
      {
        case: decidedExample(declared('Head of Paid Service')),
        authority: WELSH,
        path: 'decisions.cabinet.declarations.leader.dispensation.by',
        message:
          'The dispensation was given by "Head of Paid Service"; in Wales it is for the standards committee to give.',
      },
      {
        case: reading('Notice was given under SI 2012/2089.'),
        authority: WELSH,
        path: 'background.law.text',
        message: '"SI 2012/2089" is not law in Wales; what stands there is SI 2001/2290 (W.178).',
        textOffset: 23,
      },
      {
        case: reading('A dispensation was granted by the head of paid service.'),
        authority: WELSH,
        path: 'background.law.text',
        message:
          '"dispensation was granted by the head of paid service" is not law in Wales; what stands there is a dispensation of the standards committee.',
        textOffset: 2,
      },
    ],
  },
};

function dispensations({ path, decision }: RecordedDecision): Finding[] {
  return (decision.declarations ?? []).flatMap(({ id, dispensation }) => {
    const by = dispensation && english(dispensation.by);
    if (by === undefined || /standards/i.test(by)) return [];
    return [
      {
        path: `${path}.declarations.${id}.dispensation.by`,
        message: `The dispensation was given by "${by}"; in Wales it is for the standards committee to give.`,
        found: by,
        expected: 'the standards committee',
        mend: 'Correct who gave it, or record the declaration without a dispensation.',
      },
    ];
  });
}
