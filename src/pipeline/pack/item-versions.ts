import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import type { Audience } from '../../exemption/withheld.ts';
import type { DocumentKind } from '../../schema/case.ts';
import type { Language } from '../../schema/in-language.ts';
import { treeOf } from '../build-tree.ts';
import { keepsFromPublic } from '../keeps-from-public.ts';
import { layOutPaper, readsAs } from '../lay-out-paper.ts';
import { loadStyle } from '../load-style.ts';
import { pageMarks } from '../page-marks.ts';
import type { PreparedItem } from '../prepare-meeting.ts';
import type { PreparedCase } from '../prepared-case.ts';
import type { Typefaces } from '../typefaces.ts';
import type { Workspace } from '../workspace.ts';
import { layOutTree } from '../write-paper.ts';
import type { LaidVersion, LaidVersions, MadePaper, MadeVersion } from './made-item.ts';

/** What papers are set with. */
interface Setting {
  readonly language: Language;
  readonly paired?: boolean | undefined;
  readonly date: string;
  readonly workspace: Workspace;
  readonly typefaces: Typefaces;
}

/** Lays out an item's paper for members and, where the public may have any of it, for them. */
export function layOutVersions(
  {
    item,
    diagnostics,
  }: Pick<PreparedItem, 'diagnostics'> & { readonly item: Pick<PreparedItem['item'], 'exempt'> },
  prepared: PreparedCase,
  kind: DocumentKind,
  { language, paired = false, date, workspace, typefaces }: Setting,
): LaidVersions {
  const version = (audience: Audience, twin?: LaidVersion['laid']) => {
    const own = pageMarks(prepared.case, diagnostics, audience);
    const hidden = audience === 'restricted' && item.exempt !== undefined;
    const marks = [...new Set([...own, ...(hidden ? (['NOT FOR PUBLICATION'] as const) : [])])];
    return layOutPaper(prepared, { kind, audience, language, paired, date, marks }, workspace, {
      typefaces,
      twin,
    });
  };
  const restricted = version('restricted');
  const closed = isWithheldWhole(item) || diagnostics.some(keepsFromPublic);
  return { restricted, public: closed ? undefined : version('public', restricted.laid) };
}

/** A paper made elsewhere on its pages again, with its files as they were written there. */
export function laidAgain(
  { kind, language, restricted, public: open }: MadePaper,
  { authority }: PreparedCase,
  { workspace, typefaces }: Pick<Setting, 'workspace' | 'typefaces'>,
): LaidVersions {
  const style = loadStyle(authority, kind, workspace);
  const version = (
    { filled, files, diagnostics }: MadeVersion,
    audience: Audience,
    twin?: LaidVersion['laid'],
  ) => {
    if (!filled) return { laid: undefined, diagnostics };
    const options = { kind, audience, language, date: filled.details.date, marks: filled.details.marks };
    const paper = treeOf({ ...filled, options, style, diagnostics: [] }, workspace);
    const laid =
      twin && readsAs(paper) === readsAs(twin.paper)
        ? { paper: { ...paper, root: twin.paper.root }, laidOut: twin.laidOut }
        : { paper, laidOut: layOutTree(paper, typefaces).laidOut };
    if (!laid.laidOut) throw new Error(`The typeface of ${filled.details.identifier} is gone`);
    return { laid: { ...laid, laidOut: laid.laidOut, ...(files.length > 0 ? { files } : {}) }, diagnostics };
  };
  const full = version(restricted, 'restricted');
  return { restricted: full, public: open && version(open, 'public', full.laid) };
}
