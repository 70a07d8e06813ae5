import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { Notice } from '../../layout/pack-part.ts';
import { keepsFromPublic } from '../../rules/index.ts';
import type { DocumentKind } from '../../schema/case.ts';
import { supportedKinds } from '../../templating/document-kinds.ts';
import { refusedKinds } from '../choose-kinds.ts';
import { type LaidPaper, layOutPaper } from '../lay-out-paper.ts';
import { pageMarks } from '../page-marks.ts';
import type { PreparedItem } from '../prepare-meeting.ts';
import type { PreparedCase } from '../prepared-case.ts';
import { withPlaces } from '../with-places.ts';
import type { PackContext } from './pack-context.ts';
import type { PartVersion } from './planned-part.ts';
import { withheldByCase, withheldByItem } from './withheld-words.ts';

/** The paper of an item for both audiences, on its pages. */
export interface ItemPaper {
  readonly kind: DocumentKind;
  readonly versions: Readonly<Record<Audience, Omit<PartVersion, 'title'>>>;
  /** Findings that came up only as it was laid out. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lays out the paper that an item considers, in full and as the public may read it: the longer of the two decides how
 * many pages both keep. Undefined where the item has no case, or its report is to follow or withdrawn.
 */
export function itemPaper(one: PreparedItem, context: PackContext): ItemPaper | undefined {
  const { item, prepared } = one;
  if (item.case === undefined || (item.status ?? 'ready') !== 'ready') return undefined;
  const failed = { notice: failure(context) };
  const kind = item.document ?? prepared?.case.kind ?? 'cabinet-report';
  if (!prepared) return { kind, versions: { public: failed, restricted: failed }, diagnostics: [] };
  if (!supportedKinds(prepared.case, prepared.authority).includes(kind)) {
    const refused = refusedKinds([kind], prepared.case, prepared.authority);
    const diagnostics = refused.map((finding): Diagnostic => ({ ...finding, severity: 'error' }));
    return { kind, versions: { public: failed, restricted: failed }, diagnostics };
  }
  const full = version(one, prepared, kind, 'restricted', context);
  const open = publicVersion(one, prepared, kind, full.laid, context);
  const restricted = full.laid ? { laid: full.laid } : failed;
  const diagnostics = withPlaces([...full.diagnostics, ...open.diagnostics], prepared.source);
  return { kind, versions: { restricted, public: open.version }, diagnostics };
}

function publicVersion(
  one: PreparedItem,
  prepared: PreparedCase,
  kind: DocumentKind,
  full: LaidPaper | undefined,
  context: PackContext,
): { readonly version: ItemPaper['versions']['public']; readonly diagnostics: readonly Diagnostic[] } {
  const { exempt } = one.item;
  if (exempt && isWithheldWhole(one.item))
    return { version: { withheld: withheldByItem(exempt, context) }, diagnostics: [] };
  if (one.diagnostics.some(keepsFromPublic))
    return { version: { notice: failure(context) }, diagnostics: [] };
  const { laid, diagnostics } = version(one, prepared, kind, 'public', context, full);
  if (!laid) return { version: { notice: failure(context) }, diagnostics };
  const entries = prepared.case.exempt ?? [];
  const withheld = entries.length > 0 ? { withheld: withheldByCase(entries, context) } : {};
  return { version: { laid, ...withheld }, diagnostics };
}

function version(
  { diagnostics: found, item }: PreparedItem,
  prepared: PreparedCase,
  kind: DocumentKind,
  audience: Audience,
  { options: { language, date }, workspace, typefaces }: PackContext,
  twin?: LaidPaper,
): ReturnType<typeof layOutPaper> {
  const own = pageMarks(prepared.case, found, audience);
  const hidden = audience === 'restricted' && item.exempt !== undefined;
  const marks = [...new Set([...own, ...(hidden ? (['NOT FOR PUBLICATION'] as const) : [])])];
  return layOutPaper(prepared, { kind, audience, language, date, marks }, workspace, { typefaces, twin });
}

function failure({ words }: PackContext): Notice {
  return { title: words('failed-title'), paragraphs: [words('failed')] };
}

/** Whether an item's case, or its paper, stands in the way of publication. */
export function isBlocked(one: PreparedItem, paper: ItemPaper | undefined): boolean {
  return [...one.diagnostics, ...(paper?.diagnostics ?? [])].some(blocksPublication);
}
