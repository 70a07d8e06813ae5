import type { Case } from '../../schema/case.ts';
import { isAbsent } from '../../schema/fact.ts';
import { english, listed } from '../english.ts';
import type { Finding } from '../rule.ts';

const MANY_WARDS = /\b(?:two or more|more than one|several|both|all) (?:wards|divisions)\b/i;
const ALL = /^all\b|\bwide$/i;
const DENIED = /\b(?:not?|neither|nor|fewer)\b/i;

/** Where the list of wards disagrees with what the key-decision box or a constituent says of them. */
export function wardFaults(input: Case): Finding[] {
  const wards = listOf(input.wards);
  if (!wards || wards.some((ward) => ALL.test(ward))) return [];
  const reason = input.key_decision ? english(input.key_decision.reason) : '';
  const many = MANY_WARDS.test(reason) && !DENIED.test(reason);
  return [
    ...(many && wards.length < 2
      ? [
          {
            path: 'wards',
            message: `The key-decision box speaks of two or more wards, but the paper lists only ${listed(wards)}.`,
            found: listed(wards),
            expected: 'every ward affected',
            mend: 'List the wards, or correct the reason.',
          },
        ]
      : []),
    ...(input.authorities ?? []).flatMap(({ id, wards: own }) => {
      const left = (listOf(own) ?? []).filter((ward) => !ALL.test(ward) && !wards.includes(ward));
      return left.length === 0
        ? []
        : [
            {
              path: `authorities.${id}.wards`,
              message: `The wards of "${id}" include ${listed(left)}, which the wards of the whole paper leave out.`,
              found: listed(left),
              expected: listed(wards),
              mend: 'Make the two lists agree.',
            },
          ];
    }),
  ];
}

/** Where the exempt-information box speaks of an appendix and the paper says that it has none. */
export function appendixFaults({ exempt_information: flag, appendices }: Case): Finding[] {
  if (!flag || !isAbsent(appendices) || !('none' in appendices)) return [];
  const reason = english(flag.reason);
  if (!/\bappendi(?:x|ces)\b/i.test(reason) || DENIED.test(reason)) return [];
  return [
    {
      path: 'appendices',
      message: 'The exempt-information box speaks of an appendix, but the paper says that it has none.',
      found: reason,
      expected: 'the appendix in the list',
      mend: 'List the appendix, or correct the reason.',
    },
  ];
}

function listOf(wards: Case['wards']): readonly string[] | undefined {
  return wards === undefined || isAbsent(wards) ? undefined : wards;
}
