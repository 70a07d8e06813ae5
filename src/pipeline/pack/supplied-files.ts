import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import type { Audience } from '../../exemption/withheld.ts';
import { inLanguage } from '../../schema/in-language.ts';
import type { PreparedItem } from '../prepare-meeting.ts';
import { withPlaces } from '../with-places.ts';
import type { PackContext } from './pack-context.ts';
import type { PartVersion } from './planned-part.ts';
import { type Preflight, preflight } from './preflight.ts';
import { suppliedFindings } from './supplied-findings.ts';
import { type SuppliedOutcome, type SuppliedReport, suppliedReport } from './supplied-report.ts';
import { withheldByItem } from './withheld-words.ts';

/** A file supplied with an item, as a stretch of the pack and, where it cannot be a part of it, as a file beside it. */
export interface SuppliedPart {
  readonly versions: Readonly<Record<Audience, PartVersion>>;
  /** Name of the copy beside the pack; undefined where the file is in the pack or cannot be used. */
  readonly copy?: { readonly name: string; readonly bytes: Uint8Array; readonly open: boolean };
  /** False where a notice stands in its place because it cannot be read. */
  readonly usable: boolean;
  readonly source: { readonly file: string; readonly bytes?: Uint8Array };
  readonly report: SuppliedReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every file supplied with an item, in order. `stem` begins the names of copies: `item-07`. */
export function suppliedParts(
  { item, number }: PreparedItem,
  stem: string,
  context: PackContext,
): readonly SuppliedPart[] {
  const { workspace, words, options, prepared } = context;
  if (item.status === 'withdrawn') return [];
  return (item.files ?? []).map((file, index) => {
    const open = !file.private && !isWithheldWhole(item);
    const name = `${stem}-${letter(index)}.pdf`;
    const found = preflight(workspace.image(file.file), file.file);
    const outcome = outcomeOf(found, options.includeNonconforming === true);
    const path = `items.${item.id}.files.${file.id}.file`;
    const title = inLanguage(file.title, options.language);
    const withheld = item.exempt
      ? { withheld: withheldByItem(item.exempt, context) }
      : { withheld: [words('withheld-on')] };
    const restricted = file.private_title ? inLanguage(file.private_title, options.language) : title;
    const body = (as: string) => bodyOf(found, outcome, as, name, context);
    const findings = suppliedFindings(found, outcome, { file: file.file, number, path });
    return {
      versions: {
        public: open ? { title, ...body(title) } : { title, ...withheld },
        restricted: { title: restricted, ...body(restricted), closed: !open },
      },
      ...(outcome === 'beside' && found.bytes ? { copy: { name, bytes: found.bytes, open } } : {}),
      usable: outcome !== 'unusable',
      source: { file: file.file, ...(outcome !== 'unusable' && found.bytes ? { bytes: found.bytes } : {}) },
      report: suppliedReport(file.file, found, outcome),
      diagnostics: withPlaces(findings, prepared.source),
    };
  });
}

/** a, b, … z, aa, ab: the place of an appendix. */
export function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Pictures are always a part; a PDF where nothing speaks against it, or where it is wanted all the same. */
function outcomeOf(found: Preflight, anyway: boolean): SuppliedOutcome {
  if (found.kind === 'unusable') return 'unusable';
  if (found.kind === 'picture') return 'included';
  const { pdf, doubts } = found.inspected;
  return typeof pdf !== 'string' && (doubts.length === 0 || anyway) ? 'included' : 'beside';
}

function bodyOf(
  found: Preflight,
  outcome: SuppliedOutcome,
  title: string,
  name: string,
  { words }: PackContext,
): Omit<PartVersion, 'title'> {
  if (found.kind === 'unusable')
    return {
      notice: {
        title: words('file-missing-title', { title }),
        paragraphs: [words('file-missing', { reason: found.reason })],
      },
    };
  if (found.kind === 'picture') return { picture: { ...found.picture, alternative: '' } };
  const { pdf, bookmarks } = found.inspected;
  if (outcome === 'included' && typeof pdf !== 'string') return { supplied: { pdf, bookmarks } };
  return {
    notice: { title: words('file-title', { title }), paragraphs: [words('file-beside', { file: name })] },
  };
}
