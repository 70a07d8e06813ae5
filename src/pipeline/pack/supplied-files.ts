import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWithheldWhole } from '../../exemption/redact-meeting.ts';
import type { Audience } from '../../exemption/withheld.ts';
import { inLanguage } from '../../schema/in-language.ts';
import type { PreparedItem } from '../prepare-meeting.ts';
import { withPlaces } from '../with-places.ts';
import type { PackContext } from './pack-context.ts';
import type { PartVersion } from './planned-part.ts';
import { type PdfReport, preflight } from './preflight.ts';
import { withheldByItem } from './withheld-words.ts';

/** A file supplied with an item, as a stretch of the pack and, where it cannot be a part of it, as a file beside it. */
export interface SuppliedPart {
  readonly versions: Readonly<Record<Audience, PartVersion>>;
  /** Name of the copy beside the pack; undefined where the file is in the pack or cannot be used. */
  readonly copy?: { readonly name: string; readonly bytes: Uint8Array; readonly open: boolean };
  /** False where a notice stands in its place because it cannot be read. */
  readonly usable: boolean;
  readonly source: { readonly file: string; readonly bytes?: Uint8Array };
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
    const found = preflight(workspace.image(file.file));
    const path = `items.${item.id}.files.${file.id}.file`;
    const title = inLanguage(file.title, options.language);
    const withheld = item.exempt
      ? { withheld: withheldByItem(item.exempt, context) }
      : { withheld: [words('withheld-on')] };
    const restricted = file.private_title ? inLanguage(file.private_title, options.language) : title;
    const finding =
      found.kind === 'unusable'
        ? unusable(file.file, found.reason, number, path)
        : found.kind === 'pdf'
          ? beside(file.file, found.report, number, path)
          : undefined;
    return {
      versions: {
        public: open ? { title, ...bodyOf(found, title, name, context) } : { title, ...withheld },
        restricted: { title: restricted, ...bodyOf(found, restricted, name, context) },
      },
      ...(found.kind === 'pdf' ? { copy: { name, bytes: found.bytes, open } } : {}),
      usable: found.kind !== 'unusable',
      source: { file: file.file, ...(found.kind === 'unusable' ? {} : { bytes: found.bytes }) },
      diagnostics: finding ? withPlaces([finding], prepared.source) : [],
    };
  });
}

/** a, b, … z, aa, ab: the place of an appendix. */
export function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

function bodyOf(
  found: ReturnType<typeof preflight>,
  title: string,
  name: string,
  { words }: PackContext,
): Omit<PartVersion, 'title'> {
  switch (found.kind) {
    case 'picture':
      return { picture: { ...found.picture, alternative: '' } };
    case 'pdf':
      return {
        notice: { title: words('file-title', { title }), paragraphs: [words('file-beside', { file: name })] },
      };
    case 'unusable':
      return {
        notice: {
          title: words('file-missing-title', { title }),
          paragraphs: [words('file-missing', { reason: found.reason })],
        },
      };
  }
}

function unusable(file: string, reason: string, number: string, path: string): Diagnostic {
  return {
    rule: 'PCK-01',
    severity: 'error',
    message: `The file "${file}" of item ${number} cannot be used: ${reason}. A notice page stands in its place.`,
    path,
    found: file,
    expected: 'a PDF, PNG or JPEG file inside the workspace',
    mend: 'Correct the path, or have the file supplied again.',
    source: 'house rule',
  };
}

function beside(
  file: string,
  { version, pages, tagged, active }: PdfReport,
  number: string,
  path: string,
): Diagnostic {
  const facts = [
    `PDF ${version}`,
    pages === undefined ? 'pages not counted' : `${pages} pages`,
    tagged === undefined ? 'tags not known' : tagged ? 'tagged' : 'not tagged',
    ...(active.length > 0 ? [`has ${active.join(', ')}`] : []),
  ];
  return {
    rule: 'PCK-02',
    severity: 'warning',
    message: `The file "${file}" of item ${number} is a PDF of its own (${facts.join('; ')}), so that it goes beside the pack, and a notice page stands in its place.`,
    path,
    found: file,
    mend: 'Nothing need be done. To have it in the pack, supply its pages as pictures, or its content as data.',
    source: 'house rule: the pack stays PDF/UA-1 and PDF/A-2a',
  };
}
