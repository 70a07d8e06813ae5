import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { Secret } from '../../leaks/secret.ts';
import { inOrder } from '../in-order.ts';
import type { PackSource } from '../pack/manifest.ts';
import { packContextOf } from '../pack/pack-context-of.ts';
import { searchPack } from '../pack/search-pack.ts';
import { prepareMeeting } from '../prepare-meeting.ts';
import { secretsOfMeeting } from '../secrets-of-meeting.ts';
import type { SourceFile, Workspace } from '../workspace.ts';
import { type DecidedMeeting, decidedMeeting } from './decided-meeting.ts';
import { finishResults, type MadeResults } from './finish-results.ts';
import { type PlannedResult, planResults } from './plan-results.ts';
import { publishedOf } from './public-decision.ts';
import { resultsFindings } from './results-findings.ts';
import type { ResultsOptions } from './results-options.ts';

/** What was made of a meeting's record. */
export interface ResultsOfMeeting {
  readonly id: string;
  readonly results: readonly MadeResults[];
  /** Every finding: about the meeting, its cases as decided, its papers and, last, what finished public files give away. */
  readonly diagnostics: readonly Diagnostic[];
  /** Audiences whose results were made but give away what is withheld, so that there are none. */
  readonly refused: readonly Audience[];
}

/**
 * Makes what follows a meeting: notices and minute extracts of its decisions, minutes, the lists of decisions and
 * actions. An item whose decision is not recorded is reported, and the others go on; everything is then a draft. Public
 * files are searched for what is withheld before they are handed over, and are not if they have any.
 */
export async function makeResults(
  file: SourceFile,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
  options: ResultsOptions,
): Promise<ResultsOfMeeting> {
  options.progress?.('Reading the meeting and its cases');
  const prepared = prepareMeeting(file, caseOf, workspace);
  const decided = decidedMeeting(prepared);
  const context = packContextOf(prepared, workspace, options);
  if (!decided || !context)
    return { id: prepared.id, results: [], refused: [], diagnostics: prepared.diagnostics };
  const about = [...prepared.diagnostics, ...resultsFindings(decided, options)];
  const draft = decided.meeting.status === 'draft' || about.some(blocksPublication);
  const items = planResults(decided, draft, context);
  const found = [
    ...about,
    ...decided.items.flatMap(({ diagnostics }) => diagnostics),
    ...items.flatMap(({ diagnostics }) => diagnostics),
  ];
  const sources = sourcesOf(file, caseOf, decided, workspace);
  const results: MadeResults[] = [];
  const refused: Audience[] = [];
  const leaks: Diagnostic[] = [];
  for (const audience of options.audiences) {
    options.progress?.(`Writing the ${audience} results`);
    const wrong = draft || found.some(blocksPublication);
    const edition = { audience, draft: wrong, formats: options.formats, sources, found: about };
    const { made, diagnostics } = await finishResults(items, decided, edition, context);
    found.push(...diagnostics);
    if (audience === 'public') {
      options.progress?.('Searching the public files for what is withheld');
      const hits = searchPack(made, secretsIn(decided, items, workspace));
      leaks.push(...hits);
      if (hits.some(blocksPublication)) {
        refused.push(audience);
        continue;
      }
    }
    results.push(made);
  }
  return { id: prepared.id, results, refused, diagnostics: [...inOrder(unique(found)), ...leaks] };
}

/** What public results may not give away: also what decisions add to a case that is withheld. */
function secretsIn(
  decided: DecidedMeeting,
  items: readonly PlannedResult[],
  workspace: Workspace,
): readonly Secret[] {
  const whole = {
    ...decided,
    items: decided.items.map((one) => (one.decided ? { ...one, prepared: one.decided.prepared } : one)),
  };
  const open = items.flatMap(({ records }) =>
    records.matters.public ? [publishedOf(records.matters.public)] : [],
  );
  return secretsOfMeeting(whole, workspace, {
    texts: open.flatMap(({ texts }) => texts),
    figures: open.flatMap(({ figures }) => figures),
  });
}

function sourcesOf(
  file: SourceFile,
  caseOf: (id: string) => SourceFile | undefined,
  { items, meeting }: DecidedMeeting,
  { authorities, registers }: Workspace,
): readonly PackSource[] {
  const authority = authorities.get(meeting.authority);
  const common = [file, ...(authority ? [authority] : []), ...registers].map(textSource);
  const own = items.flatMap(({ item, number }): PackSource[] => {
    const matter = item.case === undefined ? undefined : caseOf(item.case);
    return matter ? [{ ...textSource(matter), item: number }] : [];
  });
  return [...common, ...own];
}

function textSource({ file, text }: SourceFile): PackSource {
  return { file, bytes: new TextEncoder().encode(text) };
}

/** What two audiences' papers, or two records of one item, report alike is told once. */
function unique(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const nameOf = ({ rule, path, place, message }: Diagnostic) =>
    JSON.stringify([rule, path, place?.file, place?.offset, message]);
  return [...new Map(findings.map((finding) => [nameOf(finding), finding])).values()];
}
