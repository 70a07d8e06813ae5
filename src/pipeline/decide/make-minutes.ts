import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { Language } from '../../schema/in-language.ts';
import type { PageMark } from '../../style/document-details.ts';
import type { HouseStyle } from '../../style/house-style.ts';
import { nounsFor } from '../../templating/nouns-for.ts';
import type { MarkdownPaper } from '../../templating/render-markdown.ts';
import { type MinutesInput, renderAmendments, renderMinutes } from '../../templating/render-minutes.ts';
import { wordsIn } from '../../templating/words.ts';
import { parseDocument } from '../../tree/parse-document.ts';
import { plainWords } from '../../tree/plain-words.ts';
import { casesOnAgenda } from '../build-agenda-tree.ts';
import type { Paper } from '../build-tree.ts';
import { keepsFromPublic } from '../keeps-from-public.ts';
import { meetingStyle } from '../meeting-style.ts';
import type { Workspace } from '../workspace.ts';
import { decidedMatter } from './decided-matter.ts';
import type { DecidedItem, DecidedMeeting } from './decided-meeting.ts';
import { type Citations, citedWords, minutedReferences, reportCitations } from './minute-references.ts';
import { minutesStyle } from './minutes-style.ts';

/** For whom and when minutes and the document of amendments are made. */
export interface MinutesOptions {
  readonly audience: Audience;
  readonly language: Language;
  /** The day they are rendered for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly marks: readonly PageMark[];
}

/**
 * The minutes of a meeting as a finished tree. The public ones have of business taken in private its public summary and
 * nothing else.
 */
export function makeMinutes(decided: DecidedMeeting, options: MinutesOptions, workspace: Workspace): Paper {
  const { authority } = decided;
  const words = wordsIn(options.language, authority.words);
  const numbers = new Map(decided.items.map(({ item, number }) => [item.id, number]));
  const ofReport = (citation: string) => words('minutes-of-report', { citation });
  const input = inputOf(decided, options, workspace, (markdown, item, { matters, citations }) => {
    const cited = citations.get(item) ?? new Map();
    return minutedReferences(markdown, numbers.get(item) ?? '', matters.get(item), cited, ofReport);
  });
  const nouns = { ...nounsFor('minute-extract', options.language), section: words('minutes-noun') };
  return paperOf(renderMinutes(input), minutesStyle(authority, workspace), nouns, options);
}

/**
 * What the meeting changed in the recommendations put to it, word by word, as a finished tree; undefined where it
 * changed nothing that this audience may read.
 */
export function makeAmendments(
  decided: DecidedMeeting,
  options: MinutesOptions,
  workspace: Workspace,
): Paper | undefined {
  const input = inputOf(decided, options, workspace, (markdown, item, { citations }) =>
    citedWords(markdown, citations.get(item) ?? new Map()),
  );
  const made = renderAmendments(input);
  const nouns = nounsFor('cabinet-report', options.language);
  return made && paperOf(made, meetingStyle(decided.authority, workspace), nouns, options);
}

interface Known {
  readonly matters: MinutesInput['matters'];
  readonly citations: ReadonlyMap<string, Citations>;
}

function inputOf(
  decided: DecidedMeeting,
  options: MinutesOptions,
  workspace: Workspace,
  citing: (markdown: string, item: string, known: Known) => string,
): MinutesInput {
  const { meeting, authority, registers } = decided;
  const { audience, language } = options;
  const open = decided.items.filter((one) => audience === 'restricted' || isOpen(one));
  const matters = new Map(
    open.flatMap((one) =>
      one.decided ? [[one.item.id, decidedMatter(one.decided, audience, language)] as const] : [],
    ),
  );
  const citations = new Map(
    open.map((one) => [one.item.id, reportCitations(one, options, workspace)] as const),
  );
  const known = { matters, citations };
  return {
    ...options,
    meeting,
    authority,
    registers,
    templates: workspace.templates,
    cases: casesOnAgenda(decided, options),
    minutes: minuteNumbers(decided.items),
    matters,
    tools: {
      plainWords,
      citing: (item, markdown) => citing(markdown, item, known),
      citationOf: (item, name) => citations.get(item)?.get(name),
    },
  };
}

/** Whether the public may read of an item's case: not of private business, nor where what is broken could give it away. */
function isOpen({ item, diagnostics, decided }: DecidedItem): boolean {
  return !isWithheldWhole(item) && ![...diagnostics, ...(decided?.diagnostics ?? [])].some(keepsFromPublic);
}

/** The numbers recorded; where none is, those of the agenda. */
function minuteNumbers(items: readonly DecidedItem[]): ReadonlyMap<string, string> {
  const recorded = items.flatMap(({ item, minute }) =>
    minute === undefined ? [] : [[item.id, minute] as const],
  );
  return new Map(
    recorded.length > 0 ? recorded : items.map(({ item, number }) => [item.id, number] as const),
  );
}

function paperOf(
  { markdown, details, diagnostics }: MarkdownPaper,
  style: HouseStyle,
  nouns: ReturnType<typeof nounsFor>,
  { audience, language }: MinutesOptions,
): Paper {
  const tree = parseDocument(markdown, { numbering: style.numbering, audience, language, nouns });
  return { markdown, root: tree.root, style, details, diagnostics: [...diagnostics, ...tree.diagnostics] };
}
