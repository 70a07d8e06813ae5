import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { PageMark } from '../../style/document-details.ts';
import { isRead } from '../build-agenda-tree.ts';
import { inOrder } from '../in-order.ts';
import { meetingStyle } from '../meeting-style.ts';
import { type PreparedMeeting, prepareMeeting } from '../prepare-meeting.ts';
import { secretsOfMeeting } from '../secrets-to-keep.ts';
import { typefacesOf } from '../typefaces.ts';
import type { SourceFile, Workspace } from '../workspace.ts';
import { type Assembly, assemble, type Edition } from './assemble.ts';
import { finishPack } from './finish-pack.ts';
import type { MadeItem } from './made-item.ts';
import type { MadePack } from './made-pack.ts';
import type { PackContext } from './pack-context.ts';
import { packFurniture } from './pack-furniture.ts';
import type { PackOptions } from './pack-options.ts';
import { packSources } from './pack-sources.ts';
import { packWords } from './pack-words.ts';
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
}

/**
 * Makes the packs of a meeting: reads it, lays out every paper for both audiences, gives all of them the same pages, and
 * writes those asked for. A meeting of the wrong shape gives none; an item that fails has a notice in its place, and the
 * pack is a draft. `made` has, by their ids, items that `makeItem` has made already. A public pack is searched for what is withheld before it is handed over, and is not if it has any.
 */
export async function makePacks(
  file: SourceFile,
  caseOf: (id: string) => SourceFile | undefined,
  workspace: Workspace,
  options: PackOptions,
  made: ReadonlyMap<string, MadeItem> = new Map(),
): Promise<PackResult> {
  options.progress?.('Reading the meeting and its cases');
  const prepared = prepareMeeting(file, caseOf, workspace, made);
  const context = contextOf(prepared, workspace, options);
  if (!context) return { id: prepared.id, packs: [], refused: [], diagnostics: prepared.diagnostics };
  const items = planItems(context);
  const found = [...prepared.diagnostics, ...items.flatMap(({ diagnostics }) => diagnostics)];
  const editions = (['public', 'restricted'] as const).flatMap((audience) =>
    edition(audience, items, context),
  );
  if (editions.length === 0)
    return { id: prepared.id, packs: [], refused: [], diagnostics: [...found, noTypeface(context)] };
  const assembly = assemble(items, editions, context);
  for (const { agenda } of assembly.packs.values()) found.push(...agenda.paper.diagnostics);
  const packs: MadePack[] = [];
  const refused: Audience[] = [];
  const later: Diagnostic[] = [];
  const sources = packSources(file, caseOf, items, context);
  for (const one of editions) {
    if (!options.audiences.includes(one.audience)) continue;
    const pack = await finish(one, assembly, items, sources, context);
    if (one.audience === 'public') {
      options.progress?.('Searching the public files for what is withheld');
      const leaks = searchPack(pack, secretsOfMeeting(prepared, workspace));
      later.push(...leaks);
      if (leaks.some(blocksPublication)) {
        refused.push(one.audience);
        continue;
      }
    }
    packs.push(pack);
  }
  return { id: prepared.id, packs, refused, diagnostics: unique([...inOrder(found), ...later]) };
}

function contextOf(
  prepared: PreparedMeeting,
  workspace: Workspace,
  options: PackOptions,
): PackContext | undefined {
  if (!isRead(prepared)) return undefined;
  const { meeting, authority } = prepared;
  return {
    prepared,
    meeting,
    authority,
    workspace,
    typefaces: typefacesOf(workspace),
    options,
    words: packWords(options.language),
    style: meetingStyle(authority, workspace),
  };
}

/** The marks of what belongs to the pack itself. A pack in which anything keeps from publishing is a draft. */
function edition(
  audience: Audience,
  items: readonly PlannedItem[],
  context: PackContext,
): readonly Edition[] {
  const { meeting, prepared } = context;
  const draft =
    meeting.status === 'draft' || prepared.diagnostics.some(blocksPublication) || blocksPack(items);
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

function finish(
  one: Edition,
  assembly: Assembly,
  items: readonly PlannedItem[],
  sources: ReturnType<typeof packSources>,
  context: PackContext,
): Promise<MadePack> {
  context.options.progress?.(`Writing the ${one.audience} pack`);
  return finishPack(one, assembly, items, sources, context);
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
