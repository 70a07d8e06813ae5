import type { Case } from '../../schema/case.ts';
import { english } from '../english.ts';
import type { Finding } from '../rule.ts';
import { stillToCome } from './still-to-come.ts';
import { writtenDay } from './written-day.ts';

type Agreement = NonNullable<NonNullable<Case['key_decision']>['special_urgency']>;

const ROLES = {
  scrutiny_chair: 'the chair of the relevant scrutiny committee',
  authority_chair: 'the chair of the authority',
  authority_vice_chair: 'the vice-chair of the authority',
} as const;

const IN_ORDER =
  'the chair of the relevant scrutiny committee; failing that the chair, then the vice-chair, of the authority';

/** Offices of the executive itself, which cannot agree to its own urgency. */
const OF_EXECUTIVE = /\b(?:leader|cabinet|executive|portfolio holder)\b/i;

/** An agreement that something is urgent, where it stands, and what for: "The special urgency". */
interface Urgency {
  readonly path: string;
  readonly what: string;
  readonly agreement: Agreement;
  /** Day of the decision or meeting, where it is known. */
  readonly day: string | undefined;
  /** Whether that day lies behind, so that the reasons must be out. */
  readonly done: boolean;
}

/** What is wrong with an agreement of urgency: who gave it, when, and whether its reasons were published. */
export function urgencyFaults(urgency: Urgency, input: Pick<Case, 'status'>): Finding[] {
  return [...whoAgreed(urgency), ...whenAgreed(urgency), ...whenPublished(urgency, input)];
}

function whoAgreed({ path, what, agreement: { agreed_by: office, role } }: Urgency): Finding[] {
  const agreed_by = english(office);
  const common = {
    found: agreed_by,
    expected: IN_ORDER,
    mend: 'Obtain the agreement of the office that the regulations name, and record it.',
  };
  if (role === 'other')
    return [
      {
        ...common,
        path: `${path}.role`,
        message: `${what} was agreed by "${agreed_by}", which is none of the offices that can agree to it.`,
      },
    ];
  if (!OF_EXECUTIVE.test(agreed_by) || /scrutiny/i.test(agreed_by)) return [];
  return [
    {
      ...common,
      path: `${path}.agreed_by`,
      message: `${what} was agreed by "${agreed_by}", recorded as ${ROLES[role]}; an office of the executive cannot agree to it.`,
    },
  ];
}

function whenAgreed({ path, what, agreement: { agreed_on }, day }: Urgency): Finding[] {
  if (day === undefined || agreed_on <= day) return [];
  return [
    {
      path: `${path}.agreed_on`,
      message: `${what} was agreed on ${writtenDay(agreed_on)}, after ${writtenDay(day)}, the day it was needed for.`,
      found: writtenDay(agreed_on),
      expected: `${writtenDay(day)} or earlier`,
      mend: 'Correct whichever date is wrong; agreement must come first.',
    },
  ];
}

function whenPublished({ path, what, agreement, done }: Urgency, input: Pick<Case, 'status'>): Finding[] {
  const { agreed_on, published_on } = agreement;
  const mend = 'Publish the notice with the reasons, and record the day.';
  if (published_on === undefined)
    return done
      ? [
          {
            path,
            message: `The case does not say when the reasons for the urgency were published.`,
            severity: stillToCome(input),
            expected: 'published_on, as soon as practicable after the agreement',
            mend,
          },
        ]
      : [];
  if (published_on >= agreed_on) return [];
  return [
    {
      path: `${path}.published_on`,
      message: `${what} was agreed on ${writtenDay(agreed_on)}, but its notice is dated earlier: ${writtenDay(published_on)}.`,
      found: writtenDay(published_on),
      expected: `${writtenDay(agreed_on)} or later`,
      mend: 'Correct whichever date is wrong.',
    },
  ];
}
