import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Audience } from '../../exemption/withheld.ts';
import { inLanguage } from '../../schema/in-language.ts';
import type { PageMark } from '../../style/document-details.ts';
import type { Paper } from '../build-tree.ts';
import { listingPage } from '../pack/index-page.ts';
import type { PackFile } from '../pack/made-pack.ts';
import { filesOf, findingsOf, type PackSource, sourcesOf } from '../pack/manifest.ts';
import type { PackContext } from '../pack/pack-context.ts';
import { LISTING, trailToListing } from '../pack/page-trails.ts';
import { paperFiles } from '../pack/paper-files.ts';
import type { OutputFormat } from '../render-options.ts';
import { layOutTree, writeLaidOut } from '../write-paper.ts';
import { buildResultsTree } from './build-results-tree.ts';
import type { DecidedMeeting } from './decided-meeting.ts';
import { makeAmendments, makeMinutes } from './make-minutes.ts';
import type { PlannedResult } from './plan-results.ts';
import type { RecordKind } from './record-papers.ts';

/** What one audience gets of a meeting's results: files that are published together or not at all. */
export interface MadeResults {
  readonly audience: Audience;
  readonly files: readonly PackFile[];
}

/** All that the results of one audience are finished with. */
export interface ResultsEdition {
  readonly audience: Audience;
  readonly draft: boolean;
  readonly formats: readonly OutputFormat[];
  readonly sources: readonly PackSource[];
  /** Findings about the meeting itself. */
  readonly found: readonly Diagnostic[];
}

/** Writes one audience's results: the lists, each record in every format asked for, the listing and the manifest. */
export async function finishResults(
  items: readonly PlannedResult[],
  decided: DecidedMeeting,
  edition: ResultsEdition,
  context: PackContext,
): Promise<{ readonly made: MadeResults; readonly diagnostics: readonly Diagnostic[] }> {
  const { audience } = edition;
  const lists = [
    await listFiles('decisions', items, decided, edition, context),
    await listFiles('minutes', items, decided, edition, context),
    await listFiles('actions', items, decided, edition, context),
    await listFiles('amendments', items, decided, edition, context),
  ];
  const files = lists.flatMap((list) => list.files);
  for (const item of items) files.push(...(await recordFiles(item, edition, context)));
  const later = lists.flatMap(({ diagnostics }) => diagnostics);
  const draft = edition.draft || later.some(blocksPublication);
  const listing = textFile(
    LISTING,
    'listing',
    'html',
    listingOf(files, items, { ...edition, draft }, context),
  );
  const manifest = manifestOf([...files, listing], items, { ...edition, draft }, context);
  return {
    made: { audience, files: [...files, listing, textFile('manifest.json', 'manifest', 'json', manifest)] },
    diagnostics: later,
  };
}

/** The papers of the whole meeting; that of amendments only where there are any. */
const PAPERS = {
  decisions: 'results-decisions',
  minutes: 'results-minutes',
  actions: 'results-actions',
  amendments: 'results-amendments',
} as const;

async function listFiles(
  kind: keyof typeof PAPERS,
  items: readonly PlannedResult[],
  decided: DecidedMeeting,
  { audience, draft, formats }: ResultsEdition,
  context: PackContext,
): Promise<{ readonly files: readonly PackFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const hidden = items.some(
    ({ one }) => one.item.exempt !== undefined || (one.prepared?.case.exempt ?? []).length > 0,
  );
  const marks: PageMark[] = [
    ...(draft ? (['DRAFT'] as const) : []),
    ...(audience === 'restricted' && hidden ? (['NOT FOR PUBLICATION'] as const) : []),
  ];
  const paper = paperOf(kind, items, decided, audience, marks, context);
  if (!paper || paper.markdown.trim() === '') return { files: [], diagnostics: paper?.diagnostics ?? [] };
  const { laidOut, diagnostics } = layOutTree(paper, context.typefaces);
  const links = { trail: trailToListing(context.options.language) };
  const written = laidOut ? await writeLaidOut(paper, laidOut, formats, context.workspace, links) : [];
  const files = paperFiles(written, kind, { kind, title: context.words(PAPERS[kind]) });
  return { files, diagnostics: [...paper.diagnostics, ...diagnostics] };
}

function paperOf(
  kind: keyof typeof PAPERS,
  items: readonly PlannedResult[],
  decided: DecidedMeeting,
  audience: Audience,
  marks: readonly PageMark[],
  context: PackContext,
): Paper | undefined {
  const { workspace, options } = context;
  const { language, date } = options;
  const made = { audience, language, date, marks };
  switch (kind) {
    case 'decisions':
      return buildResultsTree('decisions-list', items, audience, marks, context);
    case 'actions':
      return buildResultsTree('action-list', items, audience, marks, context);
    case 'minutes':
      return makeMinutes(decided, made, workspace);
    case 'amendments':
      return makeAmendments(decided, made, workspace);
  }
}

const RECORDS: Readonly<Record<RecordKind, PackFile['kind']>> = {
  'decision-notice': 'notice',
  'minute-extract': 'extract',
};

async function recordFiles(
  { one, records, stem }: PlannedResult,
  { audience, formats }: ResultsEdition,
  { authority, workspace, options: { language } }: PackContext,
): Promise<readonly PackFile[]> {
  const files: PackFile[] = [];
  for (const { kind, laid } of records.papers) {
    const own = laid[audience];
    if (!own) continue;
    const title = inLanguage(authority.documents[kind]?.name ?? kind, language);
    const links = { trail: trailToListing(language) };
    const written = await writeLaidOut(own.paper, own.laidOut, formats, workspace, links);
    files.push(...paperFiles(written, `${stem}-${kind}`, { kind: RECORDS[kind], title, item: one.number }));
  }
  return files;
}

function listingOf(
  files: readonly PackFile[],
  items: readonly PlannedResult[],
  { audience, draft }: ResultsEdition,
  context: PackContext,
): string {
  const { words } = context;
  const business = items.map(({ one, titles, awaited }) => ({
    number: one.number,
    title: titles[audience],
    facts: [
      ...(one.minute === undefined ? [] : [`${words('results-minute')} ${one.minute}`]),
      ...(awaited ? [words('results-awaited')] : []),
    ],
    files: files.filter(({ item }) => item === one.number),
  }));
  const subtitle = words(audience === 'public' ? 'results-subtitle' : 'results-subtitle-restricted');
  const whole = files.filter(({ item }) => item === undefined);
  return listingPage({ audience, subtitle, draft, whole }, business, context);
}

/** That of the public says nothing of what stands behind it: no source, and of a finding only its rule. */
function manifestOf(
  files: readonly PackFile[],
  items: readonly PlannedResult[],
  { audience, draft, found, sources }: ResultsEdition,
  { prepared, options: { date, language, program } }: PackContext,
): string {
  const open = audience === 'public';
  const manifest = {
    meeting: prepared.id,
    results: true,
    audience,
    date,
    language,
    program,
    draft,
    items: items.map(({ one, titles, awaited, diagnostics }) => ({
      number: one.number,
      title: titles[audience],
      ...(one.minute === undefined ? {} : { minute: one.minute }),
      decision: awaited ? 'awaited' : one.decided ? 'recorded' : 'none',
      findings: findingsOf(diagnostics, open),
    })),
    findings: findingsOf(found, open),
    files: filesOf(files),
    ...(open ? {} : { sources: sourcesOf(sources) }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function textFile(
  path: string,
  kind: 'listing' | 'manifest',
  format: 'html' | 'json',
  text: string,
): PackFile {
  return { path, kind, title: path, format, bytes: new TextEncoder().encode(text) };
}
