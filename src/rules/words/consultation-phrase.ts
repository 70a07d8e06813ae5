import type { Match } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './finding-at.ts';
import { grouped } from './grouped.ts';

const PHRASE = /\b([Ii]n|[Ff]ollowing|[Aa]fter) consultation with\b/y;
/** Where it says how an office may use authority handed to it. */
const DELEGATED = /^(?:recommendations\.|decisions\.[^.]+\.outcomes\.)/;

const recommendations = (...rests: readonly string[]) => ({
  recommendations: rests.map((rest, i) => ({
    id: `r${i + 1}`,
    verb: 'authorise',
    object: 'the Director of Public Health',
    rest,
  })),
});

/** Delegations say "following consultation with" or "in consultation with", not both. */
export const consultationPhrase: Rule = {
  id: 'LNT-28',
  title: 'Consultation is said in one phrase',
  severity: 'advice',
  standing: 'house',
  source: 'house rule',
  why: '"In consultation with" can be read as a joint decision; beside "following consultation with" it seems meant so.',
  reads: ['recommendations.*', 'decisions.*.outcomes'],
  check: ({ prose }) => {
    const found = prose
      .findFrom(PHRASE, ['in', 'following', 'after'])
      .filter(({ passage }) => DELEGATED.test(passage.field.path));
    const groups = grouped(found, formOf);
    if (groups.size < 2) return [];
    const [[form = '', [match] = []] = [], [other = ''] = []] = [...groups].sort(
      ([one, a], [two, b]) => a.length - b.length || Number(one !== 'in') - Number(two !== 'in'),
    );
    if (!match) return [];
    return [
      {
        ...placeOf(match),
        message: `"${form} consultation with" stands here, and "${other} consultation with" elsewhere. Is the office to be consulted, or to decide as well?`,
        expected: '"following consultation with" throughout, where one office decides',
        mend: 'Use one phrase in all recommendations.',
      },
    ];
  },
  examples: {
    accepted: [
      {
        case: recommendations(
          'to award, following consultation with the Director of Finance',
          'to sign, following consultation with the Monitoring Officer',
        ),
      },
      { case: { background: [{ id: 'a', text: 'It was made in consultation with users.' }] } },
    ],
    rejected: [
      {
        case: recommendations(
          'to award, following consultation with the Director of Finance',
          'to sign, in consultation with the Monitoring Officer',
        ),
        path: 'recommendations.r2.rest',
        message:
          '"in consultation with" stands here, and "following consultation with" elsewhere. Is the office to be consulted, or to decide as well?',
        textOffset: 9,
      },
    ],
  },
};

function formOf({ groups }: Match): string {
  return (groups[1] ?? '').toLowerCase();
}
