import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontFiles } from '../fonts/typeface.ts';
import type { SourceFile, Workspace } from '../pipeline/workspace.ts';
import { keptDrawings } from './cache/kept-drawings.ts';
import { readText, reason } from './read-text.ts';
import { UsageError } from './usage-error.ts';

const require = createRequire(import.meta.url);

// Whoever opens a folder as a workspace reads its cases the same way.
export { readText } from './read-text.ts';

/** A folder with `data/authorities` in it, opened: its files as values, and where they lie. */
export interface OpenWorkspace extends Workspace {
  readonly root: string;
  /** Where drawings are kept between runs, if anywhere. */
  readonly keeping?: string | undefined;
}

/** What of a workspace is read when it is opened. Plain data, so that every thread works with the same texts. */
export type WorkspaceTexts = Omit<OpenWorkspace, 'fonts' | 'image' | 'drawings'>;

/** The nearest folder upwards from `from` that holds `data/authorities`. */
export function findWorkspace(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'data', 'authorities'))) return folder;
    if (dirname(folder) === folder) {
      throw new UsageError(
        `No workspace here: neither ${resolve(from)} nor any folder above it holds data/authorities. Name one with --workspace.`,
      );
    }
  }
}

/** The workspace a command works in: the folder named, which must be one itself, or the nearest one upwards. */
export function chosenWorkspace(given: string | boolean | readonly string[] | undefined): string {
  if (given === undefined) return findWorkspace(process.cwd());
  const root = resolve(String(given));
  if (existsSync(join(root, 'data', 'authorities'))) return root;
  throw new UsageError(`No workspace here: ${root} does not hold data/authorities.`);
}

/**
 * Opens a workspace: authorities, registers and templates are read at once, fonts and pictures when asked for. Drawings
 * are kept between runs in the folder `keeping`, where one is named.
 */
export function openWorkspace(root: string, keeping?: string): OpenWorkspace {
  const authorities = new Map<string, SourceFile>();
  for (const path of yamlFiles(join(root, 'data', 'authorities'))) {
    const other = authorities.get(stem(path));
    if (other)
      throw new UsageError(`${other.file} and ${basename(path)} are for the same authority; keep one.`);
    authorities.set(stem(path), readText(path, root));
  }
  const registers = yamlFiles(join(root, 'data', 'registers')).map((path) => readText(path, root));
  return withFiles({ root, authorities, registers, templates: readTemplates(root), keeping });
}

/** A workspace of texts already read, whose fonts and pictures are read when asked for. */
export function withFiles(texts: WorkspaceTexts): OpenWorkspace {
  const drawings = texts.keeping === undefined ? undefined : keptDrawings(texts.keeping);
  return { ...texts, fonts, image: imageReader(texts.root), rasteriser, drawings };
}

/** The part of a workspace that can be handed to another thread. */
export function textsOf({ root, authorities, registers, templates, keeping }: OpenWorkspace): WorkspaceTexts {
  return { root, authorities, registers, templates, keeping };
}

/** The cases of a workspace, by path, in order of their names. */
export function casePaths(root: string): string[] {
  return yamlFiles(join(root, 'data', 'cases'));
}

/** Finds a case by path or by id. */
export function findCase(name: string, root: string): string {
  const named = ['.yaml', '.yml'].map((ending) => join(root, 'data', 'cases', `${name}${ending}`));
  const there = [resolve(name), join(root, name), ...named].filter((path) => existsSync(path));
  const found = there.find((path) => statSync(path).isFile());
  if (found) return found;
  if (there.length > 0)
    throw new UsageError(`"${name}" is a folder, or no file; name the cases in it one by one.`);
  const known = casePaths(root).map(stem);
  throw new UsageError(`There is no case "${name}". The cases here are: ${known.join(', ') || 'none'}.`);
}

