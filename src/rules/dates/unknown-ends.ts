import { addDays } from '../../calculators/calendar.ts';
import { contractTerms } from '../../calculators/contract-terms.ts';
import type { Contract } from '../../schema/contract.ts';
import { isAbsent } from '../../schema/fact.ts';
import { english } from '../english.ts';
import type { Finding } from '../rule.ts';
import { writtenDate } from './written-date.ts';

/**
 * Contracts in force whose last day is not published, where another that is yet to be awarded takes their place from a
 * known day: whether there is a gap between the two cannot be tested.
 */
export function unknownEnds(contracts: readonly Contract[]): Finding[] {
  return contracts.flatMap((old): Finding[] => {
    const term = old.terms?.at(-1);
    if (!term || !isAbsent(term.to) || !('not_published' in term.to) || isToCome(old)) return [];
    if (term.years !== undefined || term.months !== undefined) return [];
    const next = contracts.find((other) => other !== old && isToCome(other) && isSameService(old, other));
    const from = next && contractTerms(next)[0]?.from;
    if (!next || from === undefined) return [];
    const last = addDays(from, -1);
    return [
      {
        path: `contracts.${old.id}.terms.${term.id}.to`,
        message: `The last day of "${english(old.name)}" is not published, so nobody can tell whether "${english(next.name)}" follows it on ${writtenDate(from)} without a gap.`,
        severity: 'advice',
        found: 'not published',
        ...(last === undefined ? {} : { expected: `${writtenDate(last)}, if there is no gap` }),
        mend: 'Give the last day, or say what is arranged until the new contract begins.',
      },
    ];
  });
}

/** Whether a contract is yet to be awarded. */
function isToCome({ provider, terms = [] }: Contract): boolean {
  return (isAbsent(provider) && 'none' in provider) || terms[0]?.basis === 'proposed';
}

/** Whether two contracts are of one service: by its name, or because one name is the other with words behind it. */
function isSameService(one: Contract, other: Contract): boolean {
  if (one.service !== undefined && other.service !== undefined)
    return plain(english(one.service)) === plain(english(other.service));
  const [a, b] = [plain(english(one.name)), plain(english(other.name))];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

const plain = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim();
