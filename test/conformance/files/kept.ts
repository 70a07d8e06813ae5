import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileToCheck } from '../standards/standard.ts';

/** A file to check, written where tools can open it. */
export function kept(
  name: string,
  format: FileToCheck['format'],
  bytes: Uint8Array,
  folder: string,
): FileToCheck {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return { name, format, bytes, path };
}

const FORMATS: readonly string[] = ['pdf', 'docx', 'html'] satisfies FileToCheck['format'][];

/** Those of some finished files that we made as papers or pages, under a name of their own; data and copies are left out. */
export function keptOf(
  under: string,
  files: readonly {
    readonly path: string;
    readonly format: string;
    readonly bytes: Uint8Array;
    readonly kind?: string;
  }[],
  folder: string,
): readonly FileToCheck[] {
  return files
    .filter(({ kind, format }) => kind !== 'supplied' && FORMATS.includes(format))
    .map(({ path, format, bytes }) =>
      kept(`${under}/${path}`, format as FileToCheck['format'], bytes, folder),
    );
}
