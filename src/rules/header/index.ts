import type { Rule } from '../rule.ts';
import { equalityFlag } from './equality-flag.ts';
import { flagsMatchContent } from './flags-match-content.ts';
import { keyDecisionFlag } from './key-decision-flag.ts';
import { statusHasWithheldPart } from './status-has-withheld-part.ts';
import { statusMatchesRecord } from './status-matches-record.ts';

/** Rules of the title block and its boxes. */
export const HEADER_RULES: readonly Rule[] = [
  keyDecisionFlag,
  equalityFlag,
  flagsMatchContent,
  statusHasWithheldPart,
  statusMatchesRecord,
];
