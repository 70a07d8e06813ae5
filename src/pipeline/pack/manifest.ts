import { createHash } from 'node:crypto';
import { blocksPublication } from '../../diagnostics/blocks-publication.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { SHARED } from '../../leaks/leak-findings.ts';
import type { MadePack, PackFile } from './made-pack.ts';
import type { PackOptions } from './pack-options.ts';

/** A file that the pack was made from. */
export interface PackSource {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Number of the item it is of; undefined for what belongs to the meeting. */
  readonly item?: string;
}

/**
 * The manifest of one audience's pack as JSON: each of its files with its SHA-256, pages and item; the pages each item
 * keeps; and what was found wrong. That of the public says nothing of what stands behind it: no source, no hash of
 * one, and of a finding only its rule, because its words can quote what is withheld.
 */
export function manifestOf(
  meeting: string,
  pack: MadePack,
  findings: readonly Diagnostic[],
  sources: readonly PackSource[],
  { date, language, program }: PackOptions,
): string {
  const { audience, files, items, pages, lastPage, conforming = true } = pack;
  const open = audience === 'public';
  const manifest = {
    meeting,
    audience,
    date,
    language,
    program,
    draft: [...findings, ...items.flatMap((item) => item.diagnostics)].some(blocksPublication),
    pack: { pages, last_page: lastPage, conforms_to: conforming ? ['PDF/UA-1', 'PDF/A-2a'] : [] },
    items: items.map(({ number, title, state, range, diagnostics, supplied = [] }) => ({
      number,
      title,
      state,
      ...(range ? { pages: range } : {}),
      findings: findingsOf(diagnostics, open),
      ...(open || supplied.length === 0 ? {} : { supplied }),
    })),
    findings: findingsOf(findings, open),
    files: filesOf(files),
    ...(open ? {} : { sources: sourcesOf(sources) }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Each file as a manifest has it: with its fingerprint, its length in bytes, its pages and its item. */
export function filesOf(files: readonly PackFile[]): readonly object[] {
  return files.map(({ path, kind, item, pages, bytes }) => ({
    path,
    kind,
    ...(item === undefined ? {} : { item }),
    ...(pages === undefined ? {} : { pages }),
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
}

/** Each source as a manifest that is not published has it. */
export function sourcesOf(sources: readonly PackSource[]): readonly object[] {
  return sources.map(({ file, item, bytes }) => ({
    file,
    ...(item === undefined ? {} : { item }),
    sha256: sha256(bytes),
  }));
}

/** The fingerprint of a file (FIPS 180-4), in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Findings as a manifest has them: in the open one only how many of each rule, since their words can quote a secret. */
export function findingsOf(findings: readonly Diagnostic[], open: boolean): readonly object[] {
  const shown = findings.filter(({ severity }) => severity !== 'advice');
  if (!open)
    return shown.map(({ rule, severity, message, place, answered }) => ({
      rule,
      severity,
      ...(answered ? { answered: answered.reason } : {}),
      message,
      ...(place ? { file: place.file, line: place.line } : {}),
    }));
  const counts = new Map<string, { rule: string; severity: string; answered: boolean; count: number }>();
  for (const { rule, severity, answered } of shown) {
    if (rule === SHARED) continue;
    const key = `${rule} ${severity} ${answered !== undefined}`;
    const known = counts.get(key) ?? { rule, severity, answered: answered !== undefined, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  return [...counts.values()];
}
