import type { Rule } from '../rule.ts';
import { noWelshKeyDecision } from './no-welsh-key-decision.ts';
import { northernIrishLaw } from './northern-irish-law.ts';
import { scottishLaw } from './scottish-law.ts';
import { welshExecutiveRecord } from './welsh-executive-record.ts';
import { welshMeetingNote } from './welsh-meeting-note.ts';
import { welshMeetingNotice } from './welsh-meeting-notice.ts';
import { welshParagraphs } from './welsh-paragraphs.ts';

/** Rules of Wales, Scotland and Northern Ireland. */
export const NATION_RULES: readonly Rule[] = [
  welshMeetingNotice,
  welshMeetingNote,
  welshExecutiveRecord,
  welshParagraphs,
  noWelshKeyDecision,
  scottishLaw,
  northernIrishLaw,
];
