import { isAbsent } from '../../schema/fact.ts';
import type { Decision } from '../../schema/recommendation.ts';
import { atEnglish, english } from '../english.ts';
import { writtenDay } from '../executive/written-day.ts';
import type { Finding, Rule } from '../rule.ts';

type Declaration = NonNullable<Decision['declarations']>[number];

const VAGUE = /\bdeclared\s(?:an?|their|his|her)\sinterest\b/i;
const KIND =
  /\b(?:pecuniary|disclosable|registrable|registerable|personal|prejudicial|conflict|bias|predetermin|as\s(?:an?|the)\s|because|since|in\sthat|being)\b/i;

const decided = (keys: object) => ({
  recommendations: [{ id: 'award', verb: 'approve', object: 'the award' }],
  decisions: {
    cabinet: {
      taken_on: '2024-05-14',
      outcomes: [{ recommendation: 'award', outcome: 'approved' }],
      reasons: [{ id: 'price', text: 'It was the best bid.' }],
      alternatives_rejected: { none: 'None were considered.' },
      interests: { none: 'None were declared.' },
      ...keys,
    },
  },
});
const declared = (keys: object) =>
  decided({
    declarations: [
      {
        id: 'adult-care',
        office: 'Cabinet Member for Adult Care',
        kind: 'disclosable_pecuniary',
        nature: 'A contract with the provider.',
        action: 'left',
        ...keys,
      },
    ],
  });

/** An interest is recorded with its kind, and who has a disclosable pecuniary one takes no part without a dispensation. */
export const interestsHandled: Rule = {
  id: 'GOV-09',
  title: 'Interests',
  severity: 'warning',
  standing: 'law',
  scope: { authorities: ['council', 'joint_committee'] },
  source: 'Localism Act 2011 ss31 and 33 in England; codes of conduct',
  why: 'To take part with a disclosable pecuniary interest is an offence, and it puts the decision at risk.',
  reads: ['decisions.*.declarations', 'decisions.*.interests'],
  check: ({ case: input, authority }) =>
    Object.entries(input.decisions ?? {}).flatMap(
      ([key, { declarations = [], interests, taken_on }]): Finding[] => {
        const path = `decisions.${key}`;
        const day = typeof taken_on === 'string' ? taken_on : undefined;
        const points = isAbsent(interests) ? [] : interests;
        return [
          ...declarations.flatMap((one) => [
            ...(authority.nation === 'england' ? tookPart(one, path) : []),
            ...dispensedLate(one, path, day),
          ]),
          ...points.flatMap(({ id, text }) =>
            kindless(english(text), atEnglish(`${path}.interests.${id}.text`, text)),
          ),
        ];
      },
    ),
  examples: {
    accepted: [
      { case: declared({}) },
      {
        case: declared({
          action: 'voted',
          dispensation: { by: 'Monitoring Officer', on: '2024-05-01' },
        }),
      },
      {
        case: decided({
          interests: [{ id: 'one', text: 'The Leader declared an interest as a trustee, and left.' }],
        }),
      },
    ],
    rejected: [
      {
        case: declared({ action: 'voted' }),
        path: 'decisions.cabinet.declarations.adult-care.action',
        message:
          'The Cabinet Member for Adult Care declared a disclosable pecuniary interest and voted, and no dispensation is recorded.',
      },
      {
        case: declared({ action: 'stayed' }),
        path: 'decisions.cabinet.declarations.adult-care.action',
        message:
          'The Cabinet Member for Adult Care declared a disclosable pecuniary interest and stayed, and no dispensation is recorded. Did they take part in the discussion?',
      },
      {
        case: declared({ dispensation: { by: 'Monitoring Officer', on: '2024-05-20' } }),
        path: 'decisions.cabinet.declarations.adult-care.dispensation.on',
        message: 'The dispensation is of Monday 20 May 2024, after the decision of Tuesday 14 May 2024.',
      },
      {
        case: decided({ interests: [{ id: 'one', text: 'The Leader declared an interest.' }] }),
        path: 'decisions.cabinet.interests.one.text',
        textOffset: 11,
        message:
          'The record says that an interest was declared, but not of what kind, nor what was done about it.',
      },
    ],
  },
};

function tookPart({ id, office, kind, action, dispensation }: Declaration, path: string): Finding[] {
  if (kind !== 'disclosable_pecuniary' || dispensation || (action !== 'voted' && action !== 'stayed'))
    return [];
  const asks = action === 'stayed' ? ' Did they take part in the discussion?' : '';
  return [
    {
      path: `${path}.declarations.${id}.action`,
      message: `The ${office} declared a disclosable pecuniary interest and ${action}, and no dispensation is recorded.${asks}`,
      severity: action === 'voted' ? 'error' : 'warning',
      found: action,
      expected: 'left, or a dispensation given beforehand',
      mend: 'Correct the record, or add the dispensation; if there was none, the monitoring officer has to be told.',
    },
  ];
}

function dispensedLate({ id, dispensation }: Declaration, path: string, day: string | undefined): Finding[] {
  if (!dispensation || day === undefined || dispensation.on <= day) return [];
  return [
    {
      path: `${path}.declarations.${id}.dispensation.on`,
      message: `The dispensation is of ${writtenDay(dispensation.on)}, after the decision of ${writtenDay(day)}.`,
      found: dispensation.on,
      expected: `a day up to ${day}`,
      mend: 'Correct the day.',
    },
  ];
}

function kindless(text: string, path: string): Finding[] {
  const vague = VAGUE.exec(text);
  if (!vague || KIND.test(text)) return [];
  return [
    {
      path,
      textOffset: vague.index,
      message:
        'The record says that an interest was declared, but not of what kind, nor what was done about it.',
      found: text,
      expected: 'the kind, the nature, the item, and whether the member left',
      mend: 'Add them, here or as data under "declarations".',
    },
  ];
}
