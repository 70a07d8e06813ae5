import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { Notice } from '../../layout/pack-part.ts';
import type { DocumentKind } from '../../schema/case.ts';
import { supportedKinds } from '../../templating/document-kinds.ts';
import { refusedKinds } from '../choose-kinds.ts';
import type { PreparedItem } from '../prepare-meeting.ts';
import type { PreparedCase } from '../prepared-case.ts';
import { withPlaces } from '../with-places.ts';
import { laidAgain, layOutVersions } from './item-versions.ts';
import type { PackContext } from './pack-context.ts';
import type { Laid, PartVersion } from './planned-part.ts';
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
  const { restricted: full, public: open } =
    one.made?.paper === undefined
      ? layOutVersions(one, prepared, kind, { ...context.options, ...context })
      : (one.made.here ?? laidAgain(one.made.paper, prepared, context));
  const restricted = full.laid ? { laid: full.laid } : failed;
  const diagnostics = withPlaces([...full.diagnostics, ...(open?.diagnostics ?? [])], prepared.source);
  return {
    kind,
    versions: { restricted, public: publicVersion(one, prepared, open?.laid, context) },
    diagnostics,
  };
}

function publicVersion(
  one: PreparedItem,
  prepared: PreparedCase,
  laid: Laid | undefined,
  context: PackContext,
): ItemPaper['versions']['public'] {
  const { exempt } = one.item;
  if (exempt && isWithheldWhole(one.item)) return { withheld: withheldByItem(exempt, context) };
  if (!laid) return { notice: failure(context) };
  const entries = prepared.case.exempt ?? [];
  return { laid, ...(entries.length > 0 ? { withheld: withheldByCase(entries, context) } : {}) };
}

function failure({ words }: PackContext): Notice {
  return { title: words('failed-title'), paragraphs: [words('failed')] };
}

/** Whether an item's case, or its paper, stands in the way of publication. */
export function isBlocked(one: PreparedItem, paper: ItemPaper | undefined): boolean {
  return [...one.diagnostics, ...(paper?.diagnostics ?? [])].some(blocksPublication);
}
