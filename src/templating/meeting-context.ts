import { redactMeeting } from '../exemption/redact-meeting.ts';
import type { Audience } from '../exemption/withheld.ts';
import { type Authority, authoritySchema } from '../schema/authority.ts';
import { caseSchema } from '../schema/case.ts';
import type { Language } from '../schema/in-language.ts';
import { type Meeting, meetingSchema } from '../schema/meeting.ts';
import type { Registers } from '../schema/registers.ts';
import type { AgendaCase, AgendaContext, AgendaIssue, PageRange } from './agenda-context.ts';
import { markOtherLanguage, markRegisters } from './mark-other-language.ts';
import type { Templates } from './run-template.ts';
import { wordsIn } from './words.ts';

/** What the papers of a meeting itself are made of: agenda, minutes, amendments. */
export interface MeetingInput {
  /** The whole meeting; what this audience may not read is taken out here, before any template sees it. */
  readonly meeting: Meeting;
  /** What an agenda prints of each case, as this audience may read it, by the item's id. */
  readonly cases: ReadonlyMap<string, AgendaCase>;
  readonly authority: Authority;
  readonly registers: Registers;
  readonly templates: Templates;
  readonly audience: Audience;
  readonly language: Language;
  /** First and last printed page of each item's papers, by the item's id. */
  readonly pages?: ReadonlyMap<string, PageRange>;
  /** What it is of, where it is not the main agenda. */
  readonly issue?: AgendaIssue;
}

/** All that views of one paper of a meeting stand on: what this audience may not read is taken out here. */
export function meetingContext(
  kind: string,
  input: MeetingInput,
  report: AgendaContext['report'],
): AgendaContext {
  const { language, audience, pages, cases, issue } = input;
  const meeting = markOtherLanguage(redactMeeting(input.meeting, audience), meetingSchema, language);
  const authority = markOtherLanguage(input.authority, authoritySchema, language);
  return {
    kind,
    case: meeting,
    figures: new Map(),
    authority,
    registers: markRegisters(input.registers, language),
    language,
    audience,
    words: wordsIn(language, authority.words),
    report,
    pages: pages ?? new Map(),
    ...(issue && { issue }),
    entries: meeting.items
      .map((item, index) => ({
        item,
        number: String(index + 1),
        case: markedCase(cases.get(item.id), language),
      }))
      .filter(({ item }) => issue?.kind !== 'supplement' || issue.items.has(item.id)),
  };
}

function markedCase(input: AgendaCase | undefined, language: Language): AgendaCase | undefined {
  return input && markOtherLanguage(input, caseSchema, language);
}
