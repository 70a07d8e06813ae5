import type { Audience } from '../../exemption/withheld.ts';
import { textsIn } from '../../leaks/texts-in.ts';
import type { Language } from '../../schema/in-language.ts';
import { escapeMarkdown } from '../../templating/escape-markdown.ts';
import { minuteAnchor } from '../../templating/minute-anchor.ts';
import type { DecidedMatter } from '../../templating/minutes-context.ts';
import { nounsFor } from '../../templating/nouns-for.ts';
import { citationsIn } from '../../tree/citations-in.ts';
import { findReferences } from '../../tree/find-references.ts';
import { nameIndex } from '../../tree/references/name-index.ts';
import { buildTree } from '../build-tree.ts';
import type { Workspace } from '../workspace.ts';
import type { DecidedItem } from './decided-meeting.ts';

/** What a report calls its entries, by the name a reference gives: "paragraph 12", "recommendation (b)". */
export type Citations = ReadonlyMap<string, string>;

/** What the report that an item considered calls everything that the record of the decision on it refers to. */
export function reportCitations(
  { item, decided, prepared }: DecidedItem,
  options: { readonly audience: Audience; readonly language: Language; readonly date: string },
  workspace: Workspace,
): Citations {
  if (!decided || !prepared) return new Map();
  const { recommendations = [], requests, decisions } = decided.prepared.case;
  const texts = textsIn([recommendations, requests, decisions?.[decided.key]]);
  const names = [
    ...texts.flatMap((text) => findReferences(text).map(({ target }) => target)),
    ...recommendations.map(({ id }) => `recommendations.${id}`),
  ];
  const kind = item.document ?? prepared.case.kind;
  const { markdown, style } = buildTree(prepared, { ...options, kind, marks: [] }, workspace);
  const { audience, language } = options;
  const nouns = nounsFor(kind, language);
  return citationsIn(markdown, names, { numbering: style.numbering, audience, language, nouns });
}

/** A text with each reference in it replaced by the words with which the report cites what it names. */
export function citedWords(markdown: string, citations: Citations): string {
  return replaced(markdown, (name) => {
    const cited = citations.get(name);
    return cited === undefined ? undefined : escapeMarkdown(cited);
  });
}

/**
 * A text of the item of that number with each reference in it made fit for minutes: what was resolved is named by its number there, anything else
 * cited as part of the report (`ofReport` words that). One that names nothing stays, and is reported.
 */
export function minutedReferences(
  markdown: string,
  number: string,
  matter: DecidedMatter | undefined,
  citations: Citations,
  ofReport: (citation: string) => string,
): string {
  const names = nameIndex(resolutionNames(matter));
  return replaced(markdown, (name) => {
    const found = names.find(name);
    if ('id' in found) return `:ref[${minuteAnchor(number)}.${found.id}]`;
    const cited = citations.get(name);
    return cited === undefined ? undefined : escapeMarkdown(ofReport(cited));
  });
}

/** Names of all that the minutes print of an item's resolutions. */
function resolutionNames(matter: DecidedMatter | undefined): ReadonlyMap<string, string> {
  const names = (matter?.outcomes ?? []).flatMap(({ recommendation: { id, points } }) => {
    const path = `recommendations.${id}`;
    return [path, ...(Array.isArray(points) ? points : []).map((point) => `${path}.points.${point.id}`)];
  });
  return new Map(names.map((name) => [name, name]));
}

function replaced(markdown: string, replace: (name: string) => string | undefined): string {
  let text = '';
  let at = 0;
  for (const { target, offset, end } of findReferences(markdown)) {
    text += markdown.slice(at, offset) + (replace(target) ?? markdown.slice(offset, end));
    at = end;
  }
  return text + markdown.slice(at);
}