/** The path of a meeting named by path or by id; undefined where the name is of none. */
export function findMeeting(name: string, root: string): string | undefined {
  const folder = join(root, 'data', 'meetings');
  const named = ['.yaml', '.yml']
    .map((ending) => join(folder, `${name}${ending}`))
    .find((path) => existsSync(path));
  if (named) return named;
  const path = resolve(name);
  return dirname(path) === folder && existsSync(path) ? path : undefined;
}

/** The ids of a workspace's meetings, which are the names of their files. */
export function meetingIds(root: string): string[] {
  return yamlFiles(join(root, 'data', 'meetings')).map(stem);
}

function stem(path: string): string {
  return basename(path).replace(/\.ya?ml$/i, '');
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return entriesOf(folder)
    .filter((name) => /\.ya?ml$/i.test(name) && !name.endsWith('.lock.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new UsageError(`${folder} cannot be read: ${reason(error)}.`);
  }
}

/** Our own templates, with the workspace's files of the same path in their place. */
function readTemplates(root: string): ReadonlyMap<string, string> {
  const own = packageFolder('templates');
  const texts = new Map<string, string>();
  for (const folder of new Set([own, join(root, 'templates')])) {
    for (const path of templateFiles(folder)) {
      const { file, text, unreadable } = readText(path, root);
      if (unreadable) throw new UsageError(`${file}: ${unreadable.message} ${unreadable.mend}`);
      texts.set(relative(folder, path).split(sep).join('/'), text.replace(/^\ufeff/, ''));
    }
  }
  return texts;
}

function templateFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return templateFiles(path);
      return entry.name.endsWith('.hbs') ? [path] : [];
    });
}

/** A folder of this package, whether run from the sources or from the build. */
export function packageFolder(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder)
      throw new UsageError('This copy of moothall is not whole: install it again.');
    folder = dirname(folder);
  }
  return join(folder, name);
}

const CUTS = {
  regular: '400Regular',
  bold: '700Bold',
  italic: '400Regular_Italic',
  boldItalic: '700Bold_Italic',
} as const;

const loaded = new Map<string, FontFiles | undefined>();

/** Font files of a face from the font packages; a cut is read from disk when first asked for. */
function fonts(face: string): FontFiles | undefined {
  if (!loaded.has(face)) loaded.set(face, fontFiles(face));
  return loaded.get(face);
}

/** The WebAssembly module of the rasteriser, read when first asked for. */
const rasteriser = lazily((): Uint8Array | undefined => {
  try {
    return readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  } catch {
    return undefined;
  }
});

function fontFiles(face: string): FontFiles | undefined {
  const family = face.charAt(0).toUpperCase() + face.slice(1);
  const paths: Record<string, string> = {};
  try {
    for (const [cut, weight] of Object.entries(CUTS)) {
      paths[cut] = require.resolve(`@expo-google-fonts/${face}/${weight}/${family}_${weight}.ttf`);
    }
    paths.symbols = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
  } catch {
    return undefined;
  }
  const files = {} as Record<keyof FontFiles, Uint8Array>;
  for (const [cut, path] of Object.entries(paths)) {
    Object.defineProperty(files, cut, { enumerable: true, get: lazily(() => readFileSync(path)) });
  }
  return files;
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const LARGEST_PICTURE = 20_000_000;

/** Reads pictures inside the workspace only: a path that leads out, even by a link, is refused. */
function imageReader(root: string): (path: string) => Uint8Array | string {
  return (path) => {
    const full = resolve(root, path);
    if (!existsSync(full)) return 'there is no such file';
    const inside = relative(realpathSync(root), realpathSync(full));
    if (inside.startsWith('..') || resolve(inside) === inside) return 'it lies outside the workspace';
    const about = statSync(full);
    if (!about.isFile()) return 'it is not a file';
    if (about.size > LARGEST_PICTURE) return `it is larger than ${LARGEST_PICTURE / 1_000_000} MB`;
    try {
      return new Uint8Array(readFileSync(full));
    } catch (error) {
      return reason(error);
    }
  };
}
