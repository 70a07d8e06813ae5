import type { Rule } from '../rule.ts';
import { idsUnique } from './ids-unique.ts';
import { knownToAuthority } from './known-to-authority.ts';
import { referencesResolve } from './references-resolve.ts';

/** Rules of what a case names: ids, references, entries. */
export const REFERENCE_RULES: readonly Rule[] = [idsUnique, knownToAuthority, referencesResolve];
