import { redact } from '../../exemption/redact.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { PageMark } from '../../style/document-details.ts';
import { nounsFor } from '../../templating/nouns-for.ts';
import { type ResultsInput, type ResultsKind, renderResults } from '../../templating/render-results.ts';
import type { ReadableMatter } from '../../templating/results-context.ts';
import { countNumberedParagraphs } from '../../tree/count-paragraphs.ts';
import { replaceExemptBlocks } from '../../tree/exempt-blocks.ts';
import { parseDocument } from '../../tree/parse-document.ts';
import { casesOnAgenda } from '../build-agenda-tree.ts';
import type { Paper } from '../build-tree.ts';
import type { PackContext } from '../pack/pack-context.ts';
import type { PreparedCase } from '../prepared-case.ts';
import type { PlannedResult } from './plan-results.ts';

/** The list of a meeting's decisions, or of its actions, as a finished tree for one audience. */
export function buildResultsTree(
  kind: ResultsKind,
  items: readonly PlannedResult[],
  audience: Audience,
  marks: readonly PageMark[],
  { prepared, meeting, authority, workspace, options, style }: PackContext,
): Paper {
  const { language, date } = options;
  const { markdown, details, diagnostics } = renderResults(kind, {
    meeting,
    authority,
    registers: prepared.registers,
    templates: workspace.templates,
    audience,
    language,
    date,
    marks,
    cases: casesOnAgenda(prepared, { audience, language }),
    results: resultsOf(items, audience, language),
  });
  const nouns = nounsFor('minute-extract', language);
  const tree = parseDocument(markdown, { numbering: style.numbering, audience, language, nouns });
  return { markdown, root: tree.root, style, details, diagnostics: [...diagnostics, ...tree.diagnostics] };
}

function resultsOf(
  items: readonly PlannedResult[],
  audience: Audience,
  language: 'en' | 'cy',
): ResultsInput['results'] {
  return new Map(
    items.map(({ one, awaited, records }) => {
      const matter = records.matters[audience];
      const kind = one.decided?.noticed ? 'decision-notice' : 'minute-extract';
      const readable = matter && readableMatter(matter, kind, audience, language);
      return [one.item.id, { minute: one.minute, matter: readable, awaited }];
    }),
  );
}

function readableMatter(
  { case: input, figures }: PreparedCase,
  kind: ReadableMatter['kind'],
  audience: Audience,
  language: 'en' | 'cy',
): ReadableMatter {
  const tools = { countNumberedParagraphs, replaceExemptBlocks, pointsAreParagraphs: false };
  const { data, figures: shown } = redact(input, figures, audience, language, tools);
  return { data, figures: shown, kind };
}
