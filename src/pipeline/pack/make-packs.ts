import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { Publication } from '../../schema/meeting-lock.ts';
import type { PageMark } from '../../style/document-details.ts';
import { isRead } from '../build-agenda-tree.ts';
import { inOrder } from '../in-order.ts';
import { prepareMeeting } from '../prepare-meeting.ts';
import { consolidate } from '../publish/consolidate.ts';
import { onlyBrought } from '../publish/only-brought.ts';
import { placePapers } from '../publish/place-papers.ts';
import { preparedAt, withItems } from '../publish/prepared-at.ts';
import { publicationOf } from '../publish/publication-of.ts';
import { publishedSources } from '../publish/published-sources.ts';
import { isRefused, type SupplementIssue, supplementIssue } from '../publish/supplement-issue.ts';
import { supplementItems } from '../publish/supplement-items.ts';
import { unpublishedChanges } from '../publish/unpublished-changes.ts';
import { secretsOfMeeting } from '../secrets-of-meeting.ts';
import type { SourceFile, Workspace } from '../workspace.ts';
import { type Assembly, assemble, type Edition } from './assemble.ts';
import { finishPack } from './finish-pack.ts';
import type { MadeItem } from './made-item.ts';
import type { MadePack, PackFile } from './made-pack.ts';
import type { PackSource } from './manifest.ts';
import type { PackContext } from './pack-context.ts';
import { packContextOf } from './pack-context-of.ts';
import { packFurniture } from './pack-furniture.ts';
import type { PackOptions } from './pack-options.ts';
import { packSources } from './pack-sources.ts';
import { blocksPack, type PlannedItem, planItems } from './plan-items.ts';
import { searchPack } from './search-pack.ts';

/** What was made of a meeting. */
export interface PackResult {
  readonly id: string;
  readonly packs: readonly MadePack[];
  /** Every finding: about the meeting, its cases, its papers and, last, what finished public files give away. */
  readonly diagnostics: readonly Diagnostic[];
  /** Audiences whose pack was made but gives away what is withheld, so that there is none. */
  readonly refused: readonly Audience[];
  /** What goes on record of these packs if they are published; undefined where none was made. */
  readonly publication?: Publication;
}

/**
 * Makes the packs of a meeting: reads it, lays out every paper for both audiences, gives all of them the same pages, and
 * writes those asked for. A meeting of the wrong shape gives none; an item that fails has a notice in its place, and the
 * pack is a draft. A public pack is searched for what is withheld before it is handed over, and is not if it has any.
 * `made` has, by their ids, items that `makeItem` has made already.
 */
export async function makePacks(
  file: SourceFile,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
  options: PackOptions,
  made: ReadonlyMap<string, MadeItem> = new Map(),
): Promise<PackResult> {
  options.progress?.('Reading the meeting and its cases');
  const read = prepareMeeting(file, caseOf, workspace, options.lockFile, made);
  const stage = options.stage ?? 'main';
  const opened = packContextOf(isRead(read) ? preparedAt(read, stage) : read, workspace, options);
  if (!opened) return { id: read.id, packs: [], refused: [], diagnostics: read.diagnostics };
  const issue = issueOf(opened, options);
  if (issue && isRefused(issue))
    return { id: read.id, packs: [], refused: [], diagnostics: [...read.diagnostics, issue] };
  const planned = planItems(opened);
  const { context, whole } = issuesOf(opened, issue, planned);
  const { prepared } = context;
  const items = issue ? supplementItems(planned, issue, context) : planned;
  const found = [...prepared.diagnostics, ...planned.flatMap(({ diagnostics }) => diagnostics)];
  const editions = (['public', 'restricted'] as const).flatMap((audience) =>
    edition(audience, items, planned, context),
  );
  if (editions.length === 0)
    return { id: prepared.id, packs: [], refused: [], diagnostics: [...found, noTypeface(context)] };
  const assembly = assemble(items, editions, context);
  for (const { agenda } of assembly.packs.values()) found.push(...agenda.paper.diagnostics);
  const consolidated = issue && whole && consolidatedPack(planned, issue, assembly, whole);
  const packs: MadePack[] = [];
  const refused: Audience[] = [];
  const later: Diagnostic[] = [];
  const sources = packSources(file, caseOf, items, context);
  for (const one of editions) {
    if (!options.audiences.includes(one.audience)) continue;
    options.progress?.(`Writing the ${one.audience} pack`);
    const beside = consolidated ? await consolidated(one.audience, sources) : [];
    const pack = await finishPack(one, assembly, items, sources, context, { beside });
    if (one.audience === 'public') {
      options.progress?.('Searching the public files for what is withheld');
      const leaks = searchPack(pack, secretsOfMeeting(opened.prepared, workspace));
      later.push(...leaks);
      if (leaks.some(blocksPublication)) {
        refused.push(one.audience);
        continue;
      }
    }
    packs.push(pack);
  }
  const publication = publicationOf(
    packs,
    assembly,
    items,
    planned,
    publishedSources(opened.prepared, caseOf, workspace),
    context,
  );
  return {
    id: prepared.id,
    packs,
    refused,
    diagnostics: unique([...inOrder(found), ...later]),
    publication,
  };
}

