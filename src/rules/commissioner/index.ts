import type { Rule } from '../rule.ts';
import { contractsPublished } from './contracts-published.ts';
import { currentProtocol } from './current-protocol.ts';
import { decisionPublished } from './decision-published.ts';
import { noCouncilConcepts } from './no-council-concepts.ts';
import { noticeComplete } from './notice-complete.ts';
import { operativeWords } from './operative-words.ts';

/** Rules of police and crime commissioners. */
export const COMMISSIONER_RULES: readonly Rule[] = [
  decisionPublished,
  contractsPublished,
  noticeComplete,
  operativeWords,
  currentProtocol,
  noCouncilConcepts,
];
