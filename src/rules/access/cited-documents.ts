import { isAbsent } from '../../schema/fact.ts';
import { english } from '../english.ts';
import type { Passage } from '../prose.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Documents by which a paper says it was informed, as officers name them. Legal advice is not one: it is privileged and
 * need not be listed. Equality assessments have a rule of their own, and published strategies are published works.
 */
const DOCUMENT =
  /\b(?:needs\s(?:assessment|analysis)|briefing\s(?:note|paper)|feasibility\sstudy|options?\sappraisal|(?:condition|residents'|staff|user|service\suser|stakeholder|land|building)\ssurvey|health\simpact\sassessment)s?\b/iy;
/** What each of them begins with. */
const FIRST_WORDS = [
  ...['needs', 'briefing', 'feasibility', 'option', 'options', 'condition', 'residents', 'staff', 'user'],
  ...['service', 'stakeholder', 'land', 'building', 'health'],
];

/** Words after which the document is still to be made. */
const TO_COME = /^[^.;\0]{0,40}\b(?:will|would|should|is to|are to|may|could|must)\s(?:then\s)?be\b/i;

/** Words before which the document is still to be made, or none. */
const NOT_YET =
  /\b(?:no|any|a further|a new|prepare|prepare an?|carry out an?|commission an?|undertake an?)\s$/i;

/** A document that a paper cites as having informed it. */
export interface CitedDocument {
  readonly passage: Passage;
  readonly offset: number;
  /** As written: "needs assessment". */
  readonly written: string;
}

/** Documents cited that are neither linked where they are cited, nor listed as background papers, nor appended: each once. */
export function unlistedDocuments(context: RuleContext): readonly CitedDocument[] {
  const listed = titlesOf(context).join('\n');
  const seen = new Set<string>();
  return context.prose
    .findFrom(DOCUMENT, FIRST_WORDS)
    .flatMap(({ passage, offset, written }): CitedDocument[] => {
      const name = nameOf(written);
      const { field, text } = passage;
      if (seen.has(name) || listed.includes(name) || !isOwnText(field.path)) return [];
      if (TO_COME.test(text.slice(offset + written.length, offset + written.length + 60))) return [];
      if (NOT_YET.test(text.slice(Math.max(0, offset - 20), offset))) return [];
      if (isLinked(field.text, offset)) return [];
      seen.add(name);
      return [{ passage, offset, written: written.replace(/\s+/g, ' ') }];
    });
}

/** What lists documents, and what minutes of others report, cites none. */
const isOwnText = (path: string) =>
  !/^(?:background_papers|appendices|decisions|scrutiny|backward_plan)\b/.test(path);

function titlesOf({ case: input }: RuleContext): string[] {
  const papers = isAbsent(input.background_papers) ? [] : (input.background_papers ?? []);
  const appendices = isAbsent(input.appendices) ? [] : (input.appendices ?? []);
  return [
    ...papers.flatMap(({ title, note }) => [title, ...(note === undefined ? [] : [note])]),
    ...appendices.map(({ title }) => title),
  ].map((title) => english(title).toLowerCase());
}

const nameOf = (written: string) => written.toLowerCase().replace(/\s+/g, ' ').replace(/s$/u, '');

/** Whether the words stand in the text of a link, so that the document is published where it is cited. */
function isLinked(markdown: string, offset: number): boolean {
  const before = markdown.slice(Math.max(0, offset - 200), offset);
  const open = before.lastIndexOf('[') > before.lastIndexOf(']');
  return open && /^[^[\]]{0,200}\]\(/u.test(markdown.slice(offset, offset + 210));
}
