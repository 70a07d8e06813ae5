import { contractTerms } from '../../calculators/contract-terms.ts';
import type { Contract } from '../../schema/contract.ts';

/** The day a contract is to begin: the first day of its first proposed term, else of its first term. */
export function beginsOn(contract: Contract): string | undefined {
  const terms = contractTerms(contract);
  return (terms.find(({ basis }) => basis === 'proposed') ?? terms[0])?.from;
}
