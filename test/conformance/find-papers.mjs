import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, with no trailing slash. */
export const ROOT = resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** Every rendered paper under `folder` with the extension (`.pdf`, `.docx`), as absolute paths in a fixed order. */
export const findPapers = (extension, folder = join(ROOT, 'output')) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** How a paper is named in a table: its path from the output folder, or from the root when it lies elsewhere. */
export const paperName = (file) => relative(ROOT, file).replace(/^output\//, '');
