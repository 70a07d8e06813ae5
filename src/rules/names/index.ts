import type { Rule } from '../rule.ts';
import { acronymsExpanded } from './acronyms-expanded.ts';
import { bodiesConstant } from './bodies-constant.ts';
import { contractFactsAgree } from './contract-facts-agree.ts';
import { contractNamesConstant } from './contract-names-constant.ts';
import { grantsByYear } from './grants-by-year.ts';
import { lawsInRegister } from './laws-in-register.ts';
import { officesConstant } from './offices-constant.ts';
import { oneRoute } from './one-route.ts';

/** Rules of names, titles, laws and acronyms in prose. */
export const NAME_RULES: readonly Rule[] = [
  acronymsExpanded,
  lawsInRegister,
  officesConstant,
  bodiesConstant,
  contractNamesConstant,
  oneRoute,
  contractFactsAgree,
  grantsByYear,
];
