import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { PageMark } from '../../style/document-details.ts';
import { decisionOf } from '../../templating/decision-of.ts';
import { keepsFromPublic } from '../keeps-from-public.ts';
import { type LaidPaper, layOutPaper } from '../lay-out-paper.ts';
import type { PackContext } from '../pack/pack-context.ts';
import type { PreparedCase } from '../prepared-case.ts';
import { withPlaces } from '../with-places.ts';
import { citedCase } from './cited-case.ts';
import type { DecidedCase } from './decided-case.ts';
import type { DecidedItem } from './decided-meeting.ts';
import { publicDecision } from './public-decision.ts';

/** A kind of paper that records one decision. */
export type RecordKind = 'decision-notice' | 'minute-extract';

/** One record of a decision on its pages, for each audience that may have it. */
export interface RecordPaper {
  readonly kind: RecordKind;
  readonly laid: Readonly<Partial<Record<Audience, LaidPaper>>>;
}

/** The records of an item's decision, and the cases they were made of. */
export interface ItemRecords {
  readonly papers: readonly RecordPaper[];
  /** The case as each audience may have it; that of the public is still to be redacted. */
  readonly matters: Readonly<Partial<Record<Audience, PreparedCase>>>;
  /** Findings that came up only as papers were laid out. */
  readonly diagnostics: readonly Diagnostic[];
}

const NONE: ItemRecords = { papers: [], matters: {}, diagnostics: [] };

/**
 * Lays out the notice and the minute extract of an item's decision, in full and as the public may read them. Of business
 * in private the public has what the law asks for and no more. `draft` marks all of them.
 */
export function recordPapers(
  one: DecidedItem,
  publicTitle: string,
  draft: boolean,
  context: PackContext,
): ItemRecords {
  const decided = one.decided && citedCase(one, one.decided, context);
  if (!decided) return NONE;
  const found = [...one.diagnostics, ...decided.diagnostics];
  const whole = isWithheldWhole(one.item);
  const open = whole
    ? publicDecision(one, decided, publicTitle, context)
    : found.some(keepsFromPublic)
      ? undefined
      : decided.prepared;
  const wrong = draft || decided.prepared.case.status === 'draft' || found.some(blocksPublication);
  const hidden = one.item.exempt !== undefined || (decided.prepared.case.exempt ?? []).length > 0;
  const later: Diagnostic[] = [];
  const papers = kindsOf(decided).map((kind): RecordPaper => {
    const lay = (audience: Audience, matter: PreparedCase, twin?: LaidPaper) => {
      const marks: PageMark[] = [
        ...(wrong ? (['DRAFT'] as const) : []),
        ...(audience === 'restricted' && hidden ? (['NOT FOR PUBLICATION'] as const) : []),
      ];
      const { language, date } = context.options;
      const { workspace, typefaces } = context;
      const options = { kind, audience, language, date, marks };
      const made = layOutPaper(matter, options, workspace, { typefaces, twin });
      later.push(...withPlaces(made.diagnostics, decided.prepared.source));
      return made.laid;
    };
    const full = lay('restricted', decided.prepared);
    const shown = open && lay('public', open, whole ? undefined : full);
    return { kind, laid: { ...(full && { restricted: full }), ...(shown && { public: shown }) } };
  });
  return {
    papers,
    matters: { restricted: decided.prepared, ...(open && { public: open }) },
    diagnostics: later,
  };
}

/** The kinds of record that this decision has and that the authority defines. */
function kindsOf({ prepared, key, noticed }: DecidedCase): readonly RecordKind[] {
  const { case: input, authority } = prepared;
  return (['decision-notice', 'minute-extract'] as const).filter(
    (kind) =>
      authority.documents[kind] !== undefined &&
      (kind !== 'decision-notice' || noticed) &&
      decisionOf(kind, input, authority)?.path === `decisions.${key}`,
  );
}
