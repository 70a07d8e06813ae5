import { entrySegments } from '../schema/entry-segments.ts';

/** A picture that a case puts into its text. */
export interface NamedPicture {
  /** Of its block: `background.pathway`. */
  readonly path: string;
  readonly file: string;
  /** In one language, or by language. */
  readonly alt: unknown;
  readonly title: unknown;
}

/** The pictures of a case, or of what the public may read of one, in the order of the file. */
export function picturesOf(input: unknown): readonly NamedPicture[] {
  const found: NamedPicture[] = [];
  if (mayHavePicture(input)) visit(input, '', found);
  return found;
}

/** Most cases have none, and then nobody asks for the paths of all that is in them. */
function mayHavePicture(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'picture' in value || Object.values(value).some(mayHavePicture);
}

function visit(value: unknown, path: string, found: NamedPicture[]): void {
  if (typeof value !== 'object' || value === null) return;
  const below = (segment: string) => (path === '' ? segment : `${path}.${segment}`);
  if (Array.isArray(value)) {
    const segments = entrySegments(value);
    value.forEach((entry: unknown, index) => {
      visit(entry, below(segments[index] ?? String(index)), found);
    });
    return;
  }
  if ('picture' in value && 'alt' in value && typeof value.picture === 'string')
    found.push({
      path,
      file: value.picture,
      alt: value.alt,
      title: 'title' in value ? value.title : undefined,
    });
  else for (const [key, inner] of Object.entries(value)) visit(inner, below(key), found);
}
