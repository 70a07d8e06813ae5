import { readFile } from './readers/read-file.ts';

/** The words of a supplied file that is not published, so that they can be looked for in what is. */
export function wordsOfFile(name: string, bytes: Uint8Array): string {
  const { passages } = readFile(name, bytes);
  return passages
    .filter(
      ({ kind, marks, where }) => kind === 'text' && (marks !== undefined || where === 'word/document.xml'),
    )
    .map(({ text }) => text)
    .join('\n\n');
}