/** The marks of what belongs to the pack itself. A pack in which anything keeps from publishing is a draft. */
function edition(
  audience: Audience,
  items: readonly PlannedItem[],
  all: readonly PlannedItem[],
  context: PackContext,
): readonly Edition[] {
  const { meeting, prepared } = context;
  const draft = meeting.status === 'draft' || prepared.diagnostics.some(blocksPublication) || blocksPack(all);
  const withheld = items.some(
    ({ one: { item, prepared: matter } }) =>
      item.exempt !== undefined || (matter?.case.exempt ?? []).length > 0,
  );
  const marks: PageMark[] = [
    ...(draft ? (['DRAFT'] as const) : []),
    ...(audience === 'restricted' && withheld ? (['NOT FOR PUBLICATION'] as const) : []),
  ];
  const furniture = packFurniture(context, audience, marks);
  return furniture ? [{ audience, marks, furniture }] : [];
}

/** Which supplement is to be made, or why it cannot be; undefined for the main pack. */
function issueOf(
  { prepared }: PackContext,
  { stage = 'main' }: PackOptions,
): SupplementIssue | Diagnostic | undefined {
  return stage === 'main' ? undefined : supplementIssue(prepared, stage);
}

/** What a supplement's own pack is made with, and the whole meeting with it taken in; as it is for the main pack. */
function issuesOf(
  context: PackContext,
  issue: SupplementIssue | undefined,
  planned: readonly PlannedItem[],
): { readonly context: PackContext; readonly whole?: PackContext } {
  if (!issue) return { context };
  const { prepared } = context;
  const changes = unpublishedChanges(planned, issue, prepared);
  const found = { ...prepared, diagnostics: [...prepared.diagnostics, ...changes] };
  const shown = withItems(found, found.meeting.items.map(onlyBrought(issue)));
  return {
    context: {
      ...context,
      prepared: shown,
      meeting: shown.meeting,
      issue: { kind: 'supplement', of: issue },
    },
    whole: { ...context, prepared: found, issue: { kind: 'consolidated', of: issue } },
  };
}

/** Gives the files, for one audience, of the whole meeting with a supplement taken in. */
function consolidatedPack(
  planned: readonly PlannedItem[],
  issue: SupplementIssue,
  { ranges }: Assembly,
  context: PackContext,
): (audience: Audience, sources: readonly PackSource[]) => Promise<readonly PackFile[]> {
  const placed = placePapers(planned, issue, ranges);
  const editions = (['public', 'restricted'] as const).flatMap((audience) =>
    edition(audience, planned, planned, context),
  );
  const assembly = consolidate(placed, editions, context);
  return async (audience, sources) => {
    const own = editions.find((one) => one.audience === audience);
    if (!own) return [];
    const { files } = await finishPack(own, assembly, planned, sources, context, { papers: false });
    return files.map((file) => ({ ...file, path: `consolidated/${file.path}` }));
  };
}

/** What two items, or two audiences' papers, report alike is told once. */
function unique(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [
    ...new Map(
      findings.map((finding) => {
        const { rule, path, place, message } = finding;
        return [JSON.stringify([rule, path, place?.file, place?.offset, message]), finding];
      }),
    ).values(),
  ];
}

function noTypeface({ style }: PackContext): Diagnostic {
  return {
    rule: 'FNT-02',
    severity: 'error',
    message: `The typeface "${style.typeface.face}" is not installed, so that no pack was made.`,
    mend: 'Run "npm ci", or choose another typeface in the authority file.',
  };
}
