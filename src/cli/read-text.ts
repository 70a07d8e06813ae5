import { readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { SourceFile } from '../pipeline/workspace.ts';

/** A file's name as messages give it: relative to the workspace where it stands inside. */
export function nameOf(path: string, root: string): string {
  const file = relative(root, path).split(sep).join('/');
  return file.startsWith('..') ? path : file;
}

/** More than any text we take, and little enough to be read at once. */
const MOST_BYTES = 64_000_000;

/** Reads a text file; one that cannot be read, or is not saved as UTF-8, comes with the reason and what could be read. */
export function readText(path: string, root: string): SourceFile {
  const file = nameOf(path, root);
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > MOST_BYTES)
      return unreadable(
        file,
        `The file is larger than ${MOST_BYTES / 1_000_000} MB.`,
        'Split the matter into several.',
      );
    bytes = readFileSync(path);
  } catch (error) {
    return unreadable(
      file,
      `The file cannot be read: ${reason(error)}.`,
      'See that it is there and may be read.',
    );
  }
  if (isWide(bytes))
    return unreadable(
      file,
      'The file is saved as UTF-16, which Windows calls Unicode.',
      'Save it again as UTF-8: in the Save As window, choose it beside "Encoding".',
    );
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return text.includes('\0')
      ? unreadable(file, 'This is not a text file.', 'Name a YAML file: plain text, saved as UTF-8.', text)
      : unreadable(
          file,
          'The file is not saved as UTF-8; this is the first character that cannot be read.',
          'Save it again as UTF-8, and type the lost characters again.',
          text,
        );
  }
}

function unreadable(file: string, message: string, mend: string, text = ''): SourceFile {
  return { file, text, unreadable: { message, mend, offset: Math.max(0, text.indexOf('\ufffd')) } };
}

/** Why the system refused, in words where it is one of the usual reasons. */
export function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a file stands where a folder should',
    EACCES: 'you have no permission',
    EPERM: 'you have no permission',
    EROFS: 'the disk can only be read',
    ENOSPC: 'the disk is full',
    ELOOP: 'its links lead in a circle',
    EBUSY: 'another program holds it open',
    ENAMETOOLONG: 'its name is too long',
    EEXIST: 'something else stands in its place',
    ENOTEMPTY: 'a folder stands in its place',
  };
  return words[code] ?? (error instanceof Error ? error.message : String(error));
}

/** The byte order mark of UTF-16, or as many zero bytes as Latin text has in it. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 200);
  return head.length > 3 && head.filter((byte) => byte === 0).length >= head.length / 3;
}
